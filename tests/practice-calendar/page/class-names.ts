import { world } from './state.ts';

/** What the classes of the page are called now. */
export interface ClassNames {
  /** Space-separated classes under their present names. */
  classes(list: string): string;
  /** A CSS selector with its classes under their present names. */
  selector(text: string): string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIGNS = `${LETTERS}0123456789`;

/** Six random-looking characters, always the same for the same seed, name and round. */
function scramble(seed: number, name: string, round: number): string {
  let hash = 0x811c9dc5;
  for (const char of `${seed} ${round} ${name}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  let made = '';
  while (made.length < 6) {
    hash = (Math.imul(hash, 1_664_525) + 1_013_904_223) >>> 0;
    const from = made ? SIGNS : LETTERS;
    made += from[(hash >>> 16) % from.length] ?? 'x';
  }
  return made;
}

/** Makes names from a seed; `null` leaves every class as it is. */
export function classNames(seed: number | null): ClassNames {
  if (seed === null) return { classes: (list) => list, selector: (text) => text };
  const known = new Map<string, string>();
  const taken = new Set<string>();
  const renamed = (name: string): string => {
    let found = known.get(name);
    for (let round = 0; found === undefined; round += 1) {
      const made = scramble(seed, name, round);
      if (!taken.has(made)) found = made;
    }
    taken.add(found);
    known.set(name, found);
    return found;
  };
  const lists = new Map<string, string>();
  return {
    classes(list) {
      let found = lists.get(list);
      if (found === undefined) {
        found = list.split(/\s+/u).filter(Boolean).map(renamed).join(' ');
        lists.set(list, found);
      }
      return found;
    },
    selector: (text) =>
      text.replace(/\.(-?[_a-z][\w-]*)/giu, (_, name: string) => `.${renamed(name)}`),
  };
}

const names = classNames(world.classSeed ?? null);

/** Classes as the page is to write them. */
export const cls = names.classes;
/** A selector as the page is to ask for it. */
export const sel = names.selector;

function renameRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = sel(rule.selectorText);
    else if (rule instanceof CSSImportRule) renameRules(rule.styleSheet?.cssRules ?? rules);
    else if (rule instanceof CSSGroupingRule) renameRules(rule.cssRules);
  }
}

/** A stylesheet of the page itself; those that extensions add keep the old names, in vain. */
const isOwn = ({ href, ownerNode }: CSSStyleSheet): boolean =>
  href?.includes('/__practice/') === true ||
  (ownerNode instanceof Element && ownerNode.hasAttribute('data-practice'));

/** Renames what was served: the stylesheets, and the elements that were there from the start. */
export function renameServed(): void {
  if ((world.classSeed ?? null) === null) return;
  for (const sheet of document.styleSheets) if (isOwn(sheet)) renameRules(sheet.cssRules);
  const served = document.querySelectorAll('body[class], #yDmH0d [class]');
  for (const element of served) element.setAttribute('class', cls(element.className));
}
