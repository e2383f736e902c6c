import type { ImportTexts } from '../en/import';

const n = (value: number) => value.toLocaleString('de');
const people = (value: number) => (value === 1 ? '1 Person' : `${n(value)} Personen`);
const clients = (value: number) => (value === 1 ? '1 Kunde' : `${n(value)} Kunden`);
const events = (value: number) => (value === 1 ? '1 Termin' : `${n(value)} Termine`);
const inEvents = (value: number) => (value === 1 ? '1 Termin' : `${n(value)} Terminen`);

export const importing: ImportTexts = {
  title: 'Kunden und Termine importieren',
  google: {
    label: 'Dein Google-Konto',
    hint: 'Kept liest die Kalender des Kontos, in dem du angemeldet bist: zwei Jahre zurück und ein halbes Jahr voraus. Alles bleibt in diesem Browser, und du entscheidest, wer zu deinen Kunden zählt.',
    start: 'Aus diesem Google-Konto importieren',
    account: 'Konto',
    accountHint: 'In der Reihenfolge, in der du dich bei Google angemeldet hast.',
    accountName: (number) => `Konto ${number}`,
    first: 'Konto 1 (Standard)',
  },
  file: {
    drop: 'Kalenderdatei hier ablegen',
    dropNow: 'Loslassen zum Importieren',
    hint: '.ics oder .zip aus Google, Outlook, Apple oder jedem anderen Kalender',
    choose: 'Datei auswählen',
  },
  progress: {
    label: 'Import',
    stay: 'Lass diese Seite offen, bis der Import fertig ist.',
    sending: 'Datei wird geöffnet',
    fetching: 'Kalender wird geholt',
    unpacking: '.zip-Datei wird entpackt',
    reading: 'Termine werden gelesen',
    saving: 'Termine werden gespeichert',
    of: (done, of) => `${done} von ${of}`,
    cancel: 'Abbrechen',
  },
  done: 'Import fertig',
  nothing: 'Nichts wurde geändert.',
  cancelled: 'Import abgebrochen.',
  problem: {
    signed_out: {
      title: 'Du bist bei Google abgemeldet.',
      text: 'Melde dich an und versuch es noch einmal.',
    },
    blocked: {
      title: 'Wer dein Google-Konto verwaltet, lässt den Export nicht zu.',
      text: 'Importiere eine Datei oder trag unten die Privatadresse eines Kalenders ein.',
    },
    not_found: {
      title: 'Google bietet für dieses Konto keinen Export an.',
      text: 'Wähle ein anderes Konto oder importiere eine Datei.',
    },
    feed_not_found: {
      title: 'Google kennt diese Adresse nicht mehr.',
      text: 'Falls sie in Google Kalender zurückgesetzt wurde, entferne sie hier und trag die neue ein.',
    },
    feed_nothing: {
      title: 'Google hat keine Termine geschickt.',
      text: 'Kept fragt von selbst noch einmal. Schau in Google Kalender nach, ob dieser Kalender leer ist.',
    },
    too_often: {
      title: 'Google wurde zu oft gefragt.',
      text: (minutes) =>
        minutes === null
          ? 'Versuch es in einer Stunde noch einmal.'
          : minutes === 1
            ? 'Versuch es in einer Minute noch einmal.'
            : `Versuch es in ${n(minutes)} Minuten noch einmal.`,
    },
    server: {
      title: (status) => `Google konnte gerade nicht antworten (Fehler ${status}).`,
      text: 'Versuch es in ein paar Minuten noch einmal.',
    },
    offline: {
      title: 'Google ist nicht erreichbar.',
      text: 'Prüf deine Internetverbindung und versuch es noch einmal.',
    },
    no_access: {
      title: 'Kept darf Google Kalender nicht lesen.',
      text: 'Erlaube es und versuch es noch einmal, oder importiere eine Datei.',
    },
    not_a_zip: {
      title: 'Google hat etwas anderes als den Export geschickt.',
      text: 'Öffne Google Kalender und sieh nach, ob dieses Konto angemeldet ist. Oder speichere den Export dort unter „Einstellungen“, „Importieren & Exportieren“ und leg die Datei hier ab.',
    },
    empty: { title: 'Diese Datei ist leer.', text: 'Wähle eine andere.' },
    too_large: {
      title: (name, megabytes) =>
        name
          ? `„${name}“ ist größer als ${n(megabytes)} MB.`
          : `Das sind mehr als ${n(megabytes)} MB.`,
      text: 'Exportiere weniger Kalender auf einmal oder einen kürzeren Zeitraum.',
    },
    too_many: {
      title: (limit) => `Darin stehen mehr als ${n(limit)} Termine.`,
      text: 'Exportiere einen Kalender nach dem anderen.',
    },
    not_a_calendar: {
      title: 'Das ist keine Kalenderdatei.',
      text: 'Wähle eine .ics-Datei oder eine .zip-Datei mit .ics-Dateien darin.',
    },
    no_calendar_inside: {
      title: 'In dieser .zip-Datei ist kein Kalender.',
      text: 'Wähle eine .zip-Datei mit .ics-Dateien darin, zum Beispiel den Export von Google.',
    },
    damaged_archive: {
      title: (name) =>
        name ? `„${name}“ in der .zip-Datei ist beschädigt.` : 'Die .zip-Datei ist beschädigt.',
      text: 'Exportiere sie noch einmal, oder entpacke sie und importiere die .ics-Dateien einzeln.',
    },
    encoding: {
      title: (line, name) =>
        name
          ? `Die Buchstaben in Zeile ${line} von „${name}“ sind nicht lesbar.`
          : `Die Buchstaben in Zeile ${line} sind nicht lesbar.`,
      text: 'Exportiere den Kalender noch einmal oder speichere die Datei mit der Zeichenkodierung UTF-8.',
    },
    damaged: {
      title: (line, name) =>
        name
          ? `„${name}“ ist in Zeile ${line} beschädigt.`
          : `Die Datei ist in Zeile ${line} beschädigt.`,
      text: 'Exportiere den Kalender noch einmal.',
    },
    interrupted: {
      title: 'Der Browser hat den Import unterbrochen.',
      text: 'Versuch es noch einmal.',
    },
    storage_full: {
      title: 'Der Speicher des Browsers ist voll.',
      text: 'Schaff auf diesem Computer Platz und versuch es noch einmal.',
    },
    failed: { title: 'Der Import hat nicht geklappt.', text: 'Versuch es noch einmal.' },
    many_files: {
      title: 'Das war mehr als eine Datei.',
      text: 'Leg sie nacheinander ab. Eine .zip-Datei darf mehrere Kalender enthalten.',
    },
  },
  act: {
    signIn: 'Google Kalender öffnen',
    allow: 'Zugriff erlauben',
    chooseFile: 'Datei auswählen',
  },
  past: {
    title: 'Bisherige Importe',
    source: { google: 'Google-Konto', file: 'Datei', feed: 'Privatadresse' },
    contacts: 'Kontakte',
    outcomes: 'Tabelle mit Einträgen',
    line: {
      found: (found, counted) => `${people(found)} in ${inEvents(counted)}`,
      made: (made) => clients(made),
      waiting: 'wartet auf dich',
    },
    review: 'Durchsehen',
    undo: 'Import zurücknehmen',
    undoOf: (name) => `Import zurücknehmen: ${name}`,
    reviewOf: (name) => `Durchsehen: ${name}`,
    sure: 'Diesen Import zurücknehmen? Was durch ihn dazukam, wird entfernt. Was du eingetragen oder geändert hast, bleibt.',
    keep: 'Behalten',
    undone: 'Import zurückgenommen.',
    stayed: (stayed) =>
      stayed === 1
        ? 'Import zurückgenommen. 1 Kunde bleibt, weil dafür etwas eingetragen ist.'
        : `Import zurückgenommen. ${clients(stayed)} bleiben, weil dafür etwas eingetragen ist.`,
  },
  notes: {
    oddLines: (count) =>
      count === 1 ? '1 unklare Zeile übersprungen' : `${n(count)} unklare Zeilen übersprungen`,
    unreadable: (count) => `${events(count)} ohne lesbaren Beginn übersprungen`,
    cutRules: (count) =>
      count === 1 ? '1 endlose Serie gekürzt' : `${n(count)} endlose Serien gekürzt`,
    unknownZones: (count) =>
      count === 1
        ? '1 unbekannte Zeitzone als Ortszeit gelesen'
        : `${n(count)} unbekannte Zeitzonen als Ortszeit gelesen`,
  },
  feed: {
    title: 'Privatadresse eines Kalenders',
    aside: 'optional',
    lead: 'Damit bemerkt Kept Änderungen von selbst: Etwa einmal pro Stunde liest es den Kalender und zeigt dir als Vorschlag, was nach einer Absage aussieht.',
    where: 'Wo du sie findest',
    steps: [
      'Öffne Google Kalender am Computer und geh in die Einstellungen.',
      'Wähle links deinen Kalender, dann „Kalender integrieren“.',
      'Kopiere die „Privatadresse im iCal-Format“.',
    ],
    password:
      'Wer diese Adresse hat, kann deinen Kalender lesen. Kept speichert sie nur in diesem Browser, nie in einer Sicherung. Hat sie jemand anders gesehen, setz sie in Google Kalender an derselben Stelle zurück und trag hier die neue ein.',
    label: 'Privatadresse',
    add: 'Hinzufügen',
    invalid:
      'Das ist keine Privatadresse. Kopiere sie noch einmal: Sie beginnt mit https://calendar.google.com/calendar/ical/ und endet mit basic.ics.',
    asOf: (when) => `Stand: ${when}`,
    never: 'noch nicht gelesen',
    refresh: 'Jetzt aktualisieren',
    refreshOf: (name) => `Jetzt aktualisieren: ${name}`,
    remove: 'Entfernen',
    removeOf: (name) => `Entfernen: ${name}`,
    removed: 'Adresse entfernt. Was durch sie dazukam, bleibt.',
    read: 'Aktualisiert. Neue Personen warten auf dich.',
    current: 'Aktualisiert. Niemand Neues.',
  },
};
