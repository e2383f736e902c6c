import { saidIn } from '../card/said';
import type { StoredClient } from '../schema';

/** A record as it is here, with what was said under it on another device where that is newer. */
export const withSaid = (here: StoredClient, there: StoredClient): StoredClient => ({
  ...here,
  ...saidIn([here, there]),
});
