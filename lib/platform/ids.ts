/** A fresh id for a record. */
export const newId = (): string => crypto.randomUUID();

/** A fresh secret of 32 bytes, in base64. */
export const newKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
