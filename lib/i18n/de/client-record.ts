import type { ClientRecordTexts } from '../en/client-record';

const num = (n: number) => n.toLocaleString('de');

export const clientRecord: ClientRecordTexts = {
  evidence: 'Bilanz',
  judgement: 'Deine Sicht',
  questions: {
    open: 'Vier Fragen zu deiner eigenen Arbeit',
    list: [
      'Hast du pünktlich angefangen, und haben deine eigenen Termine gehalten?',
      'Haben die letzten Termine gebracht, worum es ging?',
      'Hat sich bei dir etwas geändert: Preis, Ort, Zeit, Person?',
      'Waren Termin und Regeln bekannt: Gab es eine Erinnerung, sind die Regeln Teil der Vereinbarung?',
    ],
  },
  keepNext: {
    yes: 'Dann ist der nächste Ausfall ein Gespräch wert.',
    unsure: 'Sieh dir Bilanz und Muster an und sprich dann über das, was du gefunden hast.',
    no: 'Kept ändert von sich aus nichts. Schließ ab, was offen ist, bevor du es sagst.',
  },
  timeline: {
    title: 'Termine',
    empty: 'Noch ist kein Termin bekannt.',
    coming: 'kommt noch',
    unmarked: 'Noch nicht eingetragen',
    void: 'Hat nicht stattgefunden',
    takenBack: 'Zurückgenommen',
    cause: (name: string) => `Grund: ${name}`,
    movedTo: (when: string) => `verschoben auf ${when}`,
    lateByMe: 'Du kamst zu spät',
    iWasLate: 'Ich kam zu spät',
    untitled: 'Ohne Titel',
    menu: (when: string) => `Mehr zu ${when}`,
    causes: 'Grund',
    earlier: (n: number) => (n === 1 ? '1 früherer Eintrag' : `${num(n)} frühere Einträge`),
    recorded: (what: string, when: string) => `${what} · eingetragen am ${when}`,
    more: (n: number) => `Alle ${num(n)} zeigen`,
    later: (n: number) => (n === 1 ? '1 späterer Termin' : `${num(n)} spätere Termine`),
  },
  patterns: {
    title: 'Wann es klappt und wann nicht',
    early: (from: number, counted: number) =>
      `Ab ${num(from)} gezählten Terminen zu sehen; bisher ${counted === 1 ? 'ist es 1' : `sind es ${num(counted)}`}.`,
    lead: 'Reine Zählungen. Bei so wenigen kann ein Unterschied Zufall sein.',
    kept: 'Wahrgenommen',
    missed: 'Versäumt',
    weekday: 'Wochentag',
    hour: 'Beginn',
    place: 'Wo',
    remote: 'Video oder Telefon',
    onSite: 'Vor Ort',
    ahead: 'Vorher bekannt',
    aheadHint: 'So lange kannte Kept den Termin; vereinbart war er vielleicht schon früher.',
    leads: {
      week: 'Bis zu einer Woche',
      month: 'Eine bis vier Wochen',
      longer: 'Über vier Wochen',
    },
    moves: 'Termin',
    moved: 'Vorher verschoben',
    asAgreed: 'Wie zuerst vereinbart',
  },
};
