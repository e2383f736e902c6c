import type { DataTexts } from '../en/data';

const num = (n: number) => n.toLocaleString('de');
const some = (n: number, one: string, many: string) => `${num(n)} ${n === 1 ? one : many}`;
const eintraege = (n: number) => some(n, 'Eintrag', 'Einträge');
const texte = (n: number) =>
  some(n, 'eigener Text für Nachrichten', 'eigene Texte für Nachrichten');
const kunden = (n: number) => some(n, 'Kundenkarte', 'Kundenkarten');

export const data: DataTexts = {
  close: 'Schließen',
  reading: (file) => `${file} wird gelesen`,
  checking: 'Wird mit dem Vorhandenen verglichen',
  saving: 'Wird gespeichert',
  problem: {
    unreadable: 'Der Browser konnte diese Datei nicht lesen. Wähle sie noch einmal aus.',
    empty: 'Diese Datei ist leer. Wähle eine andere.',
    not_a_table: 'Diese Datei lässt sich nicht als Tabelle lesen. Wähle eine CSV-Datei.',
    not_contacts:
      'Das ist weder die CSV-Datei eines Adressbuchs noch eine vCard. Exportiere die Kontakte noch einmal.',
    damaged: 'Diese Datei ist beschädigt. Speichere sie dort, wo sie herkommt, noch einmal.',
    encoding:
      'Die Buchstaben in dieser Datei sind nicht lesbar. Speichere sie mit der Zeichenkodierung UTF-8 (in Excel: „CSV UTF-8“) und versuch es noch einmal.',
    too_large: 'Diese Datei ist zu groß für Kept. Wähle eine kleinere.',
    too_many: (limit) =>
      `Diese Datei hat mehr als ${limit} Zeilen. Teile sie auf und versuch es noch einmal.`,
    at: (line) => `Zeile ${line}.`,
    unchanged: 'Nichts wurde geändert.',
  },
  failed: 'In Kept ist etwas schiefgegangen. Nichts wurde geändert. Versuch es noch einmal.',
  back: 'Zurück',
  backup: {
    title: 'Sicherung',
    last: (when) => `Letzte Sicherung ${when}`,
    never: 'Noch keine Sicherung',
    since: (n) =>
      n === 0
        ? 'Seither kam nichts dazu.'
        : `Seither ${n === 1 ? 'kam' : 'kamen'} ${eintraege(n)} dazu.`,
    what: 'Eine Datei mit allem außer den Privatadressen deiner Kalender. Bewahre sie sicher auf: Wer sie hat, kann sie lesen.',
    due: 'Ein guter Moment für eine Sicherung.',
    dueText: 'Deine Einträge sind nur in diesem Browser.',
    later: 'Später',
    export: 'Sicherung speichern',
    restore: 'Sicherung einspielen',
    saved: (file) => `Gespeichert als ${file}`,
  },
  restore: {
    title: (when) => `Sicherung vom ${when}`,
    adds: 'Das käme dazu:',
    clients: kunden,
    outcomes: eintraege,
    appointments: (n) => some(n, 'Termin', 'Termine'),
    policies: (n) => some(n, 'Fassung der Regeln', 'Fassungen der Regeln'),
    ledger: (n) =>
      some(n, 'Eintrag zu Gebühren und Anzahlungen', 'Einträge zu Gebühren und Anzahlungen'),
    standing: (n) => some(n, 'Notiz zu Stufe oder Kontakt', 'Notizen zu Stufen und Kontakten'),
    alerts: (n) => some(n, 'erledigter Hinweis', 'erledigte Hinweise'),
    prepared: (n) => some(n, 'vorbereitete Nachricht', 'vorbereitete Nachrichten'),
    toWrite: (n) =>
      some(n, 'Nachricht, die noch zu schreiben ist', 'Nachrichten, die noch zu schreiben sind'),
    texts: texte,
    details: 'Angaben zu Kunden, die schon hier sind',
    joined: (n) =>
      n === 1
        ? '1 Kundenkarte wird mit einer von hier zusammengeführt: Sie haben dieselbe Adresse.'
        : `${num(n)} Kundenkarten werden mit denen von hier zusammengeführt: Sie haben dieselben Adressen.`,
    erased: (n) =>
      n === 1
        ? '1 Person wurde hier gelöscht und bleibt gelöscht.'
        : `${num(n)} Personen wurden hier gelöscht und bleiben gelöscht.`,
    expired: (n) =>
      n === 1
        ? '1 Eintrag ist älter als deine Aufbewahrungszeit und wird weggelassen.'
        : `${num(n)} Einträge sind älter als deine Aufbewahrungszeit und werden weggelassen.`,
    deletes: (n) =>
      n === 1
        ? 'Mit der Sicherung kommt auch ihre Aufbewahrungszeit: 1 Eintrag hier ist älter und wird gelöscht.'
        : `Mit der Sicherung kommt auch ihre Aufbewahrungszeit: ${num(n)} Einträge hier sind älter und werden gelöscht.`,
    stays: 'Alles, was hier ist, bleibt. Das Einspielen lässt sich nicht rückgängig machen.',
    nothing: 'In dieser Sicherung ist nichts Neues.',
    nothingText: 'Alles darin ist schon hier.',
    now: 'Einspielen',
    done: 'Eingespielt.',
    doneText: (c, o, t) => {
      if (t === 0) return `Dazugekommen: ${kunden(c)} und ${eintraege(o)}.`;
      if (c + o === 0) return `Dazugekommen: ${texte(t)}.`;
      return `Dazugekommen: ${kunden(c)}, ${eintraege(o)} und ${texte(t)}.`;
    },
    problem: {
      not_json: 'Diese Datei lässt sich nicht als Sicherung lesen. Wähle eine andere.',
      not_json_line: (n) =>
        `Diese Datei lässt sich nicht als Sicherung lesen. In Zeile ${n} bricht sie ab oder ist beschädigt. Wähle eine andere.`,
      not_a_backup: 'Das ist keine Sicherung von Kept. Wähle eine andere Datei.',
      newer: (version) =>
        `Diese Sicherung stammt von einem neueren Kept (Version ${version} des Formats). Aktualisiere Kept und versuch es noch einmal.`,
      damaged: 'Diese Sicherung ist beschädigt. Nimm eine andere, wenn du eine hast.',
      damagedAt: (where) => `Nicht lesbar ist die Stelle „${where}“.`,
    },
  },
  contacts: {
    title: 'Kontakte',
    what: 'Namen, weitere Adressen und Telefonnummern aus einem Adressbuch: eine CSV-Datei aus Google Kontakte oder eine vCard (.vcf). Nur bei deinen Kunden kommt etwas dazu, sonst wird niemand gespeichert.',
    import: 'Kontakte importieren',
    country: 'Land der Telefonnummern',
    countryHint: 'Für Nummern, die ohne Landesvorwahl geschrieben sind.',
    countryNone: 'Nicht festgelegt',
    updates: 'Ergänzungen bei deinen Kunden',
    adds: {
      name: (name) => `Name „${name}“`,
      emails: (n) => (n === 1 ? '1 Adresse' : `${num(n)} Adressen`),
      phone: 'Telefon',
    },
    taken: (n) =>
      n === 1
        ? '1 Adresse gehört zu jemand anderem'
        : `${num(n)} Adressen gehören zu jemand anderem`,
    people: 'Noch nicht bei deinen Kunden',
    peopleLead: 'Kreuze an, wer zu deinen Kunden zählt. Von den anderen speichert Kept nichts.',
    search: 'Diese Kontakte durchsuchen',
    noMatch: 'Niemand passt.',
    shown: (shown, of) => `${shown} von ${of}. Die anderen findest du mit der Suche.`,
    nothing: 'In diesen Kontakten ist nichts Neues.',
    nothingText: 'Bei deinen Kunden steht das alles schon.',
    known: (n) =>
      n === 1 ? '1 Kontakt bringt nichts Neues.' : `${num(n)} Kontakte bringen nichts Neues.`,
    now: 'Importieren',
    summary: (updated, created) =>
      [
        updated && `${kunden(updated)} ergänzt`,
        created && (created === 1 ? '1 neu dabei' : `${num(created)} neu dabei`),
      ]
        .filter(Boolean)
        .join(', ') || 'Nichts ausgewählt',
    done: (updated, created) => `Fertig: ${kunden(updated)} ergänzt, ${num(created)} neu dabei.`,
  },
  retention: {
    title: 'Wie lange Einträge bleiben',
    label: 'Einträge aufbewahren',
    hint: 'Ältere Einträge und Termine werden täglich gelöscht.',
    unmarked: (n) => some(n, 'Termin ohne Eintrag', 'Termine ohne Eintrag'),
    forever: 'Ohne Grenze',
    months: (n) => some(n, 'Monat', 'Monate'),
    years: (n) => some(n, 'Jahr', 'Jahre'),
    other: 'Andere Zeit',
    otherLabel: 'Monate',
    otherError: 'Eine ganze Zahl von 1 bis 1.200 eingeben.',
    apply: 'Übernehmen',
    would: (what, n, time) =>
      n === 1
        ? `${what} ist älter als ${time} und würde jetzt gelöscht.`
        : `${what} sind älter als ${time} und würden jetzt gelöscht.`,
    final: 'Das lässt sich nicht rückgängig machen, außer mit einer Sicherung von vorher.',
    now: (n, of) => (n === of ? `${eintraege(n)} löschen` : 'Das alles löschen'),
    done: (what) => `${what} gelöscht.`,
  },
  erase: {
    title: 'Von vorn beginnen',
    hint: 'Entfernt alles, was Kept in diesem Browser gespeichert hat.',
    open: 'Alles löschen',
    sure: 'Alles löschen, was Kept gespeichert hat?',
    goes: 'Das wird gelöscht und kommt nicht zurück:',
    things: [
      'alle Kunden mit Kontaktdaten und Notizen',
      'alle Einträge mit ihrem Verlauf und alle Termine',
      'Importe, Privatadressen von Kalendern und wer gelöscht wurde oder nicht zu den Kunden zählt',
      'deine Einstellungen',
    ],
    backupFirst: 'Erst Sicherung speichern',
    first: 'Dateien, die du gespeichert hast, bleiben, wo sie sind.',
    word: 'LÖSCHEN',
    type: (word) => `Zum Fortfahren ${word} eingeben`,
    now: 'Jetzt löschen',
    done: 'Alles ist gelöscht',
    doneText: 'Kept ist wie am ersten Tag. Dein Kalender ist unverändert.',
    begin: 'Von vorn beginnen',
  },
};
