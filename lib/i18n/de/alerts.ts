import type { AlertFacts } from '@/lib/reliability/alerts/alert';
import type { AlertTexts } from '../en/alerts';

const num = (n: number) => n.toLocaleString('de');
const times = (n: number) => (n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${num(n)}-mal`);
const span = (days: number) => {
  if (days < 14) return days === 1 ? '1 Tag' : `${num(days)} Tage`;
  return `${num(Math.round(days / 7))} Wochen`;
};
/** After a preposition that takes the dative. */
const spanOf = (days: number) => (days < 14 && days !== 1 ? `${num(days)} Tagen` : span(days));

export const alerts: AlertTexts = {
  title: 'Einen zweiten Blick wert',
  name: {
    slipped: 'Sonst zuverlässig, jetzt versäumt',
    slipping: 'Es lässt nach',
    my_side: 'Dein Anteil',
    rescheduler: 'Immer wieder verschoben',
    gone_quiet: 'Still geworden',
    booked_ahead: 'Lange im Voraus vereinbart',
  },
  facts: {
    slipped: ({ kept, first }: AlertFacts['slipped'], when: string) =>
      first
        ? `Am ${when} der erste Ausfall nach ${num(kept)} ${kept === 1 ? 'Termin' : 'Terminen'}.`
        : kept === 0
          ? `Am ${when} wieder versäumt.`
          : `Am ${when} versäumt, nach ${num(kept)} wahrgenommenen in Folge.`,
    slipping: ({ missed, of, missedBefore, before }: AlertFacts['slipping']) =>
      `${num(missed)} der letzten ${num(of)} versäumt, davor ${num(missedBefore)} von ${num(before)}.`,
    my_side: ({ cancelled, late, mistakes, of }: AlertFacts['my_side']) => {
      const parts = [
        ...(cancelled > 0 ? [`${times(cancelled)} hast du abgesagt`] : []),
        ...(late > 0 ? [`${times(late)} kamst du zu spät`] : []),
        ...(mistakes > 0 ? [`${times(mistakes)} lag der Fehler bei dir`] : []),
      ];
      return `Von den letzten ${num(of)} Terminen: ${parts.join(', ')}.`;
    },
    rescheduler: ({ count, of, days }: AlertFacts['rescheduler']) =>
      `${num(count)} von ${num(of)} Terminen in sechs Monaten verschoben${
        days === null ? '' : `, meist um ${span(days)}`
      }.`,
    gone_quiet: ({ days, usual, missed }: AlertFacts['gone_quiet']) =>
      `Seit ${spanOf(days)} nichts; sonst liegen ${span(usual)} dazwischen.${
        missed ? ' Der letzte Termin wurde versäumt.' : ''
      }`,
    booked_ahead: ({ weeks }: AlertFacts['booked_ahead'], when: string) =>
      `Am ${when}, mindestens ${num(weeks)} Wochen vorher vereinbart.`,
  },
  step: {
    check_in: 'Sieh dir zuerst deine eigene Arbeit an und frag nach, bevor du etwas berechnest.',
    talk: 'Sprich es an: Passt die Zeit noch, oder steht etwas anderes im Weg?',
    make_amends: 'Sprich es von dir aus an und biete einen Termin, der hält.',
    agree_on_moves: 'Vereinbare, wie oft und wie weit ein Termin verschoben werden kann.',
    write_again: 'Schreib noch einmal und biete einen neuen Termin an.',
    remind: 'Erinnere drei Tage und einen Tag vor dem nächsten Termin.',
    offer_remote:
      'Biete Video oder Telefon an, mit oder ohne Kamera, und schick den Link zwei Tage vorher mit einer Anleitung zum Testen.',
    ask_times:
      'Frag nach Wochentagen und Uhrzeiten, die passen, und vergleich sie ehrlich mit deinen.',
    ask_expectations:
      'Frag, was erhofft war, und sag, was du erwartest. Warum regelmäßige Termine wichtig sind, gehört in die Vereinbarung.',
    talk_cost: 'Sprich offen über Preise und frag, ob die Vereinbarungen noch passen.',
    excuse:
      'Ein echter Notfall zählt nicht: Entschuldige den Termin und schreib freundlich, ohne ein Wort zu den Regeln.',
    ask_why: 'Frag freundlich, was los war.',
  },
  draft: 'Nachricht entwerfen',
  draftFor: (name: string) => `Nachricht entwerfen: ${name}`,
  week: 'In einer Woche',
  weekFor: (name: string) => `In einer Woche erinnern: ${name}`,
  done: 'Erledigt',
  doneFor: (name: string) => `Erledigt: ${name}`,
  putOff: 'Um eine Woche verschoben',
  closed: 'Erledigt. Es kommt nur wieder, wenn etwas Neues geschieht.',
  due: {
    title: 'Offen',
    line: (amount: string, n: number) =>
      n === 1 ? `${amount} für 1 Termin` : `${amount} für ${num(n)} Termine`,
    unnumbered: (n: number) =>
      n === 1 ? '1 Gebühr ohne Betrag' : `${num(n)} Gebühren ohne Betrag`,
  },
  keep: {
    question: 'Behalten?',
    hint: 'Ob du weiter zusammenarbeiten willst. Das siehst nur du.',
    yes: 'Ja',
    unsure: 'Unsicher',
    no: 'Nein',
    said: (when: string) => `Am ${when} eingetragen.`,
    takeBack: 'Zurücknehmen',
    saved: '„Behalten?“ ist eingetragen',
  },
  cause: {
    question: (when: string) => `Woran lag es am ${when}?`,
    saved: 'Grund eingetragen',
    takenBack: 'Grund zurückgenommen',
    excuse: 'Entschuldigen',
    name: {
      convenience: 'Aufwand',
      availability: 'Verfügbarkeit',
      expectations: 'Erwartungen',
      cost: 'Kosten',
      emergency: 'Notfall',
      forgot: 'Vergessen',
      unknown: 'Unklar',
    },
  },
};
