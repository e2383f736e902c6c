/** A fresh id for a record. */
export const newId = (): string => crypto.randomUUID();
