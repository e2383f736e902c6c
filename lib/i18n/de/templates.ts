import type { TemplateTexts } from '../en/templates';

export const templates: TemplateTexts = {
  choose: 'Nachricht',
  scenario: 'Welche Nachricht',
  language: 'Sprache',
  table: { en: 'Englisch', 'de-du': 'Deutsch, du', 'de-sie': 'Deutsch, Sie' },
  form: 'Als',
  forms: { mail: 'Mail', short: 'Kurznachricht', spoken: 'Am Telefon' },
  text: 'Text',
  subject: 'Betreff',
  body: 'Text',
  bodyHint:
    'Namen in doppelten Klammern werden ausgefüllt. Was zwischen {{#name}} und {{/name}} steht, entfällt, wenn es keinen Namen gibt.',
  names: 'Namen, die sich verwenden lassen',
  save: 'Speichern',
  reset: 'Zurück zum Text von Kept',
  yours: 'Das ist dein Text.',
  kepts: 'Das ist der Text von Kept.',
  improved: 'Das ist dein Text. Der von Kept ist besser geworden, seit du ihn geschrieben hast.',
  preview: 'So sieht es aus',
  previewAbout: 'Für eine erfundene Kundin, Priya Raman.',
  problem: {
    unknown_variable: (name) => `„${name}“ ist nicht bekannt und bliebe leer.`,
    broken: 'Ein Teil in Klammern ist nicht geschlossen. Dieser Text lässt sich nicht ausfüllen.',
    asks_for_no_appointment: 'Dieser Text bittet nicht um einen neuen Termin.',
    too_long: 'Dieser Text ist länger, als er in dieser Form sein sollte.',
  },
};
