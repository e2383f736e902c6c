import type { Phrases } from '../../text-table';

export const phrases: Phrases = {
  policy:
    'If a time does not suit you, a short message at least {{notice}} before is all I need to find another one.',
  pattern:
    'Of our {{#months}}{{counted}} appointments in the past {{months}} months{{/months}}{{^months}}last {{counted}} appointments{{/months}}, {{#missedOne}}one{{/missedOne}}{{^missedOne}}{{missed}}{{/missedOne}} did not take place as planned.',
  feeDue:
    'As agreed, {{#amount}}{{amount}} is due for the time I kept free.{{/amount}}{{^amount}}the usual fee is due for the time I kept free.{{/amount}}',
  feeWaived: 'I am not charging the fee{{#amount}} of {{amount}}{{/amount}} this time.',
  depositCarriedOver:
    'Your deposit{{#amount}} of {{amount}}{{/amount}} moves to the new appointment{{#until}} if we agree on one by {{until}}{{/until}}.',
  depositForfeited:
    'As agreed, your deposit{{#amount}} of {{amount}}{{/amount}} pays for the time I kept free.',
  depositReturned: 'You get your deposit{{#amount}} of {{amount}}{{/amount}} back in full.',
  yourTime: 'your time',
};
