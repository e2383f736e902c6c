import type { LateCancelTexts } from '../en/late-cancel';

export const lateCancel: LateCancelTexts = {
  title: 'Kurzfristig abgesagt',
  about: (name, when) => `${name}, ${when}`,
  urgency: 'Wie dringend ist es?',
  urgent: {
    deadline: 'Frist naht',
    decision: 'Entscheidung offen',
    can_wait: 'Kann warten',
  },
  needed: 'Wofür?',
  neededHint: 'das unterschriebene Angebot',
  by: 'Bis wann?',
  canYou: 'Klappt es doch noch?',
  newTime: 'Neuer Termin',
  record: 'Die Bilanz',
  rule: 'Nach den Regeln',
  refilled: 'Wurde die Zeit wieder vergeben?',
  yes: 'Ja',
  no: 'Nein',
  refilledSaved: 'Notiert',
  told: 'Wann kam die Absage?',
  toldOther: 'Absagezeit ändern',
  toldAt: 'Genauer …',
  toldTime: 'Tag und Uhrzeit der Absage',
  toldSave: 'Speichern',
  close: 'Schließen',
};
