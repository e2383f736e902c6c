import type { World } from '../../practice-calendar/model.ts';
import type { PracticeApi } from '../../practice-calendar/page/api.ts';
import { all, openPage } from './opened-page.ts';

// The test's document has no layout and cannot scroll.
Element.prototype.scrollIntoView = () => {};

/** Opens the page at any of its addresses: `/calendar/b/1/r/week?authuser=2`. */
export const openAt = (world: World, address: string): Promise<PracticeApi> =>
  // Resolved by the address bar against `/calendar/u/0/r/`.
  openPage(world, `../../..${address.replace(/^\/calendar/u, '')}`);

/** The first match. @throws where there is none */
export const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}`);
  return found;
};

/** The addresses of the guests that are listed now. */
export const listed = (): (string | undefined)[] =>
  all('#xGstLst [data-email]').map((guest) => guest.dataset['email']);
