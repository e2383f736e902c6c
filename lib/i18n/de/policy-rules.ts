import type { PolicyRuleTexts } from '../en/policy-rules';

const some = (n: number, one: string, many: string) =>
  `${n.toLocaleString('de')} ${n === 1 ? one : many}`;
const hours = (n: number) => some(n, 'Stunde', 'Stunden');
const months = (n: number) => (n === 1 ? 'in einem Monat' : `in ${n.toLocaleString('de')} Monaten`);
const times = (n: number) =>
  n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${n.toLocaleString('de')}-mal`;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const policyRules: PolicyRuleTexts = {
  charge: {
    nothing: 'nichts',
    full: 'der volle Preis',
    part: (percent) => `${percent} des Preises`,
  },
  exception: {
    emergency: 'Notfall',
    illness: 'Krankheit',
    family: 'familiäre Gründe',
    travel: 'Probleme auf dem Weg',
    technical: 'technische Probleme',
    our_mistake: 'ein Fehler von mir',
    other: 'ein anderer guter Grund',
  },
  notice: (h) =>
    h > 0
      ? [
          'Bis ',
          hours(h),
          ' vorher absagen oder verschieben: kostenlos. Danach gilt es als kurzfristig.',
        ]
      : ['Absagen oder verschieben ', 'bis zum Beginn', ': kostenlos.'],
  tier: (from, under, charge) =>
    from > 0
      ? [`${from.toLocaleString('de')} bis ${hours(under)} vorher abgesagt: `, charge, '.']
      : [`Weniger als ${hours(under)} vorher abgesagt: `, charge, '.'],
  reschedules: (most, span) =>
    most > 0
      ? [
          'Verschieben ist ',
          `${times(most)} ${months(span)}`,
          ' kostenlos. Danach zählt es als Absage.',
        ]
      : ['Verschieben ', 'zählt als Absage', '.'],
  waiting: (limit, nudges) => [
    'Ich warte ',
    some(limit, 'Minute', 'Minuten'),
    nudges.length > 0
      ? ` und melde mich nach ${nudges.map((n) => n.toLocaleString('de')).join(' und ')} ${nudges.at(-1) === 1 ? 'Minute' : 'Minuten'}.`
      : '.',
  ],
  no_show: (charge) => ['Nicht erschienen: ', charge, '.'],
  deposit: (charge, days) => [
    `Anzahlung: ${charge}. Sie wird übertragen, wenn `,
    days > 0
      ? `innerhalb ${days === 1 ? 'eines Tages' : `von ${days.toLocaleString('de')} Tagen`}`
      : 'am selben Tag',
    days > 0
      ? ' nach dem ursprünglichen Termin ein neuer vereinbart wird; sonst verfällt sie.'
      : ' ein neuer Termin vereinbart wird; sonst verfällt sie.',
  ],
  deposit_counts: ['Eine verfallene Anzahlung ', 'wird auf die Gebühr angerechnet', '.'],
  forgiveness: {
    first: ['Der ', 'erste Ausfall', ' kostet nichts.'],
    yearly: ['', 'Ein Ausfall in 12 Monaten', ' kostet nichts.'],
  },
  reliable: [
    'Fehlt jemand, der sonst zuverlässig ist, ',
    'frage ich erst nach',
    ' und berechne nichts.',
  ],
  refilled: ['Wird die Zeit ', 'neu vergeben', ', kostet es nichts.'],
  exceptions: (list) => ['Entschuldigt: ', list, '.'],
  mine: ['Sage ich selbst ab, ', 'kostet das nie etwas', '.'],
  strikes: (talkAt, decideAt, span) =>
    talkAt < decideAt
      ? [
          `${upper(times(talkAt))} ${months(span)} versäumt: `,
          'Wir reden',
          `. ${upper(times(decideAt))}: Ich entscheide.`,
        ]
      : [`${upper(times(decideAt))} ${months(span)} versäumt: `, 'Ich entscheide', '.'],
  overrides: (clients, kinds) => [
    'Eigene Regeln für ',
    [
      ...(clients > 0 ? [some(clients, 'Person', 'Personen')] : []),
      ...(kinds > 0 ? [some(kinds, 'Art von Terminen', 'Arten von Terminen')] : []),
    ].join(' und '),
    '.',
  ],
  review: (span) => [
    'Die Vereinbarungen bespreche ich ',
    `alle ${span.toLocaleString('de')} Monate`,
    ' neu.',
  ],
};
