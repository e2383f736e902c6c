import type { PolicyReasonTexts } from '../en/policy-reasons';

const num = (n: number) => n.toLocaleString('de');
const times = (n: number) => (n === 1 ? 'Einmal' : n === 2 ? 'Zweimal' : `${num(n)}-mal`);
const months = (n: number) => (n === 1 ? 'in einem Monat' : `in ${num(n)} Monaten`);

export const policyReasons: PolicyReasonTexts = {
  hours: (n) => `${num(n)} Std.`,
  told: (told, window, inTime) =>
    window === null
      ? `${told} vor Beginn abgesagt: ${inTime ? 'rechtzeitig' : 'kurzfristig'}.`
      : `${told} vorher abgesagt, die Frist beträgt ${window}: ${inTime ? 'rechtzeitig' : 'kurzfristig'}.`,
  told_after_start: 'Erst nach Beginn gemeldet.',
  told_unknown: (inTime) =>
    inTime
      ? 'Als rechtzeitig eingetragen.'
      : 'Als kurzfristig eingetragen. Wie lange vorher, ist nicht bekannt.',
  came: 'Erschienen.',
  came_late: (minutes) => (minutes === null ? 'Verspätet.' : `${num(minutes)} Min. verspätet.`),
  did_not_come: (limit) => `Nicht erschienen; die Wartezeit beträgt ${num(limit)} Min.`,
  moved: (count, most, span) =>
    most === null
      ? 'Auf einen anderen Termin verschoben.'
      : `Zum ${num(count)}. Mal ${months(span)} verschoben, ${num(most)}-mal ist kostenlos.`,
  moved_too_often: (count, most, span) =>
    `${num(count)}-mal ${months(span)} verschoben, ${num(most)}-mal ist kostenlos: Dieses Mal zählt es als Absage.`,
  my_cancellation: 'Von mir abgesagt: Das kostet die andere Seite nie etwas.',
  my_fault: 'Es lag an mir: Das kostet die andere Seite nichts.',
  excused: (reason) => (reason === null ? 'Entschuldigt.' : `Entschuldigt: ${reason}.`),
  own_terms: {
    client: 'Nach den Regeln, die hier persönlich vereinbart sind.',
    kind: 'Nach den Regeln für diese Art von Termin.',
  },
  earlier_version: (from, until) =>
    `Nach den Regeln vom ${from} bis ${until}, unter denen der Termin vereinbart wurde.`,
  tier: (under, charge) => `Weniger als ${under} vorher: ${charge}.`,
  no_show_fee: (charge) => `Gebühr bei Nichterscheinen: ${charge}.`,
  no_fee: 'Das kostet nach den Regeln nichts.',
  at_most_price: (price) => `Nicht mehr als der Preis: ${price}.`,
  price_unknown: 'Es ist kein Preis angegeben, darum bleibt es beim Prozentsatz.',
  reliable_first_slip: 'Sonst zuverlässig: erst nachfragen und nichts berechnen.',
  forgiveness: {
    first: 'Es ist der erste Ausfall, und der kostet nach den Regeln nichts.',
    yearly: 'Ein Ausfall in 12 Monaten kostet nach den Regeln nichts, und dieser kann es sein.',
  },
  forgiveness_used: {
    first: (when) => `Der erste, kostenlose Ausfall war am ${when}.`,
    yearly: (when) => `Der kostenlose Ausfall dieser 12 Monate war am ${when}.`,
  },
  refilled: 'Die Zeit ist neu vergeben, es gibt also nichts auszugleichen.',
  daysLeft: (n) => (n === 1 ? 'noch 1 Tag' : `noch ${num(n)} Tage`),
  until: (date, left) => (left === null ? `heute, ${date}` : `${date} · ${left}`),
  deposit_open: (date, left) =>
    `Die Anzahlung ist offen: Sie wird übertragen, wenn bis ${
      left === null ? `heute, ${date},` : `${date} (${left})`
    } ein neuer Termin vereinbart ist.`,
  deposit_carried_over: (when) =>
    `Die Anzahlung ist übertragen: Am ${when} wurde ein neuer Termin vereinbart.`,
  deposit_forfeited: (until) =>
    `Die Anzahlung ist verfallen: Bis ${until} wurde kein neuer Termin vereinbart.`,
  deposit_returned: {
    mine: 'Die Anzahlung geht zurück: Es lag an mir.',
    excused: 'Die Anzahlung geht zurück: Der Termin ist entschuldigt.',
    in_time: 'Die Anzahlung geht zurück: Die Absage kam rechtzeitig.',
    refilled: 'Die Anzahlung geht zurück: Die Zeit ist neu vergeben.',
  },
  deposit_set_off: 'Die verfallene Anzahlung wird auf die Gebühr angerechnet.',
  strikes: (count, span, reached) =>
    `${times(count)} ${months(span)} versäumt${
      { none: '.', talk: ': Zeit für ein Gespräch.', decide: ': Zeit für eine Entscheidung.' }[
        reached
      ]
    }`,
};
