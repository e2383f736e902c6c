/* What many texts share. Every section can be left out, and the sentence around it still stands. */

export const gutenTag = 'Guten Tag{{#name}} {{name}}{{/name}},';
export const herzlich = 'Herzliche Grüße{{#signature}}\n{{signature}}{{/signature}}';
export const freundlich = 'Freundliche Grüße{{#signature}}\n{{signature}}{{/signature}}';

/** End of a text message. */
export const kurzerGruss = 'Freundliche Grüße{{#me}}, {{me}}{{/me}}';

/** The same where somebody may be hurt, or had reason to be. */
export const kurzHerzlich = 'Herzliche Grüße{{#me}}, {{me}}{{/me}}';

/** On the phone one says who is calling. */
export const amTelefon = 'Guten Tag{{#name}} {{name}}{{/name}}{{#me}}, hier spricht {{me}}{{/me}}.';

const selbstAussuchen =
  '{{#bookingLink}} Sie können auch selbst eine Zeit wählen: {{bookingLink}}{{/bookingLink}}';

/** Asks for a new appointment, warmly. */
export const angebot = `{{#times}}Würde Ihnen eine dieser Zeiten für einen neuen Termin passen?

{{timeList}}

Wenn nicht, nennen Sie mir gern zwei oder drei andere.{{/times}}{{^times}}Wann würde Ihnen ein neuer Termin passen? Nennen Sie mir gern zwei oder drei Möglichkeiten, dann bestätige ich Ihnen eine davon.{{/times}}${selbstAussuchen}`;

/** The same, plainly. */
export const schlichtesAngebot = `{{#times}}Für einen neuen Termin kann ich Ihnen diese Zeiten anbieten:

{{timeList}}

Bitte teilen Sie mir mit, welche davon Ihnen passt, oder schlagen Sie eine andere vor.{{/times}}{{^times}}Bitte nennen Sie mir für einen neuen Termin zwei oder drei Zeiten, die Ihnen passen. Eine davon bestätige ich Ihnen.{{/times}}${selbstAussuchen}`;

/** Asks for a new appointment in a text message. */
export const kurzesAngebot =
  '{{#times}}Passt Ihnen ein neuer Termin {{times}}?{{/times}}{{^times}}Wann passt Ihnen ein neuer Termin?{{/times}}{{#bookingLink}} {{bookingLink}}{{/bookingLink}}';

/** What the policy says about the money, after everything else. */
export const geld =
  '{{#fee}}{{fee}} {{/fee}}{{#waiver}}{{waiver}} {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';

/** Only what is good news. */
export const guteNachricht = '{{#waiver}}{{waiver}} {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';

export const regel = '{{#policy}} {{policy}}{{/policy}}';
