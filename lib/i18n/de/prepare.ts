import type { PrepareTexts } from '../en/prepare';

export const prepare: PrepareTexts = {
  title: 'Vorbereiten',
  act: {
    reminder: 'Erinnern',
    preparation: 'Vorbereiten',
    confirmation_request: 'Bestätigen lassen',
  },
  open: 'Noch nichts vorbereitet',
  done: (what, when) => `${what} vorbereitet um ${when}`,
  ahead: 'lange vorher vereinbart',
  remote: 'nicht vor Ort',
};
