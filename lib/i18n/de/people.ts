import type { PeopleTexts } from '../en/people';

const num = (n: number) => n.toLocaleString('de');
const some = (n: number, one: string, many: string) => `${num(n)} ${n === 1 ? one : many}`;
const eintraege = (n: number) => some(n, 'Eintrag', 'Einträge');

export const people: PeopleTexts = {
  add: { open: 'Jemanden hinzufügen', now: 'Hinzufügen' },
  back: 'Alle Kunden',
  contact: 'Kontakt',
  names: {
    name: 'Name',
    aliases: 'Auch geschrieben als',
    aliasesHint: 'Andere Schreibweisen in Termintiteln, eine je Zeile.',
    emails: 'Adressen',
    emailsHint: 'E-Mail, eine je Zeile.',
    emailTaken: (address, name) =>
      `„${address}“ gehört zu ${name}. Führ die beiden stattdessen zusammen.`,
    phone: 'Telefon',
    phoneHint: 'Mit Ländervorwahl, etwa +49, auch für SMS und WhatsApp.',
  },
  messages: {
    title: 'Nachrichten',
    language: 'Sprache',
    address: 'Anrede',
    channel: 'Entwürfe öffnen in',
    usual: 'Wie üblich',
    zone: 'Zeitzone',
    zoneHint: 'In ihr stehen die Zeiten in Entwürfen. Eine Stadt, etwa New York; leer: deine.',
    zoneError: 'Eine große Stadt dieser Zone eingeben, etwa New York.',
  },
  availability: {
    title: 'Wann es passt',
    hint: 'Wochentage und Zeiten, wie sie dir genannt wurden.',
    none: 'Noch nichts notiert.',
    add: 'Zeit hinzufügen',
    weekday: 'Wochentag',
    from: 'Von',
    to: 'Bis',
    until: 'bis',
    remove: (span) => `${span} entfernen`,
    error: 'Einen Beginn und danach ein Ende eingeben.',
  },
  record: {
    title: 'Notiz und Bewertung',
    note: 'Notiz',
    noteHint: 'Nur für dich. Sie steht nur auf Kepts eigenen Seiten.',
    doNotRate: 'Nicht bewerten',
    doNotRateHint: 'Die Bilanz bleibt, aber Kept zeigt keine Einstufung.',
  },
  same: {
    title: 'Eine Person, eine Kundenkarte',
    merge: 'Zusammenführen …',
    mergeHint: 'Falls diese Person zweimal in der Liste steht.',
    which: 'Mit wem?',
    will: (other, into) =>
      `Namen, Adressen und Einträge von ${other} gehören dann zu ${into}. ${other} steht nicht mehr in der Liste. Die beiden lassen sich wieder trennen.`,
    mergeNow: 'Zusammenführen',
    unknown: 'Wähle jemanden aus der Liste.',
    joined: 'Hier zusammengeführt',
    separate: 'Trennen',
    separateOne: (name) => `Trennen: ${name}`,
    split: 'Abtrennen …',
    splitHint: 'Falls hier zwei Personen als eine stehen.',
    splitWhat: 'Was gehört zur anderen Person?',
    splitNone: 'Wähle mindestens eine Adresse oder einen Namen.',
    splitName: 'Name für die neue Kundenkarte',
    splitNameError: 'Bitte einen Namen eingeben.',
    splitNow: 'Abtrennen',
    splitDone: (name, n) =>
      n === 0
        ? `${name} hat jetzt eine eigene Kundenkarte.`
        : `${name} hat jetzt eine eigene Kundenkarte mit ${some(n, 'Eintrag', 'Einträgen')}.`,
    open: (name) => `${name} öffnen`,
  },
  data: {
    title: 'Daten dieser Person',
    sheet: 'Datenauskunft',
    sheetHint: 'Alles, was Kept zu dieser Person gespeichert hat, etwa wenn sie Auskunft verlangt.',
    page: 'Seite zum Drucken',
    pageName: 'Datenauskunft als Seite zum Drucken',
    json: 'Datei für Programme (JSON)',
    jsonName: 'Datenauskunft als Datei für Programme (JSON)',
    fileName: (name) => `datenauskunft-${name}`,
    noSheet:
      'Die Datenauskunft ließ sich nicht erstellen. Nichts wurde geändert. Versuch es noch einmal.',
  },
  erase: {
    open: 'Löschen …',
    hint: 'Entfernt diese Person überall, wo Kept etwas gespeichert hat.',
    title: (name) => `${name} endgültig löschen?`,
    goes: 'Das wird gelöscht:',
    self: 'Name, Kontaktdaten und Notizen',
    addresses: (n) => some(n, 'Adresse', 'Adressen'),
    outcomes: eintraege,
    corrections: (n) =>
      some(n, 'frühere Fassung eines Eintrags', 'frühere Fassungen von Einträgen'),
    appointments: (n) => some(n, 'Termin', 'Termine'),
    said: (n) =>
      some(
        n,
        'Eintrag zu Geld, Vereinbarungen oder Kontakt',
        'Einträge zu Geld, Vereinbarungen und Kontakt',
      ),
    stays:
      'Das lässt sich nicht rückgängig machen. Weder eine Sicherung noch ein Import noch das Zusammenführen bringt diese Person zurück: Nur das Datum und ein Code, der nicht verrät, wer es war, bleiben, damit Kept sie dort weglässt.',
    now: (name) => `${name} löschen`,
    done: 'Gelöscht. In Kept steht nichts mehr über diese Person.',
  },
  not: {
    title: 'Zählen nicht zu den Kunden',
    lead: 'Nach diesen Personen fragt Kept nicht mehr.',
    none: 'Noch niemand. Wer für dich nicht zu den Kunden zählt, steht hier.',
    search: 'Diese Personen durchsuchen',
    askAgain: 'Wieder fragen',
    askAgainName: (name) => `Wieder fragen: ${name}`,
    isClient: 'Zu den Kunden',
    isClientName: (name) => `Zu den Kunden: ${name}`,
    noMatch: 'Niemand passt.',
    more: (n) => `Alle ${num(n)} anzeigen`,
  },
};
