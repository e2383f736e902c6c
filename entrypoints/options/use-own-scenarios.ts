import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnId, OwnScenario } from '@/lib/drafts/own-scenario';
import { ask } from '@/lib/messaging/client';
import type { Outcome } from '@/lib/messaging/protocol';
import type { SavingState } from './use-saving';

export type OwnChange = (now: OwnScenario) => OwnScenario;
type Shown = ReadonlyMap<OwnId, OwnScenario | null>;

export interface OwnScenarios {
  list: readonly OwnScenario[];
  /** `onUndone` when it is taken back. */
  add: (content: Omit<OwnScenario, 'id' | 'at'>, onUndone: () => void) => OwnId;
  change: (id: OwnId, change: OwnChange, back: OwnChange) => void;
  remove: (own: OwnScenario, onUndone: () => void) => void;
}

/**
 * The scenarios of the user while they are edited. What was changed a moment ago and is still being
 * written is shown, and is part of what is written next: two fields left one after the other must
 * both count.
 *
 * @param stored as the background told last
 */
export function useOwnScenarios(stored: readonly OwnScenario[], saving: SavingState): OwnScenarios {
  /** What stands here and is not told by the background yet; `null`: dropped. */
  const [shown, setShown] = useState<Shown>(new Map());
  const latest = useRef({ shown, stored });
  latest.current.stored = stored;
  const pending = useRef(0);
  const show = (next: Shown) => {
    latest.current.shown = next;
    setShown(next);
  };
  const put = (id: OwnId, own: OwnScenario | null) =>
    show(new Map(latest.current.shown).set(id, own));
  useEffect(() => {
    if (pending.current === 0 && latest.current.shown.size > 0) show(new Map());
  }, [stored]);

  const nowOf = (id: OwnId): OwnScenario | null => {
    const { shown: mine, stored: known } = latest.current;
    return mine.has(id) ? (mine.get(id) ?? null) : (known.find((own) => own.id === id) ?? null);
  };
  const send = async (id: OwnId, own: OwnScenario | null): Promise<Outcome<null>> => {
    put(id, own);
    pending.current += 1;
    const { at: _at, ...content } = own ?? ({} as OwnScenario);
    const asked = own ? ask('saveOwnScenario', content) : ask('dropOwnScenario', { id });
    return asked.finally(() => (pending.current -= 1));
  };
  /** @param back what is shown again where it is refused */
  const sending = async (id: OwnId, own: OwnScenario | null, back: OwnScenario | null) => {
    const outcome = await send(id, own);
    if (!outcome.ok) put(id, back);
    return outcome;
  };
  const apply = async (id: OwnId, change: OwnChange): Promise<Outcome<null>> => {
    const now = nowOf(id);
    return now ? send(id, change(now)) : { ok: false, why: 'not_found' };
  };
  const known = new Set(stored.map(({ id }) => id));
  const added = [...shown].flatMap(([id, own]) => (own && !known.has(id) ? [own] : []));
  return {
    list: [...stored.flatMap((own) => nowOf(own.id) ?? []), ...added],
    add: (content, onUndone) => {
      const own: OwnScenario = { id: `own:${crypto.randomUUID()}`, at: 0, ...content };
      put(own.id, own);
      saving.save({
        write: () => sending(own.id, own, null),
        revert: () => send(own.id, null),
        onUndone,
      });
      return own.id;
    },
    change: (id, change, back) => {
      const before = nowOf(id);
      if (!before) return;
      put(id, change(before));
      saving.save({
        // Shown above already: a change says what it sets, so that a second time changes nothing.
        write: async () => {
          const outcome = await apply(id, change);
          if (!outcome.ok) put(id, before);
          return outcome;
        },
        revert: () => apply(id, back),
      });
    },
    remove: (own, onUndone) => {
      put(own.id, null);
      saving.save({
        write: () => sending(own.id, null, own),
        revert: () => send(own.id, own),
        onUndone,
      });
    },
  };
}
