import { appointmentOf } from '../appointments';
import type { ReadTx } from '../transact';

/** The zone of this computer, an IANA name. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone of an appointment, as an import told it; else this computer's. */
export const zoneOf = async (tx: ReadTx, eventId: string): Promise<string> =>
  (await appointmentOf(tx, eventId))?.zone ?? zoneHere();
