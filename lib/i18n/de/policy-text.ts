import type { PolicyWording } from '../en/policy-text';
import { briefWording } from './policy-brief';
import { days, some } from './spans';

const within = (n: number) => (n === 1 ? 'eines Monats' : `von ${n.toLocaleString('de')} Monaten`);

/** The policy as clients read it, addressed with du or with Sie. */
export const policyWording: PolicyWording = {
  ...briefWording,
  why: {
    short: (form) =>
      form === 'sie'
        ? 'Jeden Termin halte ich nur für Sie frei, und unsere Arbeit kommt voran, wenn wir uns regelmäßig sehen.'
        : 'Jeden Termin halte ich nur für dich frei, und unsere Arbeit kommt voran, wenn wir uns regelmäßig sehen.',
    long: (form) =>
      `Jeden Termin halte ich nur für ${form === 'sie' ? 'Sie' : 'dich'} frei und bereite mich darauf vor. Unsere Arbeit wirkt, wenn wir uns regelmäßig sehen: Mit jeder Lücke geht etwas von dem verloren, was wir aufgebaut haben, und eine Zeit, die kurzfristig frei wird, lässt sich selten neu vergeben. Deshalb steht hier, worauf wir uns beide verlassen können.`,
  },
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
