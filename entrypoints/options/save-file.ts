import { formatISO } from 'date-fns/formatISO';

/** Until the browser has begun to save: then the text can be let go. */
const LET_GO_AFTER = 60_000;

/** Gives the user a file to keep. It goes where the browser puts what is saved. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_AFTER);
}

/** `kept-backup-2026-11-25.json`: with the day on which it is made. */
export const datedName = (stem: string, ending: string): string =>
  `${stem}-${formatISO(Date.now(), { representation: 'date' })}.${ending}`;

/** A part of a file name: no sign in it that a system forbids, and not too long. */
export const fileNamePart = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .match(/^.{1,60}/u)?.[0] || 'client';
