/* What many texts share. Every section can be left out, and the sentence around it still stands. */

export const hello = 'Hello{{#name}} {{name}}{{/name}},';
export const regards = 'Warm regards{{#signature}},\n{{signature}}{{/signature}}';
export const kindRegards = 'Kind regards{{#signature}},\n{{signature}}{{/signature}}';

/** Beginning and end of a text message. */
export const hi = 'Hello{{#name}} {{name}}{{/name}},';
export const best = 'Best wishes{{#me}}, {{me}}{{/me}}';

/** On the phone one says who is calling. */
export const calling = 'Hello{{#name}} {{name}}{{/name}}{{#me}}, this is {{me}}{{/me}}.';

const chooseYourself =
  '{{#bookingLink}} You can also choose a time yourself: {{bookingLink}}{{/bookingLink}}';

/** Asks for a new appointment, warmly. */
export const offer = `{{#times}}Would one of these times suit you for a new appointment?

{{timeList}}

If not, please send me two or three times that do.{{/times}}{{^times}}When would a new appointment suit you? Two or three times to choose from are ideal, and I will confirm one of them.{{/times}}${chooseYourself}`;

/** The same, plainly. */
export const plainOffer = `{{#times}}I can offer you these times for a new appointment:

{{timeList}}

Please tell me which of them suits you, or suggest another.{{/times}}{{^times}}Please send me two or three times that suit you for a new appointment, and I will confirm one of them.{{/times}}${chooseYourself}`;

/** Asks for a new appointment in a text message. */
export const shortOffer =
  '{{#times}}Would a new appointment {{times}} suit you?{{/times}}{{^times}}When would a new appointment suit you?{{/times}}{{#bookingLink}} {{bookingLink}}{{/bookingLink}}';

/** What the policy says about the money, after everything else. */
export const money =
  '{{#fee}}{{fee}} {{/fee}}{{#waiver}}{{waiver}} {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';

/** Only what is good news. */
export const goodNews = '{{#waiver}}{{waiver}} {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';

export const policy = '{{#policy}} {{policy}}{{/policy}}';
