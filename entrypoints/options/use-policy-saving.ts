import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/lib/messaging/client';
import type { PolicySaving, PolicyView } from '@/lib/messaging/policy-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import type { BadgeStyle } from '@/lib/reliability/badge-style';
import type { SavingState } from './use-saving';

/** What is in force, as the editor shows and changes it. */
export type PolicyContent = Required<Omit<PolicySaving, 'id'>>;

const contentOf = ({ current, confidential }: PolicyView): PolicyContent => {
  const { preset, terms, overrides, reviewMonths } = current;
  return { preset, terms, overrides, reviewMonths, confidential };
};

export interface PolicyEditing {
  content: PolicyContent;
  change: (part: PolicyChange | ((now: PolicyContent) => PolicyChange)) => void;
}

type PolicyChange = Partial<PolicyContent>;

/**
 * The policy while it is edited. What was changed a moment ago and is still being written is shown,
 * and is part of what is written next.
 *
 * @param badgeStyle the style before, to go back to where a confidential practice is undone;
 *   `null`: it is not changed here
 */
export function usePolicySaving(
  view: PolicyView,
  badgeStyle: BadgeStyle | null,
  saving: SavingState,
): PolicyEditing {
  const [content, setContent] = useState(() => contentOf(view));
  const latest = useRef(content);
  /** Changes that are shown and not written yet. */
  const pending = useRef(new Set<object>());
  const set = (next: PolicyContent) => {
    latest.current = next;
    setContent(next);
  };
  const stored = JSON.stringify(contentOf(view));
  useEffect(() => {
    if (pending.current.size === 0) set(contentOf(view));
  }, [stored]);

  const write = async (part: PolicyChange, token: object): Promise<Outcome<unknown>> => {
    pending.current.add(token);
    set({ ...latest.current, ...part });
    const { confidential, ...version } = latest.current;
    const asked = ask('savePolicy', {
      id: crypto.randomUUID(),
      ...version,
      ...(part.confidential === undefined ? {} : { confidential }),
    });
    const outcome = await asked.finally(() => pending.current.delete(token));
    if (outcome.ok && pending.current.size === 0) set(contentOf(outcome.value));
    return outcome;
  };
  return {
    content,
    change: (asked) => {
      const now = latest.current;
      const part = typeof asked === 'function' ? asked(now) : asked;
      const keys = Object.keys(part) as (keyof PolicyContent)[];
      const back = Object.fromEntries(keys.map((key) => [key, now[key]]));
      const hidBadges = part.confidential === true && !now.confidential;
      const token = {};
      // Shown at once: what is changed next must not write over it with what stood before.
      pending.current.add(token);
      set({ ...now, ...part });
      saving.save({
        write: async () => {
          const outcome = await write(part, token);
          if (!outcome.ok) set({ ...latest.current, ...back });
          return outcome;
        },
        revert: async () => {
          const outcome = await write(back, token);
          return outcome.ok && hidBadges && badgeStyle
            ? ask('changePractice', { badgeStyle })
            : outcome;
        },
      });
    },
  };
}
