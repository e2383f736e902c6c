import type { Words } from '../en/words';
import { badge } from './badge';

export const words: Words = {
  appName: 'Kept',
  status: {
    showed: 'Erschienen',
    late: 'Verspätet',
    no_show: 'Nicht erschienen',
    late_cancel: 'Kurzfristig abgesagt',
    cancelled: 'Rechtzeitig abgesagt',
    rescheduled: 'Verschoben',
    provider_cancelled: 'Von mir abgesagt',
  },
  answer: {
    showed: 'Erschienen',
    late: 'Verspätet',
    no_show: 'Nicht erschienen',
    cancelled: 'Abgesagt',
    more: 'Mehr',
    rescheduled: 'Verschoben',
    provider_cancelled: 'Von mir abgesagt',
    excuse: 'Entschuldigt',
    late_by_me: 'Ich kam zu spät',
  },
  excused: 'entschuldigt',
  lateByMe: 'ich kam zu spät',
  level: {
    new: 'Noch zu früh',
    reliable: 'Zuverlässig',
    mixed: 'Gemischt',
    often_misses: 'Oft versäumt',
  },
  badge,
  undo: 'Rückgängig',
  draftFollowUp: 'Nachricht entwerfen',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  refusal: {
    storage_full: 'Nicht gespeichert. Der Speicher des Browsers ist voll. Nichts wurde geändert.',
    invalid: 'Nicht gespeichert. Kept konnte die Eingabe nicht lesen. Nichts wurde geändert.',
    not_found: 'Nicht gespeichert. Den Eintrag gibt es nicht mehr. Nichts wurde geändert.',
    failed: 'Nicht gespeichert. Nichts wurde geändert.',
  },
};
