import type { Phrases } from '../../text-table';

export const phrases: Phrases = {
  policy:
    'Sollte Ihnen einmal etwas dazwischenkommen, genügt eine kurze Nachricht mindestens {{notice}} vorher. So bleibt genug Zeit, um gemeinsam eine andere Möglichkeit zu finden.',
  pattern:
    'Von unseren {{#months}}{{counted}} Terminen in den letzten {{months}} Monaten{{/months}}{{^months}}letzten {{counted}} Terminen{{/months}} {{#missedOne}}hat einer{{/missedOne}}{{^missedOne}}haben {{missed}}{{/missedOne}} nicht wie geplant stattgefunden.',
  feeDue:
    'Wie vereinbart {{#amount}}berechne ich {{amount}}{{/amount}}{{^amount}}berechne ich das übliche Honorar{{/amount}} für die freigehaltene Zeit.',
  feeWaived:
    'Das Ausfallhonorar{{#amount}} von {{amount}}{{/amount}} berechne ich dieses Mal nicht.',
  depositCarriedOver:
    'Ihre Anzahlung{{#amount}} von {{amount}}{{/amount}} gilt für den neuen Termin{{#until}}, wenn wir ihn bis {{until}} vereinbaren{{/until}}.',
  depositForfeited:
    'Wie vereinbart wird Ihre Anzahlung{{#amount}} von {{amount}}{{/amount}} mit der freigehaltenen Zeit verrechnet.',
  depositReturned:
    'Sie erhalten Ihre Anzahlung{{#amount}} von {{amount}}{{/amount}} vollständig zurück.',
  yourTime: 'Ihrer Zeit',
};
