import type { PageAccount } from '@/lib/calendar/port';
import { decodeBase64 } from './event-id';
import { find, findAll, SELECTORS } from './selectors';

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
    findAll('principals', root)
      // "Find a time" of the edit page lays other people's days side by side.
      .filter((column) => !column.closest(SELECTORS.editor.primary))
      .map((column) => column.getAttribute('data-principal-ids') ?? ''),
  );
  const [only] = owners;
  return owners.size === 1 && only ? address(decodeBase64(only)?.trim()) : null;
}

/** The link that told the account last, and what it said: to find it costs a search of the page. */
let link: WeakRef<Element> | null = null;

function accountLabel(root: ParentNode): string | null {
  const before = link?.deref();
  const known =
    before?.isConnected && root.contains(before) ? before.getAttribute('aria-label') : null;
  if (known?.includes('@')) return known;
  const found = find('account', root);
  link = found && new WeakRef(found);
  return found?.getAttribute('aria-label') ?? null;
}

/** The address of the signed-in user as the page tells it, lower case, or `null`. */
export function accountEmail(root: ParentNode): string | null {
  return address(IN_BRACKETS.exec(accountLabel(root) ?? '')?.[1]) ?? columnOwner(root);
}

/**
 * The user's own addresses as far as the page tells them, lower case, without repeats. The calendar
 * an open event lies on tells nothing: it may be a colleague's.
 */
export function ownAddresses(root: ParentNode): string[] {
  return [...new Set([accountEmail(root), columnOwner(root)])].filter((email) => email !== null);
}

/**
 * Which account the page shows: the N of `/calendar/u/N/`, else 0. Below `/calendar/b/N/` it is one
 * the user looks after for somebody else; its N counts another list.
 */
export function readAccount(pathname: string, root: ParentNode): PageAccount {
  const [, kind, index] = /^\/calendar\/([ub])\/(\d{1,3})(?:\/|$)/.exec(pathname) ?? [];
  return {
    index: Number(index ?? 0),
    email: accountEmail(root),
    ...(kind === 'b' ? { delegate: true as const } : {}),
  };
}
