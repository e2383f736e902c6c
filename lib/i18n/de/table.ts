import type { TableTexts } from '../en/table';

const num = (n: number) => n.toLocaleString('de');
const some = (n: number, one: string, many: string) => `${num(n)} ${n === 1 ? one : many}`;
const eintraege = (n: number) => some(n, 'Eintrag', 'Einträge');
const zeilen = (n: number) => some(n, 'Zeile', 'Zeilen');

export const table: TableTexts = {
  title: 'Einträge als Tabelle',
  what: 'Eine CSV-Datei für Excel oder ein anderes Programm: eine Zeile je Eintrag.',
  export: 'CSV exportieren',
  import: 'CSV importieren',
  exported: (n, file) => `${eintraege(n)} gespeichert als ${file}`,
  nothing: 'Noch ist nichts eingetragen.',
  columns: {
    title: 'Was steht in welcher Spalte?',
    lead: (n, file) =>
      `${zeilen(n)} in ${file}. Kept hat die Spalten vorgeschlagen. Bitte prüf sie.`,
    unused: 'Nicht in dieser Datei',
    field: {
      client: 'Name',
      last_name: 'Nachname',
      email: 'E-Mail',
      date: 'Tag',
      time: 'Uhrzeit',
      start: 'Beginn',
      end: 'Ende',
      duration: 'Dauer',
      status: 'Was passiert ist',
      excused: 'Entschuldigt',
      excuse_reason: 'Grund der Entschuldigung',
      cause: 'Woran es liegt',
      minutes_late: 'Verspätung in Minuten',
      notice_hours: 'Stunden vorher abgesagt',
      title: 'Titel',
    },
    column: (n) => `Spalte ${n}`,
    more: 'Weitere Spalten',
    needs: (what) => `Sag, in welcher Spalte ${what} steht.`,
    need: {
      client: 'der Name oder die E-Mail',
      date: 'der Beginn oder der Tag',
      status: 'was passiert ist',
    },
    next: 'Weiter',
  },
  ask: {
    title: 'Was Kept nicht wissen kann',
    order: 'Wie ist das Datum geschrieben?',
    orderHint: (example) => `„${example}“ lässt sich auf zwei Arten lesen.`,
    orders: { dmy: 'Tag zuerst', mdy: 'Monat zuerst', ymd: 'Jahr zuerst' },
    zone: 'In welcher Zeitzone sind die Uhrzeiten?',
    zoneHint: 'In der Datei steht es nicht.',
    status: 'Was bedeuten diese Wörter?',
    statusHint: 'Sie stehen in der Spalte, die sagt, was passiert ist.',
    leaveOut: 'Diese Zeilen überspringen',
    word: (word) => `„${word}“`,
    words: zeilen,
  },
  preview: {
    title: 'Das passiert beim Import',
    added: (n) =>
      n === 0 ? 'Kein neuer Eintrag' : n === 1 ? '1 neuer Eintrag' : `${num(n)} neue Einträge`,
    known: (n) =>
      n === 1
        ? '1 Zeile enthält, was schon eingetragen ist.'
        : `${num(n)} Zeilen enthalten, was schon eingetragen ist.`,
    newClients: (n) => (n === 1 ? '1 neue Kundenkarte' : `${num(n)} neue Kundenkarten`),
    conflicts: (n) =>
      n === 1
        ? '1 Zeile passt nicht zu dem, was eingetragen ist, und wird übersprungen.'
        : `${num(n)} Zeilen passen nicht zu dem, was eingetragen ist, und werden übersprungen.`,
    ambiguous: (n) =>
      n === 1
        ? '1 Zeile hat einen Namen, den es mehrfach gibt, und wird übersprungen.'
        : `${num(n)} Zeilen haben einen Namen, den es mehrfach gibt, und werden übersprungen.`,
    erased: (n) =>
      n === 1
        ? '1 Zeile gehört zu einer Person, die gelöscht wurde, und wird übersprungen.'
        : `${num(n)} Zeilen gehören zu Personen, die gelöscht wurden, und werden übersprungen.`,
    expired: (n) =>
      n === 1
        ? '1 Zeile ist älter als deine Aufbewahrungszeit und wird übersprungen.'
        : `${num(n)} Zeilen sind älter als deine Aufbewahrungszeit und werden übersprungen.`,
    errors: (n) =>
      n === 1
        ? '1 Zeile ist nicht lesbar und wird übersprungen.'
        : `${num(n)} Zeilen sind nicht lesbar und werden übersprungen.`,
    skipped: (n) =>
      n === 1
        ? '1 Zeile sagt nicht, was passiert ist, oder wird wie gewählt übersprungen.'
        : `${num(n)} Zeilen sagen nicht, was passiert ist, oder werden wie gewählt übersprungen.`,
    nothingButton: 'Nichts zu importieren',
    at: (line) => `Zeile ${line}`,
    lines: (list) => `Zeilen ${list}`,
    more: (n) => `und ${num(n)} weitere`,
    import: (n) => `${eintraege(n)} importieren`,
    done: (n) => `${eintraege(n)} importiert.`,
    doneText: 'Im Verlauf stehen sie als importiert. Mit „Rückgängig“ nimmst du alle zurück.',
  },
  error: {
    no_client: 'es ist niemand genannt',
    no_date: 'es fehlt das Datum',
    bad_date: 'das ist kein Datum',
    bad_time: 'das ist keine Uhrzeit',
    bad_status: 'es ist nicht klar, was passiert ist',
    bad_number: 'das ist keine Zahl',
    end_before_start: 'das Ende liegt vor dem Beginn',
  },
};
