import type { Phrases } from '../../text-table';

export const phrases: Phrases = {
  policy:
    'Wenn dir einmal etwas dazwischenkommt, genügt eine kurze Nachricht mindestens {{notice}} vorher, dann verschieben wir in Ruhe.',
  pattern:
    'Von unseren {{#months}}{{counted}} Terminen in den letzten {{months}} Monaten{{/months}}{{^months}}letzten {{counted}} Terminen{{/months}} {{#missedOne}}hat einer{{/missedOne}}{{^missedOne}}haben {{missed}}{{/missedOne}} nicht wie geplant stattgefunden.',
  feeDue:
    'Wie vereinbart berechne ich {{#amount}}{{amount}}{{/amount}}{{^amount}}den üblichen Betrag{{/amount}} für die freigehaltene Zeit.',
  feeWaived:
    '{{#amount}}Die {{amount}} für die freigehaltene Zeit berechne ich dieses Mal nicht.{{/amount}}{{^amount}}Für die freigehaltene Zeit berechne ich dieses Mal nichts.{{/amount}}',
  depositCarriedOver:
    'Deine Anzahlung{{#amount}} von {{amount}}{{/amount}} gilt für den neuen Termin{{#until}}, wenn wir ihn bis {{until}} vereinbaren{{/until}}.',
  depositForfeited:
    'Deine Anzahlung{{#amount}} von {{amount}}{{/amount}} verrechne ich wie vereinbart mit der freigehaltenen Zeit.',
  depositReturned:
    'Du bekommst deine Anzahlung{{#amount}} von {{amount}}{{/amount}} vollständig zurück.',
  yourTime: 'deiner Zeit',
};
