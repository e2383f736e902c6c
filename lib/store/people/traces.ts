import { fold } from '@/lib/appointments/fold';
import { clientsInTitle, type NameIndex } from '@/lib/appointments/title-names';

/** By what somebody is found in a text. */
export interface Traces {
  client: { id: string };
  /** Lower case. */
  emails: ReadonlySet<string>;
  /** Finds them in a title, and nobody else of the same name. */
  names: NameIndex;
}

export const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Names of more words than this do not occur. */
export const MOST_WORDS = 8;

/** A text without their addresses and, as far as it names them as a title would, their names. */
export function withoutTraces(person: Traces, text: string): string {
  let left = text;
  for (const email of person.emails) {
    if (!left.toLowerCase().includes(email)) continue;
    left = left.replaceAll(wholeAddress(email), '…');
  }
  if (!isNamed(person, left)) return left;
  const unnamed = withoutNames(person, left);
  // Scripts that put no spaces between words leave no telling where the name ends.
  return isNamed(person, unnamed) ? '…' : unnamed;
}

/** The address where it does not stand within a longer one. */
const wholeAddress = (email: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.+-])${email.replaceAll(/[^\w@]/g, String.raw`\$&`)}(?![\w-]|\.\w)`,
    'gi',
  );

const isNamed = ({ client, names }: Traces, title: string): boolean =>
  clientsInTitle(title, names).includes(client.id);

function withoutNames({ client, names }: Traces, title: string): string {
  const words = [...title.matchAll(WORDS)];
  let left = '';
  let from = 0;
  for (let i = 0; i < words.length;) {
    const hit = longestName(names, title, words.slice(i, i + MOST_WORDS));
    if (hit?.ids.includes(client.id)) {
      left += `${title.slice(from, words[i]?.index)}…`;
      from = hit.to;
    }
    i += hit?.words ?? 1;
  }
  return left + title.slice(from);
}

function longestName(
  { idsByName }: NameIndex,
  title: string,
  words: readonly RegExpExecArray[],
): { ids: readonly string[]; words: number; to: number } | undefined {
  const from = words[0]?.index ?? 0;
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const to = last ? last.index + last[0].length : from;
    const ids = idsByName.get(fold(title.slice(from, to)));
    if (ids) return { ids, words: count, to };
  }
  return undefined;
}
