import { firstStores } from './001-first-stores';
import { imports } from './002-imports';
import { records } from './003-records';
import { policies } from './004-policies';
import { alerts } from './005-alerts';
import { daysAndPrepared } from './006-days-and-prepared';
import type { Migration } from './migration';

/** In order; the number of them is the version of the database. Never change one that shipped. */
export const migrations: readonly Migration[] = [
  firstStores,
  imports,
  records,
  policies,
  alerts,
  daysAndPrepared,
];
