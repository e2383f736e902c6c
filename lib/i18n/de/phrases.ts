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
      return `Es kommt immer mal etwas dazwischen. Künftig bitte ich um ${notice} Vorlauf.`;
    }
    return form === 'sie'
      ? 'Es kommt immer mal etwas dazwischen. Bitte sagen Sie mir vor Beginn Bescheid.'
      : 'Es kommt immer mal etwas dazwischen. Bitte sag mir vor Beginn Bescheid.';
  },
  let_go_once: () => 'Diesmal berechne ich nichts. Beim nächsten Mal gilt meine übliche Regel.',
  name_fee: (_, form) =>
    form === 'sie'
      ? 'Wie vereinbart berechne ich diesen Termin. Auf den nächsten mit Ihnen freue ich mich.'
      : 'Wie vereinbart berechne ich diesen Termin. Auf den nächsten mit dir freue ich mich.',
  what_would_help: (_, form) =>
    form === 'sie'
      ? 'Ich arbeite gern mit Ihnen. Was würde es Ihnen leichter machen, unsere Termine einzuhalten?'
      : 'Ich arbeite gern mit dir. Was würde es dir leichter machen, unsere Termine einzuhalten?',
  confirm_first: (_, form) =>
    form === 'sie'
      ? 'Würden Sie mir den Termin am Tag davor kurz bestätigen? Dann weiß ich, dass ich damit rechnen kann.'
      : 'Würdest du mir den Termin am Tag davor kurz bestätigen? Dann weiß ich, dass ich damit rechnen kann.',
  pay_first: () =>
    'Für die nächsten Termine bitte ich um Vorauszahlung. Nach zwei wahrgenommenen ist alles wieder wie gewohnt.',
  no_more_dates: (_, form) =>
    form === 'sie'
      ? 'Vorerst halte ich keine Termine mehr frei. Sagen Sie mir, wann es Ihnen passt, dann fangen wir neu an.'
      : 'Vorerst halte ich keine Termine mehr frei. Sag mir, wann es dir passt, dann fangen wir neu an.',
};
