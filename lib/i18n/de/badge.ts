import type { BadgeWords } from '../en/badge';

export const badge: BadgeWords = {
  new: 'noch zu früh',
  reliable: (kept, counted) =>
    kept === counted
      ? `zuverlässig, alle ${counted} wahrgenommen`
      : `zuverlässig, ${counted - kept} von ${counted} versäumt`,
  mixed: (missed, counted) => `gemischt, ${missed} von ${counted} versäumt`,
  often_misses: (missed, counted) => `oft versäumt, ${missed} von ${counted}`,
  group: (words, count, of) => `${count} von ${of} Kunden: ${words}`,
  groupText: (count, of) => `${count} von ${of}`,
};
