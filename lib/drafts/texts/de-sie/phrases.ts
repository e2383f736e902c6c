import type { Phrases } from '../../text-table';

export const phrases: Phrases = {
  policy:
    'Sollte Ihnen einmal etwas dazwischenkommen, genügt eine kurze Nachricht mindestens {{notice}} vorher. So bleibt uns Zeit, eine andere Möglichkeit zu finden.',
  pattern:
    'Von unseren {{#months}}{{counted}} Terminen in den letzten {{months}} Monaten{{/months}}{{^months}}letzten {{counted}} Terminen{{/months}} {{#missedOne}}hat einer{{/missedOne}}{{^missedOne}}haben {{missed}}{{/missedOne}} nicht wie geplant stattgefunden.',
  feeDue:
    'Wie vereinbart berechne ich Ihnen {{#amount}}{{amount}}{{/amount}}{{^amount}}den üblichen Betrag{{/amount}} für die freigehaltene Zeit.',
  feeWaived:
    '{{#amount}}Die {{amount}} für die freigehaltene Zeit berechne ich Ihnen dieses Mal nicht.{{/amount}}{{^amount}}Für die freigehaltene Zeit berechne ich Ihnen dieses Mal nichts.{{/amount}}',
  depositCarriedOver:
    'Ihre Anzahlung{{#amount}} von {{amount}}{{/amount}} gilt für den neuen Termin{{#until}}, wenn wir ihn bis {{until}} vereinbaren{{/until}}.',
  depositForfeited:
    'Ihre Anzahlung{{#amount}} von {{amount}}{{/amount}} verrechne ich wie vereinbart mit der freigehaltenen Zeit.',
  depositReturned:
    'Sie erhalten Ihre Anzahlung{{#amount}} von {{amount}}{{/amount}} vollständig zurück.',
  yourTime: 'Ihrer Zeit',
};
