// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { accountEmail, readAccount } from '@/lib/calendar/google/account';
import { guest, localeNames } from '../../practice-calendar/model.ts';
import type { World } from '../../practice-calendar/model.ts';
import { LOCALES } from '../../practice-calendar/page/locales/all.ts';
import { accountSharing, withAccount } from '../../practice-calendar/worlds/accounts.ts';
import { one, openAt } from './open-page.ts';
import { all, NOW } from './opened-page.ts';

const HOUR = 3_600_000;
const client = guest('priya.raman@brightloom.example', 'Priya Raman');

const shared = (index: number, email: string, delegated = false) =>
  accountSharing({
    index,
    email,
    name: 'Mara Lindqvist',
    delegated,
    client,
    starts: [NOW - 24 * HOUR, NOW],
  });

const three = (): World =>
  [shared(1, 'mara@studio.example'), shared(1, 'ben.aalto@gmail.com', true)].reduce(withAccount, {
    accounts: [shared(0, 'mara.lindqvist@gmail.com')],
    locale: 'en-US',
    hour12: true,
    theme: 'light',
    weekStart: 1,
    now: NOW,
    hourHeight: 40,
  });

describe('accounts', () => {
  it.each([
    ['/calendar/u/0/r/week', 'mara.lindqvist@gmail.com'],
    ['/calendar/u/1/r/week', 'mara@studio.example'],
    ['/calendar/b/1/r/week', 'ben.aalto@gmail.com'],
    ['/calendar/b/0/r/week', 'mara.lindqvist@gmail.com'],
    ['/calendar/r/week', 'mara.lindqvist@gmail.com'],
    ['/calendar/r/week?authuser=1', 'mara@studio.example'],
    ['/calendar/r?authuser=Mara%40studio.example', 'mara@studio.example'],
    ['/calendar/u/0/r?authuser=1', 'mara.lindqvist@gmail.com'],
    ['/calendar/u/9/r', 'mara.lindqvist@gmail.com'],
  ])('%s is the calendar of %s', async (path, email) => {
    await openAt(three(), path);
    expect(location.pathname + location.search).toBe(path);
    expect(readAccount(location.pathname, document).email).toBe(email);
    expect(document.body.hasAttribute('data-is-dasher')).toBe(!email.endsWith('@gmail.com'));
  });

  it('are changed by a link that loads the page anew', async () => {
    await openAt(three(), '/calendar/u/0/r/week');
    const menu = one('.p-account [role="menu"]');
    one('.p-me').click();
    expect(menu.hidden).toBe(false);
    expect(all('.p-account [role="menuitem"]').map((link) => link.getAttribute('href'))).toEqual([
      '/calendar/u/0/r',
      '/calendar/u/1/r',
      '/calendar/b/1/r',
    ]);
    document.body.click();
    expect(menu.hidden).toBe(true);
  });

  it('may have a client in common, each under ids of its own', () => {
    const events = three().accounts.flatMap((account) => account.events);
    expect(events).toHaveLength(6);
    expect(events.every(({ guests }) => guests[0]?.email === client.email)).toBe(true);
    expect(new Set(events.map(({ id }) => id)).size).toBe(6);
    expect(() => withAccount(three(), shared(1, 'x@y.example'))).toThrow('account 1');
  });

  it.each(localeNames)('are told in a label: %s', (locale) => {
    const link = document.createElement('a');
    link.href = 'https://accounts.google.com/SignOutOptions';
    const label = LOCALES[locale].words.account('Mara (Studio)', 'mara@studio.example');
    link.setAttribute('aria-label', label);
    document.body.replaceChildren(link);
    expect(accountEmail(document)).toBe('mara@studio.example');
    expect(label).toMatch(/Google.*Mara \(Studio\)/);
  });
});
