import type { PhraseTexts } from '../en/phrases';

export const phraseWords: PhraseTexts = {
  missed_each_other: (_, form) =>
    form === 'sie'
      ? 'Wir haben uns heute leider verpasst. Ich hoffe, es geht Ihnen gut. Finden wir einen neuen Termin?'
      : 'Wir haben uns heute leider verpasst. Ich hoffe, es geht dir gut. Finden wir einen neuen Termin?',
  kept_free: (_, form) =>
    form === 'sie'
      ? 'Ich hatte die Zeit für Sie freigehalten. Welcher dieser Termine passt Ihnen?'
      : 'Ich hatte die Zeit für dich freigehalten. Welcher dieser Termine passt dir?',
  ask_notice: ({ notice }, form) => {
    if (notice !== null) {
      return form === 'sie'
        ? `Es kann immer etwas dazwischenkommen. Künftig bitte ich um ${notice} Vorlauf.`
        : `Es kommt immer mal etwas dazwischen. Künftig bitte ich um ${notice} Vorlauf.`;
    }
    return form === 'sie'
      ? 'Es kann immer etwas dazwischenkommen. Bitte sagen Sie mir vor Beginn Bescheid.'
      : 'Es kommt immer mal etwas dazwischen. Bitte sag mir vor Beginn Bescheid.';
  },
  let_go_once: () => 'Dieses Mal berechne ich nichts. Künftig gilt wieder meine übliche Regel.',
  name_fee: () => 'Wie vereinbart berechne ich diesen Termin. Auf unseren nächsten freue ich mich.',
  what_would_help: (_, form) =>
    form === 'sie'
      ? 'Ich arbeite gern mit Ihnen. Was würde Ihnen unsere Termine erleichtern?'
      : 'Ich arbeite gern mit dir. Was würde dir unsere Termine erleichtern?',
  confirm_first: (_, form) =>
    form === 'sie'
      ? 'Würden Sie mir den Termin am Tag davor kurz bestätigen? Dann kann ich gut planen.'
      : 'Würdest du mir den Termin am Tag davor kurz bestätigen? Dann kann ich gut planen.',
  pay_first: () =>
    'Für die nächsten Termine bitte ich um Vorauszahlung. Nach zwei Terminen ist alles wieder wie gewohnt.',
  no_more_dates: (_, form) =>
    form === 'sie'
      ? 'Vorerst halte ich keine Termine mehr frei. Sagen Sie mir, wann es Ihnen passt, dann fangen wir neu an.'
      : 'Vorerst halte ich keine Termine mehr frei. Sag mir, wann es dir passt, dann fangen wir neu an.',
};
