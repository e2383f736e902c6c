import type { ReadingProblem } from '@/components/data/FileProblem';
import { decodeText } from '@/lib/exchange/text';

/** More than any address book or table; a backup of ten years is far below it. */
const LARGEST = 200_000_000;

export type FileText = { ok: true; text: string } | { ok: false; problem: ReadingProblem };

/** Lets the page be drawn before work that takes a moment. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** The text of a file the user chose. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > LARGEST) return { ok: false, problem: { code: 'too_large' } };
  await breathe();
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (decoded.ok) return { ok: true, text: decoded.text };
    return { ok: false, problem: { code: 'encoding', line: decoded.line } };
  } catch {
    return { ok: false, problem: { code: 'unreadable' } };
  }
}
