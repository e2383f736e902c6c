import type { PageAccount } from '@/lib/calendar/port';
import { decodeBase64 } from './event-id';
import { find, findAll } from './selectors';

const ADDRESS = /^[^\s@()<>]+@[^\s@()<>]+\.[^\s@()<>]+$/;
// "Google Account: Name (mail)" in the page's language: only the brackets are relied on.
const IN_BRACKETS = /[(（]([^\s()（）]+@[^\s()（）]+)[)）]\s*$/u;

const address = (text: string | null | undefined): string | null =>
  text && ADDRESS.test(text) ? text.toLowerCase() : null;

/**
 * The one person whose columns are shown, from the columns' base64 addresses; `null` where
 * columns of several people stand side by side.
 */
function columnOwner(root: ParentNode): string | null {
  const owners = new Set(
    findAll('principals', root).map((column) => column.getAttribute('data-principal-ids') ?? ''),
  );
  const [only] = owners;
  return owners.size === 1 && only ? address(decodeBase64(only)?.trim()) : null;
}

/** The address of the signed-in user as the page tells it, lower case, or `null`. */
export function accountEmail(root: ParentNode): string | null {
  const label = find('account', root)?.getAttribute('aria-label');
  return address(IN_BRACKETS.exec(label ?? '')?.[1]) ?? columnOwner(root);
}

/**
 * The user's own addresses as far as the page tells them, lower case, without repeats. The calendar
 * an open event lies on tells nothing: it may be a colleague's.
 */
export function ownAddresses(root: ParentNode): string[] {
  return [...new Set([accountEmail(root), columnOwner(root)])].filter((email) => email !== null);
}

/** Which account the page shows: the N of `/calendar/u/N/` or `/calendar/b/N/`, else 0. */
export function readAccount(pathname: string, root: ParentNode): PageAccount {
  const index = /^\/calendar\/[ub]\/(\d{1,3})(?:\/|$)/.exec(pathname)?.[1];
  return { index: Number(index ?? 0), email: accountEmail(root) };
}
