/** What entries of the ledger, steps and contacts have in common: they are only ever added. */
export interface Said {
  id: string;
  /** Epoch milliseconds. Informative: clocks of two devices do not order. */
  at: number;
  device: string;
  /** What this one replaces or, with `takenBack`, takes back. */
  supersedes?: string;
  takenBack?: true;
}

/**
 * The entries that hold: neither replaced nor taken back. What an entry that was taken back had
 * replaced holds again. The latest first, ties by id, so that every device comes to the same order.
 *
 * @param said in any order, of one thing or of many
 */
export function standing<S extends Said>(said: readonly S[]): S[] {
  const taken = new Set(said.flatMap((one) => (one.takenBack ? (one.supersedes ?? []) : [])));
  const valid = said.filter((one) => !one.takenBack && !taken.has(one.id));
  const replaced = new Set(valid.flatMap((one) => replacedBy(one, said)));
  return valid
    .filter(({ id }) => !replaced.has(id))
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** Everything an entry replaced, directly or through others. */
function replacedBy<S extends Said>(one: S, said: readonly S[]): string[] {
  const found: string[] = [];
  for (let next = one.supersedes; next !== undefined && !found.includes(next);) {
    found.push(next);
    next = said.find(({ id }) => id === next)?.supersedes;
  }
  return found;
}

/**
 * The entry that takes another one back.
 *
 * @param made id, time and device of the new entry
 */
export const takingBack = <S extends Said>(
  taken: S,
  made: Pick<Said, 'id' | 'at' | 'device'>,
): S => ({ ...taken, ...made, supersedes: taken.id, takenBack: true });
