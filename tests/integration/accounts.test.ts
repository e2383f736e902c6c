import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SeenEvent } from '@/lib/appointments/event';
import { ask } from '@/lib/messaging/client';
import type { AccountRef, WorkRow } from '@/lib/messaging/protocol';
import { everything } from '../unit/store/fresh-store';
import {
  account,
  ANNA,
  asKept,
  BOB,
  bubble,
  chip,
  DAY,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  ME,
  nameOf,
  NOW,
  today,
} from './harness';

const OTHER = 'me@second.example';
const GROUP = 'team@group.calendar.google.com';
const other: AccountRef = { index: 1, email: OTHER };
const nobody: AccountRef = { index: 1, email: null };
const delegate = (email: string | null): AccountRef => ({ index: 1, email, delegate: true });
const days = { from: NOW - 2 * DAY, to: NOW + 2 * DAY };

/** A chip of the second account's main calendar. */
const theirs = (over: Partial<SeenEvent> = {}): SeenEvent =>
  chip({ eventId: 'e2', start: NOW - DAY + HOUR, calendarId: OTHER, ...over });

const see = (page: AccountRef, ...events: SeenEvent[]) => ask('badges', { account: page, events });

/** The page of this account opens an event with these guests. */
const openIn = (page: AccountRef, event: SeenEvent, guests: string[]) => {
  const selves = page.email === null ? [] : [page.email];
  return ask('openEvent', { account: page, event: { ...bubble(guests, event), selves } });
};

/** The page of this account shows all of the days around now, with these events. */
const showDays = (page: AccountRef, ...eventIds: string[]) =>
  ask('rangeSeen', { account: page, ...days, eventIds, events: [] });

/** Anna is met in the first account, and has an appointment in the second one too. */
async function annaInBoth(): Promise<string> {
  const { clientId } = await makeClient();
  await see(account, chip());
  await openIn(other, theirs(), [ANNA]);
  await see(other, theirs());
  return clientId;
}

const rows = async (): Promise<WorkRow[]> => (await today()).unmarked;
const told = async () =>
  (await rows()).map(({ slot, account: of, gone }) => [slot.eventId, of, gone]);

beforeEach(freshProfile);

