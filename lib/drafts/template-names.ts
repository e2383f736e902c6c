import Mustache from 'mustache';
import type { PlainText } from './own-texts';

type Token = [kind: string, name: string, ...rest: unknown[]];

/** All names a text uses, in sections too; `null` where it cannot be read. */
export function namesIn(template: string): string[] | null {
  const found: string[] = [];
  const walk = (tokens: Token[]): void => {
    for (const token of tokens) {
      if (token[0] !== 'text') found.push(token[1]);
      if (Array.isArray(token[4])) walk(token[4] as Token[]);
    }
  };
  try {
    walk(Mustache.parse(template) as unknown as Token[]);
    return found;
  } catch {
    return null;
  }
}

/** The names a message uses: what nobody asks for need not be looked up. */
export const namesOf = ({ subject, body }: PlainText): ReadonlySet<string> =>
  new Set([subject, body].flatMap((part) => namesIn(part) ?? []));
