import type { OfferTexts } from '../en/offer';

export const offer: OfferTexts = {
  open: 'Zeiten wählen',
  title: 'Zeiten, die angeboten werden',
  swap: (when) => `Andere Zeit statt ${when}`,
  drop: (when) => `${when} nicht anbieten`,
  draft: 'Mit diesen Zeiten schreiben',
  zone: (zone) => `In deiner Zeit. Im Entwurf stehen sie in der Zeit von ${zone}.`,
  none: {
    no_hours: 'Keine Zeiten: Trag in den Einstellungen unter „Praxis“ deine Arbeitszeiten ein.',
    unknown_days:
      'Keine Zeiten: Kept kennt die nächsten zwei Wochen zu wenig. Sieh sie dir einmal im Kalender an oder importiere ihn.',
    none_free: 'Keine Zeiten: In den nächsten zwei Wochen ist nichts frei, was für beide passt.',
  },
  booking: 'Im Entwurf steht stattdessen dein Buchungslink.',
  failed: 'Die Zeiten ließen sich nicht finden. Versuch es noch einmal.',
};
