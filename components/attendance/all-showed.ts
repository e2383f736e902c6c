import type { PanelClient } from '@/lib/messaging/protocol';

/** Of whom "All showed" speaks: not marked yet, and did not decline in the calendar. */
export const presumedHere = (clients: readonly PanelClient[]): PanelClient[] =>
  clients.filter(({ outcome, declined }) => !outcome && !declined);
