import type { PracticeAccount } from '../model.ts';
import { sel } from './class-names.ts';
import { words } from './locales/current.ts';
import { initials } from './shell.ts';
import { state, world } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** Managed accounts are marked as such: everybody but the owners of a gmail.com address. */
export const isManaged = ({ email }: PracticeAccount): boolean => !email.endsWith('@gmail.com');

/** Where the calendar of an account begins: `/calendar/u/1/r`, or `/calendar/b/2/r` of another's. */
export const homeOf = ({ delegated, index }: PracticeAccount): string =>
  `/calendar/${delegated ? 'b' : 'u'}/${index}/r`;

/** The signed-in account, and the others to change to: each is a page of its own. */
export function accountMenu(): VNode {
  const { account } = state;
  return h(
    'div',
    { class: 'p-account' },
    h(
      'a',
      {
        class: 'p-avatar p-me',
        href: 'https://accounts.google.com/SignOutOptions',
        role: 'button',
        'aria-haspopup': 'menu',
        'aria-label': words().account(account.name, account.email),
      },
      initials(account.name),
    ),
    h(
      'div',
      { role: 'menu', class: 'p-menu p-accounts', hidden: true },
      ...world.accounts.map((other) =>
        h(
          'a',
          {
            role: 'menuitem',
            href: homeOf(other),
            class: other === account ? 'p-current' : '',
          },
          h('span', {}, other.name),
          h('span', { class: 'p-small' }, other.email),
        ),
      ),
    ),
  );
}

const menu = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(sel('.p-account [role="menu"]'));

/** Opens the menu by a press on the picture, closes it by a press anywhere else. */
export function listenToAccounts(): void {
  document.addEventListener('click', (click) => {
    const target = click.target instanceof Element ? click.target : null;
    const list = menu();
    if (!list) return;
    if (target?.closest(sel('.p-me'))) {
      click.preventDefault();
      list.hidden = !list.hidden;
    } else if (!list.contains(target)) list.hidden = true;
  });
}

/**
 * The account that an address shows.
 * @param form `u` for a signed-in account, `b` for a delegated one, else undefined
 * @param index the number in the path
 * @param authuser of the query: a number or an address; asked where the path has no number
 */
export function accountAt(
  form: string | undefined,
  index: string | undefined,
  authuser: string | null,
): PracticeAccount | undefined {
  const byMail = world.accounts.find(({ email }) => email === authuser?.toLowerCase());
  if (index === undefined && byMail) return byMail;
  const wanted = Number(index ?? authuser ?? 0);
  const same = world.accounts.filter((account) => account.index === wanted);
  return same.find((account) => (account.delegated ?? false) === (form === 'b')) ?? same[0];
}
