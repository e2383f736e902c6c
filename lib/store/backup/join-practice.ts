import type { Practice } from '@/lib/messaging/practice-protocol';
import { isSame } from '../journal';
import { withDefaults } from '../practice-defaults';

/**
 * The practice after a restore: what was said here stays, what was never said comes from the
 * backup.
 *
 * @param here as stored; `undefined`: nothing was ever said
 * @returns `undefined` where nothing changes
 */
export function joinPractice(
  here: Partial<Practice> | undefined,
  incoming: Practice | null,
): Practice | undefined {
  if (!incoming) return undefined;
  if (!here) return incoming;
  const defaults = withDefaults(undefined);
  const ours = withDefaults(here);
  const said = Object.entries(ours).filter(
    ([key, value]) => !isSame(value, defaults[key as keyof Practice]),
  );
  const chosen = new Set(ours.calendars.map(({ id }) => id));
  const styled = new Set(ours.calendarStyles.map(({ id }) => id));
  const joined: Practice = {
    ...incoming,
    ...Object.fromEntries(said),
    selves: [...new Set([...ours.selves, ...incoming.selves])],
    calendars: [...ours.calendars, ...incoming.calendars.filter(({ id }) => !chosen.has(id))],
    calendarStyles: [
      ...ours.calendarStyles,
      ...incoming.calendarStyles.filter(({ id }) => !styled.has(id)),
    ],
  };
  return isSame(joined, ours) ? undefined : joined;
}
