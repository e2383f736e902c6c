import type { PolicyWording } from '../en/policy-text';

const some = (n: number, one: string, many: string) =>
  `${n.toLocaleString('de')} ${n === 1 ? one : many}`;
const hours = (n: number) => some(n, 'Stunde', 'Stunden');
const within = (n: number) => (n === 1 ? 'eines Monats' : `von ${n.toLocaleString('de')} Monaten`);
const days = (n: number) => (n === 1 ? 'eines Tages' : `von ${n.toLocaleString('de')} Tagen`);

/** The policy as clients read it, addressed with du or with Sie. */
export const policyWording: PolicyWording = {
  charge: {
    nothing: 'nichts',
    full: 'den vollen Preis',
    part: (percent) => `${percent} des Preises`,
  },
  exception: {
    emergency: 'einem Notfall',
    illness: 'Krankheit',
    family: 'einem familiären Grund wie einem kranken Kind',
    travel: 'Problemen auf dem Weg',
    technical: 'technischen Problemen',
    our_mistake: 'einem Fehler von mir',
    other: 'einem anderen guten Grund',
  },
  why: {
    short: (form) =>
      form === 'sie'
        ? 'Jeden Termin halte ich nur für Sie frei, und unsere Arbeit kommt voran, wenn wir uns regelmäßig sehen.'
        : 'Jeden Termin halte ich nur für dich frei, und unsere Arbeit kommt voran, wenn wir uns regelmäßig sehen.',
    long: (form) =>
      `Jeden Termin halte ich nur für ${form === 'sie' ? 'Sie' : 'dich'} frei und bereite mich darauf vor. Unsere Arbeit wirkt, wenn wir uns regelmäßig sehen: Mit jeder Lücke geht etwas von dem verloren, was wir aufgebaut haben, und eine Zeit, die kurzfristig frei wird, lässt sich selten neu vergeben. Deshalb steht hier, worauf wir uns beide verlassen können.`,
  },
  notice: (h, form) => {
    if (h > 0) {
      return form === 'sie'
        ? `Sollte Ihnen etwas dazwischenkommen, sagen Sie den Termin bitte mindestens ${hours(h)} vor Beginn ab oder verschieben Sie ihn. Dann kostet es nichts.`
        : `Wenn dir etwas dazwischenkommt, sag den Termin bitte mindestens ${hours(h)} vor Beginn ab oder verschieb ihn. Dann kostet es nichts.`;
    }
    return form === 'sie'
      ? 'Sollte Ihnen etwas dazwischenkommen, können Sie den Termin bis zum Beginn kostenlos absagen oder verschieben.'
      : 'Wenn dir etwas dazwischenkommt, kannst du den Termin bis zum Beginn kostenlos absagen oder verschieben.';
  },
  tier: (from, under, charge) => {
    const told = [
      ...(from === null ? [] : [`mindestens ${hours(from)}`]),
      ...(under === null ? [] : [`weniger als ${hours(under)}`]),
    ].join(' und ');
    return told === '' ? charge : `${charge} bei ${told} Vorlauf`;
  },
  tiers: (list) => `Für spätere Absagen berechne ich ${list}.`,
  reschedules: (most, span, form) => {
    if (most === 0) return 'Das Verschieben eines Termins zählt als Absage.';
    const count = some(most, 'Termin', 'Termine');
    return form === 'sie'
      ? `Innerhalb ${within(span)} können Sie ${count} kostenlos verschieben, auch kurzfristig. Danach zählt das Verschieben als Absage.`
      : `Innerhalb ${within(span)} kannst du ${count} kostenlos verschieben, auch kurzfristig. Danach zählt das Verschieben als Absage.`;
  },
  waiting: (minutes, form) => {
    const limit = some(minutes, 'Minute', 'Minuten');
    return form === 'sie'
      ? `Wenn Sie sich verspäten, warte ich ${limit} und versuche, Sie zu erreichen. Danach kann der Termin als ausgefallen gelten.`
      : `Wenn du dich verspätest, warte ich ${limit} und versuche, dich zu erreichen. Danach kann der Termin als ausgefallen gelten.`;
  },
  no_show: (charge, form) =>
    form === 'sie'
      ? `Wenn Sie nicht kommen und ich nichts von Ihnen höre, berechne ich ${charge}.`
      : `Wenn du nicht kommst und ich nichts von dir höre, berechne ich ${charge}.`,
  deposit: (charge, n, form) => {
    const booking = form === 'sie' ? 'Wenn Sie buchen' : 'Wenn du buchst';
    const agreed =
      n > 0 ? `innerhalb ${days(n)} nach dem ursprünglichen` : 'noch am Tag des ursprünglichen';
    const inTime = form === 'sie' ? 'Sagen Sie rechtzeitig ab' : 'Sagst du rechtzeitig ab';
    return `${booking}, bitte ich um eine Anzahlung: ${charge}. Sie wird auf den Preis angerechnet. Findet der Termin nicht statt, wird sie auf einen neuen übertragen, sofern wir ihn ${agreed} vereinbaren; stattfinden darf er später. Andernfalls verfällt sie. ${inTime}, wird sie übertragen oder zurückgezahlt.`;
  },
  deposit_counts: (form) =>
    `Eine verfallene Anzahlung wird auf eine Gebühr angerechnet. ${
      form === 'sie' ? 'Sie zahlen' : 'Du zahlst'
    } nie mehr als den Preis.`,
  forgiveness: {
    first: () => 'Es kann immer etwas dazwischenkommen: Beim ersten Mal berechne ich nichts.',
    yearly: () =>
      'Es kann immer etwas dazwischenkommen: Einmal in zwölf Monaten berechne ich nichts.',
  },
  refilled: () => 'Kann jemand anderes die Zeit übernehmen, berechne ich dafür nichts.',
  exceptions: (list, form) =>
    `Bei ${list} berechne ich nichts. ${
      form === 'sie'
        ? 'Bitte geben Sie mir Bescheid, sobald es Ihnen möglich ist.'
        : 'Bitte gib mir Bescheid, sobald es dir möglich ist.'
    }`,
  mine: (deposit, form) => {
    const costs =
      form === 'sie'
        ? 'Muss ich selbst einen Termin absagen, kostet Sie das nichts'
        : 'Muss ich selbst einen Termin absagen, kostet dich das nichts';
    return deposit ? `${costs}, und eine Anzahlung wird zurückgezahlt.` : `${costs}.`;
  },
  // The wording follows BGB § 309 no. 5 b.
  lower_damage: (form) =>
    form === 'sie'
      ? 'Ihnen bleibt der Nachweis vorbehalten, dass mir kein oder ein wesentlich geringerer Schaden entstanden ist; dann zahlen Sie nicht mehr als diesen.'
      : 'Dir bleibt der Nachweis vorbehalten, dass mir kein oder ein wesentlich geringerer Schaden entstanden ist; dann zahlst du nicht mehr als diesen.',
  recorded: (form) =>
    `Für diese Regeln notiere ich, ob unsere Termine stattgefunden haben, verschoben oder abgesagt wurden und wann ich davon erfahren habe. Diese Notizen bleiben bei mir und werden nicht weitergegeben. ${
      form === 'sie'
        ? 'Sie können mich jederzeit fragen, was ich über Sie notiert habe, und es berichtigen oder löschen lassen.'
        : 'Du kannst mich jederzeit fragen, was ich über dich notiert habe, und es berichtigen oder löschen lassen.'
    }`,
  note: {
    no_legal_advice:
      'Dieser Text ist keine Rechtsberatung. Vor der Aufnahme in einen Vertrag sollte er geprüft werden.',
    check_proportion:
      'Eine Gebühr muss im Verhältnis zum tatsächlichen Ausfall stehen, vor allem gegenüber Verbrauchern. Was zulässig ist, ist von Land zu Land verschieden.',
  },
};
