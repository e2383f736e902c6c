// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { accountEmail, ownAddresses, readAccount } from '@/lib/calendar/google/account';
import { scopeOf } from '@/lib/calendar/google/page-path';
import { base64, encodeId, make } from './page-builder';

beforeEach(() => document.body.replaceChildren());

describe('the account', () => {
  const link = (label: string) =>
    make('a', { href: 'https://accounts.google.com/SignOutOptions', 'aria-label': label });

  it.each([
    ['Google Account: Pat Doe  (Pat@Example.com)', 'pat@example.com'],
    ['Cuenta de Google: Pat\n(pat@example.com)', 'pat@example.com'],
    ['Google アカウント: Pat（pat@example.com）', 'pat@example.com'],
    ['Pat @ work', null],
  ])('is read from %j', (label, email) => {
    document.body.append(link(label));
    expect(accountEmail(document)).toBe(email);
  });

  it('is else the owner of the columns, if there is one only', () => {
    const column = (mail: string) => make('div', { 'data-principal-ids': base64(mail) });
    document.body.append(column('Pat@Example.com'), column('Pat@Example.com'));
    expect(accountEmail(document)).toBe('pat@example.com');
    document.body.append(column('other@example.com'));
    expect(accountEmail(document)).toBeNull();
  });

  it('and the owner of the columns are the own addresses, each once', () => {
    document.body.append(link('x (pat@example.com)'));
    expect(ownAddresses(document)).toEqual(['pat@example.com']);
    document.body.append(make('div', { 'data-principal-ids': base64('pat@work.example') }));
    expect(ownAddresses(document)).toEqual(['pat@example.com', 'pat@work.example']);
  });

  it.each([
    ['/calendar/u/2/r/week', 2],
    ['/calendar/r', 0],
  ])('has its number in %s', (path, index) => {
    expect(readAccount(path, document)).toEqual({ index, email: null });
  });

  it('is marked where the user looks after a calendar for somebody else', () => {
    const account = { index: 1, email: null, delegate: true };
    expect(readAccount('/calendar/b/1/r', document)).toEqual(account);
  });
});

describe('where Kept works', () => {
  it.each([
    ['/calendar/r', 'work'],
    ['/calendar/u/0/r', 'work'],
    ['/calendar/u/0/r/week/2026/11/23', 'work'],
    ['/calendar/b/1/r/customday', 'work'],
    ['/calendar/u/0/r/settings', 'rest'],
    ['/calendar/u/0/r/settings/general', 'rest'],
    ['/calendar/u/0/r/search?q=a', 'work'],
    ['/calendar/u/0/r/customweek/2026/11/23', 'work'],
    ['/calendar/u/0/r/eventedit', 'rest'],
    ['/calendar/u/0/r/eventedit/', 'rest'],
    ['/calendar/u/0/r/eventedit/abc', 'rest'],
    [`/calendar/u/0/r/eventedit/${encodeId('abc')}`, 'edit'],
    [`/calendar/r/eventedit/${encodeId('abc_20261123T090000Z')}`, 'edit'],
    [`/calendar/u/0/r/eventedit/copy/${encodeId('abc')}/cGF0QG0`, 'rest'],
    [`/calendar/u/0/r/eventedit/duplicate/${encodeId('abc')}`, 'rest'],
    ['/calendar/u/0/r/eventedit/tasks_abc', 'rest'],
    ['/calendar/embed', 'none'],
    ['/calendar/u/0/embed', 'none'],
    ['/calendar/htmlembed', 'none'],
    ['/calendar/u/0/companion', 'none'],
    ['/calendar/appointments/schedules/abc', 'none'],
    ['/calendar/u/0/selfsched', 'none'],
    ['/calendar/u/0/', 'rest'],
    ['/calendar', 'rest'],
    ['/calendar/render', 'rest'],
    ['/', 'rest'],
  ])('%s: %s', (path, scope) => {
    expect(scopeOf(path)).toBe(scope);
  });
});
