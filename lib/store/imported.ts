import { read } from './transact';

/** Whether an import of this id was saved. */
export const wasImported = (importId: string): Promise<boolean> =>
  read(async (tx) => (await tx.objectStore('imports').getKey(importId)) !== undefined);
