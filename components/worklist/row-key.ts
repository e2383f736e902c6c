import { attendanceKey } from '@/lib/appointments/fact';
import type { WorkRow } from '@/lib/messaging/protocol';

/** Identity of a row: one client at one slot. */
export const rowKey = ({ clientId, slot }: Pick<WorkRow, 'clientId' | 'slot'>): string =>
  attendanceKey({ clientId, eventId: slot.eventId, start: slot.start });