describe('the same client in two accounts', () => {
  test('is one client with one record', async () => {
    const clientId = await annaInBoth();
    expect(await see(other, theirs())).toMatchObject([{ level: 'new', counted: 0 }]);
    await ask('mark', markOf(clientId, { status: 'no_show' }));
    // Two missed appointments of one day are one missed day; the day before is another.
    await ask('mark', markOf(clientId, { status: 'no_show' }, theirs()));
    expect(await see(account, chip())).toMatchObject([{ counted: 1, missed: 1 }]);
    const dayBefore = theirs({ eventId: 'e2-before', start: NOW - 2 * DAY });
    await ask('mark', markOf(clientId, { status: 'no_show' }, dayBefore));
    expect(await see(account, chip())).toMatchObject([{ counted: 2, missed: 2 }]);
    expect(await see(other, theirs())).toMatchObject([{ counted: 2, missed: 2 }]);
    expect(await asKept(() => ask('clients'))).toMatchObject([{ clientId }]);
  });

  test('has rows that say which account they are of', async () => {
    await annaInBoth();
    expect(await told()).toEqual([
      ['e2', OTHER, false],
      ['event1', ME, false],
    ]);
    expect((await today()).accounts).toEqual([
      { email: OTHER, name: null },
      { email: ME, name: null },
    ]);
  });

  test('is counted on the toolbar over all accounts', async () => {
    await annaInBoth();
    await asKept(() => ask('showAccount', { email: ME }));
    await makeClient(BOB, { eventId: 'e3' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
  });

  test('tells the accounts of past rows too', async () => {
    await annaInBoth();
    const past = await asKept(() => ask('pastSlots', { ...days, limit: 10 }));
    expect(past.map((row) => row.account)).toEqual([OTHER, ME]);
  });
});

describe('with one account', () => {
  test('there is nothing to tell apart', async () => {
    await makeClient();
    expect((await today()).accounts).toEqual([]);
  });

  test('a second one without rows changes nothing', async () => {
    await makeClient();
    await see(other, theirs({ title: 'Dentist' }));
    expect((await today()).accounts).toEqual([]);
    expect(await asKept(() => ask('accounts'))).toMatchObject([{ email: ME }, { email: OTHER }]);
  });

  test('a calendar that both accounts see has one account, whoever shows the event', async () => {
    await ask('useCalendar', { calendarId: GROUP, use: true });
    await makeClient(ANNA, { calendarId: GROUP });
    await openIn(other, theirs({ calendarId: GROUP }), [ANNA]);
    expect((await rows()).map((row) => row.account)).toEqual([ME, ME]);
  });
});

describe('the account shown in the worklist', () => {
  test('is remembered, and all are shown again when asked for', async () => {
    await annaInBoth();
    expect((await today()).shown).toBeNull();
    await asKept(() => ask('showAccount', { email: OTHER }));
    expect((await today()).shown).toBe(OTHER);
    await asKept(() => ask('showAccount', { email: null }));
    expect((await today()).shown).toBeNull();
  });

  test('is nothing that the calendar page may ask about', async () => {
    await expect(ask('accounts')).rejects.toThrow();
    await expect(ask('showAccount', { email: ME })).rejects.toThrow();
  });

  test('is forgotten with everything else', async () => {
    await annaInBoth();
    await asKept(() => ask('showAccount', { email: OTHER }));
    await asKept(() => ask('eraseEverything'));
    expect((await today()).shown).toBeNull();
  });
});

describe('a meeting to which one account invited the other', () => {
  const meeting = { eventId: 'meeting', start: NOW - DAY + 2 * HOUR };
  const inMine = chip(meeting);
  const inTheirs = chip({ ...meeting, calendarId: OTHER });

  beforeEach(async () => {
    await annaInBoth();
    await openIn(account, inMine, [ANNA, OTHER]);
    await openIn(other, inTheirs, [ANNA, ME]);
    await see(account, chip(), inMine);
    await see(other, theirs(), inTheirs);
  });

  test('is one row, of the account that showed it first', async () => {
    expect(await told()).toEqual([
      ['meeting', ME, false],
      ['e2', OTHER, false],
      ['event1', ME, false],
    ]);
  });

  test('makes nobody of the other account', async () => {
    expect((await openIn(account, inMine, [ANNA, OTHER]))?.candidates).toEqual([]);
    expect((await openIn(other, inTheirs, [ANNA, ME]))?.candidates).toEqual([]);
  });

  test('tells nothing of what else the first account has, where the other one shows it', async () => {
    await showDays(other, 'meeting', 'e2');
    expect((await rows()).map((row) => row.gone)).toEqual([false, false, false]);
  });

  test('stays with the other account where the first no longer has it', async () => {
    await showDays(account, 'event1');
    expect((await told())[0]).toEqual(['meeting', ME, true]);
    await see(other, theirs(), inTheirs);
    await showDays(other, 'meeting', 'e2');
    expect((await told())[0]).toEqual(['meeting', OTHER, false]);
    await showDays(account, 'event1');
    expect((await told())[0]).toEqual(['meeting', OTHER, false]);
    await showDays(other, 'e2');
    expect((await told())[0]).toEqual(['meeting', OTHER, true]);
  });
});

describe('days seen as a whole', () => {
  const third = chip({ eventId: 'e3', start: NOW - DAY + 3 * HOUR });

  beforeEach(async () => {
    await annaInBoth();
    await openIn(account, third, [ANNA]);
  });
  const gone = async () => (await rows()).filter((row) => row.gone).map((row) => row.slot.eventId);

  test('of one account ask about that one alone', async () => {
    await showDays(account, 'e3');
    expect(await gone()).toEqual(['event1']);
  });

  test('of a page that does not tell its account ask about nothing, where there are several', async () => {
    await showDays(nobody, 'e3');
    expect(await gone()).toEqual([]);
  });

  test('find again what is there, whoever shows it', async () => {
    await showDays(account, 'e3');
    await showDays(nobody, 'event1');
    expect(await gone()).toEqual([]);
  });

  test('of a calendar looked after for another ask about nothing', async () => {
    await showDays(delegate(ME), 'e3');
    expect(await gone()).toEqual([]);
  });

  test('make no suggestion for the other account', async () => {
    const ahead = theirs({ eventId: 'e4', start: NOW + DAY });
    await openIn(other, ahead, [ANNA]);
    await showDays(account, 'event1', 'e3');
    expect((await today()).suggested).toEqual([]);
    await showDays(other, 'e2');
    expect((await today()).suggested).toMatchObject([{ account: OTHER, slot: { eventId: 'e4' } }]);
  });
});

describe('a draft', () => {
  const draftUrl = async (
    clientId: string,
    event: Partial<SeenEvent>,
    page: AccountRef | null = null,
  ) => {
    const { slot, title } = markOf(clientId, {}, event);
    const draft = await asKept(() => ask('draft', { clientId, slot, title, account: page }));
    return draft.ok ? (/\/u\/(\d+)\//.exec(draft.value.url ?? '')?.[1] ?? null) : draft.why;
  };

  test('asked for in the popup opens in the account of the appointment', async () => {
    const clientId = await annaInBoth();
    expect(await draftUrl(clientId, chip())).toBe('0');
    expect(await draftUrl(clientId, theirs())).toBe('1');
  });

  test('follows accounts that changed places', async () => {
    const clientId = await annaInBoth();
    await see({ index: 0, email: OTHER }, theirs());
    await see({ index: 1, email: ME }, chip());
    expect(await draftUrl(clientId, chip())).toBe('1');
    expect(await draftUrl(clientId, theirs())).toBe('0');
  });

  test('is not opened under the number of an account that has left', async () => {
    const clientId = await annaInBoth();
    // The first one signed out: the second one is now the only one, at its number.
    await see({ index: 0, email: OTHER }, theirs());
    expect(await draftUrl(clientId, theirs())).toBe('0');
    const { appointments } = await everything();
    expect(appointments).toMatchObject([{ account: OTHER }, { account: ME }]);
    expect((await today()).accounts.map(({ email }) => email)).toEqual([OTHER, ME]);
  });

  test('of an event that was first seen without its account finds it later', async () => {
    await ask('useCalendar', { calendarId: GROUP, use: true });
    const { clientId } = await makeClient();
    await openIn(nobody, theirs({ calendarId: GROUP }), [ANNA]);
    await see(other, theirs({ calendarId: GROUP }));
    expect(await draftUrl(clientId, theirs())).toBe('1');
    expect((await rows()).map((row) => row.account)).toEqual([OTHER, ME]);
  });

  test.each([
    ['is signed in at another number', { index: 3, email: OTHER }, '3'],
    ['was never seen signed in', null, '0'],
  ])('in a calendar looked after for another never takes its number: %s', async (_, at, index) => {
    const { clientId } = await makeClient();
    if (at) await see(at, theirs());
    expect(await draftUrl(clientId, chip(), delegate(at?.email ?? null))).toBe(index);
  });
});

describe('a calendar looked after for another', () => {
  test('teaches no number of an account', async () => {
    await makeClient();
    await see(delegate(ME), chip());
    await see(delegate('boss@practice.example'), chip());
    expect((await everything())['meta']).toContainEqual({ key: 'accounts', value: { [ME]: 0 } });
  });

  test('has rows of its own in the worklist', async () => {
    const BOSS = 'boss@practice.example';
    await makeClient();
    const event = theirs({ calendarId: BOSS });
    await ask('openEvent', {
      account: delegate(ME),
      event: { ...bubble([ANNA], event), selves: [ME, BOSS] },
    });
    expect((await rows()).map((row) => row.account)).toEqual([BOSS, ME]);
  });
});

describe('an appointment entered by hand', () => {
  const manual = { eventId: 'manual:1', start: NOW - 2 * HOUR };

  test('keeps the account it was entered for, not in the record but for drafts', async () => {
    const clientId = await annaInBoth();
    const marked = markOf(clientId, { status: 'no_show', account: OTHER }, manual);
    await asKept(() => ask('mark', marked));
    const { slot, title } = marked;
    const draft = await asKept(() => ask('draft', { clientId, slot, title, account: null }));
    expect(draft).toMatchObject({ value: { url: expect.stringContaining('/u/1/') } });
    const { facts, slots } = await everything();
    expect(facts).toMatchObject([{ eventId: 'manual:1' }]);
    expect(facts?.[0]).not.toHaveProperty('account');
    expect(slots).toContainEqual(expect.objectContaining({ eventId: 'manual:1', account: OTHER }));
  });

  test('has the account no say over where it is in a calendar', async () => {
    const clientId = await annaInBoth();
    await ask('mark', markOf(clientId, { account: OTHER }));
    expect((await everything())['slots']?.some((slot) => 'account' in (slot as object))).toBe(
      false,
    );
  });
});

test('two windows of two accounts hear of the same change', async () => {
  const clientId = await annaInBoth();
  const changes = vi.fn();
  fakeBrowser.storage.local.onChanged.addListener(changes);
  await ask('mark', markOf(clientId));
  expect(changes).toHaveBeenCalledTimes(1);
  expect(await see(account, chip())).toMatchObject([{ counted: 1 }]);
  expect(await see(other, theirs())).toMatchObject([{ counted: 1 }]);
});

test('the people of the second account are named as they are there', async () => {
  await annaInBoth();
  expect((await rows()).map((row) => row.name)).toEqual([nameOf(ANNA), nameOf(ANNA)]);
});
