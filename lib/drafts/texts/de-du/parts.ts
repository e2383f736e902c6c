/* What many texts share. Every section can be left out, and the sentence around it still stands. */

export const hallo = 'Hallo{{#name}} {{name}}{{/name}},';
export const herzlich = 'Herzliche Grüße{{#signature}}\n{{signature}}{{/signature}}';
export const gruss = 'Viele Grüße{{#signature}}\n{{signature}}{{/signature}}';

/** End of a text message. */
export const kurzerGruss = 'Viele Grüße{{#me}}, {{me}}{{/me}}';

/** The same where somebody may be hurt, or had reason to be. */
export const kurzHerzlich = 'Herzliche Grüße{{#me}}, {{me}}{{/me}}';

/** On the phone one says who is calling. */
export const amTelefon = 'Hallo{{#name}} {{name}}{{/name}}{{#me}}, hier ist {{me}}{{/me}}.';

const selbstAussuchen =
  '{{#bookingLink}} Du kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}';

/** Asks for a new appointment, warmly. */
export const angebot = `{{#times}}Passt dir eine dieser Zeiten für einen neuen Termin?

{{timeList}}

Wenn nicht, schreib mir gern zwei oder drei andere.{{/times}}{{^times}}Wann passt dir ein neuer Termin? Schreib mir gern zwei oder drei Zeiten, dann bestätige ich dir eine davon.{{/times}}${selbstAussuchen}`;

/** The same, plainly. */
export const schlichtesAngebot = `{{#times}}Für einen neuen Termin kann ich dir diese Zeiten anbieten:

{{timeList}}

Sag mir bitte, welche davon dir passt, oder schlag mir eine andere vor.{{/times}}{{^times}}Schick mir für einen neuen Termin bitte zwei oder drei Zeiten, die dir passen. Eine davon bestätige ich dir.{{/times}}${selbstAussuchen}`;

/** Asks for a new appointment in a text message. */
export const kurzesAngebot =
  '{{#times}}Passt dir ein neuer Termin {{times}}?{{/times}}{{^times}}Wann passt dir ein neuer Termin?{{/times}}{{#bookingLink}} {{bookingLink}}{{/bookingLink}}';

/** What the policy says about the money, after everything else. */
export const geld =
  '{{#fee}}{{fee}} {{/fee}}{{#waiver}}{{waiver}} {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';

/** Only what is good news. */
export const guteNachricht = '{{#waiver}}{{waiver}} {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';

export const regel = '{{#policy}} {{policy}}{{/policy}}';
