import { firstStores } from './001-first-stores';
import type { Migration } from './migration';

/** In order; the number of them is the version of the database. Never change one that shipped. */
export const migrations: readonly Migration[] = [firstStores];
