import type { IconNode } from 'lucide';
import { fold } from '@/lib/appointments/fold';
import type { SituationDraft } from '@/lib/policy/situations';
import type { Emphasis } from '@/lib/i18n/policy-rules';

/*
 * The cheat-sheet as data, in one language and for one policy. No client stands in it: the popup
 * and the printed page show the same.
 */

export interface SheetStep {
  what: string;
  why: string;
  /** The message that this step writes, if it writes one. */
  message?: SituationDraft;
}

export interface SheetSituation {
  id: string;
  name: string;
  icon: IconNode;
  steps: SheetStep[];
}

export interface SheetRule {
  key: string;
  icon: IconNode;
  parts: Emphasis;
}

/** A list to be opened: exceptions, questions, what to think of. */
export interface SheetList {
  id: string;
  title: string;
  about: string;
  groups: { title?: string; items: string[] }[];
  /** Said below it. */
  note?: string;
  /** It may be wanted elsewhere as a whole. */
  copies?: true;
}

export interface Sheet {
  /** The first line, before anything is done. */
  breath: string;
  situations: SheetSituation[];
  rules: SheetRule[];
  lists: SheetList[];
}

/** One place in the sheet that a search found. */
export type Hit =
  | { kind: 'step'; situation: SheetSituation; text: string }
  | { kind: 'rule'; rule: SheetRule; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'item'; list: SheetList; text: string };

/** Every place that can be found, in reading order. */
function places(sheet: Sheet, phrases: readonly string[]): { hit: Hit; says: string }[] {
  const steps = sheet.situations.flatMap((situation) =>
    situation.steps.map(({ what, why }) => ({
      hit: { kind: 'step' as const, situation, text: what },
      says: `${situation.name} ${what} ${why}`,
    })),
  );
  const rules = sheet.rules.map((rule) => {
    const text = rule.parts.join('');
    return { hit: { kind: 'rule' as const, rule, text }, says: text };
  });
  const said = phrases.map((text) => ({ hit: { kind: 'phrase' as const, text }, says: text }));
  const items = sheet.lists.flatMap((list) =>
    list.groups.flatMap(({ title = '', items: texts }) =>
      texts.map((text) => ({
        hit: { kind: 'item' as const, list, text },
        says: `${list.title} ${title} ${text}`,
      })),
    ),
  );
  return [...steps, ...rules, ...said, ...items];
}

/**
 * Places that contain every word of the query, accents and case aside, in reading order. An empty
 * query finds nothing.
 */
export function findIn(sheet: Sheet, phrases: readonly string[], query: string): Hit[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return places(sheet, phrases)
    .filter(({ says }) => {
      const text = fold(says);
      return words.every((word) => text.includes(word));
    })
    .map(({ hit }) => hit);
}
