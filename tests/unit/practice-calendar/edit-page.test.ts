// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeEventId } from '../../practice-calendar/encode-event-id.ts';
import { guest, practiceEvent } from '../../practice-calendar/model.ts';
import type { PracticeEvent, World } from '../../practice-calendar/model.ts';
import { listed, one, openAt } from './open-page.ts';
import { all } from './opened-page.ts';

const ME = 'mara.lindqvist@gmail.com';
const NOW = new Date(2026, 10, 25, 10, 8).getTime();
const at = (hour: number): number => new Date(2026, 10, 25, hour).getTime();

const me = guest(ME, 'Mara Lindqvist', { organizer: true });
const noor = guest('noor@haddad.example', 'Noor Haddad', { response: 'needs' });
const room = guest('c_1@resource.calendar.google.com', 'Room 2', { resource: true });
const ines = guest('ines@nordlicht.example', '', { optional: true });

const event = (id: string, more: Partial<PracticeEvent> = {}): PracticeEvent =>
  practiceEvent({
    id,
    calendarId: ME,
    title: id,
    start: at(14),
    end: at(15),
    organizer: ME,
    response: 'accepted',
    ...more,
  });

const meeting = event('meeting', { guests: [me, noor, ines, room], meet: 'abc-defg-hij' });
const hidden = event('hidden', { guests: [me, noor], guestsHidden: true });
const crowd = event('crowd', {
  guests: [me, ...Array.from({ length: 40 }, (_, i) => guest(`m${i}@crowd.example`))],
});
const invited = event('invited', {
  organizer: noor.email,
  guests: [
    { ...noor, organizer: true },
    { ...me, organizer: false },
  ],
});
const alone = event('alone', { start: at(16), end: at(17), response: 'none', organizer: null });

const world = (): World => ({
  accounts: [
    {
      index: 0,
      email: ME,
      name: 'Mara Lindqvist',
      calendars: [{ id: ME, name: 'Mara Lindqvist', color: '#039be5', own: true }],
      events: structuredClone([meeting, hidden, crowd, invited, alone]),
    },
  ],
  locale: 'en-US',
  hour12: true,
  theme: 'light',
  weekStart: 1,
  now: NOW,
  hourHeight: 40,
});

const BASE = '/calendar/u/0/r/';
const edit = (shown: PracticeEvent, form = ''): string =>
  `${BASE}eventedit/${form}${encodeEventId(shown)}`;

const form = (): DOMStringMap => one('[data-is-create]').dataset;
const type = (address: string): void => {
  const field = one('[jsname="p-add-guest"]') as HTMLInputElement;
  field.value = address;
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('the edit page', () => {
  it('has the marks of the real one', async () => {
    await openAt(world(), edit(meeting));
    expect(document.body.dataset).toMatchObject({ viewfamily: 'EVENT_EDIT', viewkey: 'EVENTEDIT' });
    expect(form()).toMatchObject({ isCreate: 'false', eventid: encodeEventId(meeting) });
    expect(one('#xTiIn').getAttribute('data-initial-value')).toBe('meeting');
    expect(one('[jsname="iKdrbf"] > #xStDaIn').dataset['date']).toBe('20261125');
    expect(one('[jsname="B4GDSd"] > #xStTiIn').getAttribute('value')).toBe('2:00pm');
    for (const mark of ['#xSaveBu', '#xGstTab', '#tabGuests #xGstLst', '#xOnCal', '#xNtList']) {
      expect(all(mark), mark).toHaveLength(1);
    }
  });

  it('lists guests late, rooms apart, people with their part', async () => {
    await openAt(world(), edit(meeting));
    expect(listed()).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(listed()).toEqual([ME, noor.email, ines.email]);
    expect(one('#xDtlDlgOrg').getAttribute('aria-label')).toBe('Mara Lindqvist, Organizer');
    expect(one(`[data-email="${ines.email}"]`).getAttribute('aria-label')).toBe(
      'ines@nordlicht.example, Optional',
    );
    expect(one('#xRmLst > *').dataset['email']).toBe(room.email);
    expect(one('#xGstLst > [aria-label]').getAttribute('aria-label')).toBe(
      'Guests invited to this event.',
    );
  });

  it('names nobody of a hidden list and only the first of a long one', async () => {
    await openAt(world(), edit(hidden));
    vi.advanceTimersByTime(2000);
    expect(listed()).toEqual([]);
    expect(one('#xGstLst').textContent).toContain('2 guests');
    await openAt(world(), edit(crowd));
    vi.advanceTimersByTime(2000);
    expect(listed()).toHaveLength(30);
    expect(one('#xGstLst').textContent).toContain('41 guests');
  });

  it('shows the dates of others to be read only', async () => {
    await openAt(world(), edit(invited));
    expect(all('#xStDaIn')).toEqual([]);
    expect(one('#xStDaRo').textContent).toBe('November 25, 2026');
  });

  it('is built once: what others put beside Save stays, in the list it vanishes', async () => {
    const practice = await openAt(world(), edit(meeting));
    const foreign = (): HTMLElement => document.createElement('aside');
    const beside = foreign();
    one('#xSaveBu').after(beside);
    vi.advanceTimersByTime(400);
    const inside = foreign();
    one('#xGstLst').append(inside);
    const title = one('#xTiIn');
    practice.rerender();
    expect(inside.isConnected).toBe(true);
    vi.advanceTimersByTime(2000);
    expect([beside.isConnected, inside.isConnected]).toEqual([true, false]);
    expect(one('#xTiIn')).toBe(title);
    practice.goTo({ year: 2026, month: 11, day: 25 });
    practice.edit(meeting.id);
    expect(one('#xTiIn')).not.toBe(title);
  });

  it('takes a typed address, late and patched three times within 2.5 s', async () => {
    await openAt(world(), edit(alone));
    vi.advanceTimersByTime(2000);
    const seen: string[] = [];
    const watch = (): number =>
      seen.push(
        one('#xGstLst').querySelector('[data-email^="noor"]')?.getAttribute('aria-label') ?? '',
      );
    type('Noor@Haddad.example');
    watch();
    for (const [step, probe] of [
      [400, true],
      [800, true],
      [1200, false],
    ] as const) {
      const foreign = document.createElement('i');
      one('#xGstLst').append(foreign);
      vi.advanceTimersByTime(step);
      if (probe) watch();
      expect(foreign.isConnected).toBe(false);
    }
    expect(seen).toEqual(['', 'noor@haddad.example', 'Noor Haddad']);
    // The first guest makes the user the organizer.
    expect(one('#xDtlDlgOrg').dataset['email']).toBe(ME);
    type('no address');
    vi.advanceTimersByTime(3000);
    expect(listed()).toEqual([ME, noor.email]);
  });

  it('saves the guests into the event and goes back to the view that was there', async () => {
    const practice = await openAt(world(), `${BASE}day/2026/11/25`);
    practice.edit(meeting.id);
    vi.advanceTimersByTime(2000);
    one(`[data-email="${noor.email}"] button`).click();
    type('new@client.example, second@client.example');
    vi.advanceTimersByTime(3000);
    one('#xSaveBu').click();
    expect(location.pathname).toBe(`${BASE}day/2026/11/25`);
    const kept = practice.world.accounts[0]?.events.find(({ id }) => id === meeting.id);
    expect(kept?.guests.map(({ email }) => email)).toEqual([
      ME,
      ines.email,
      room.email,
      'new@client.example',
      'second@client.example',
    ]);
    expect(practice.log.at(-2)).toEqual({ what: 'save', id: meeting.id });
  });

  it('adds nobody to a form that was left meanwhile', async () => {
    const practice = await openAt(world(), edit(alone));
    type('late@client.example');
    practice.edit(meeting.id);
    vi.advanceTimersByTime(3000);
    expect(listed()).toEqual([ME, noor.email, ines.email]);
  });
});

describe('the form of a new event', () => {
  it.each([
    ['empty', `${BASE}eventedit`, ''],
    ['a duplicate', edit(meeting, 'duplicate/'), 'meeting'],
    ['a copy', `${edit(meeting, 'copy/')}/bWFyYQ?scp=ONE&sf=true`, 'meeting'],
  ])('%s: has no id', async (_, path, title) => {
    await openAt(world(), path);
    vi.advanceTimersByTime(2000);
    expect(form()).toMatchObject({ isCreate: 'true', eventid: '' });
    expect((one('#xTiIn') as HTMLInputElement).value).toBe(title);
  });

  it('takes over what "More options" left, and saves it as an event of its own', async () => {
    const practice = await openAt(world(), `${BASE}day/2026/11/25`);
    one('.p-create').click();
    one('[jsname="SF0uGd"] input').setAttribute('value', 'From the bubble');
    one('[jsname="rhPddf"]').click();
    expect((one('#xTiIn') as HTMLInputElement).value).toBe('From the bubble');
    expect(one('#xStTiIn').getAttribute('value')).toBe('11:00am');
    type(noor.email);
    vi.advanceTimersByTime(3000);
    one('#xSaveBu').click();
    const made = practice.world.accounts[0]?.events.at(-1);
    expect(made).toMatchObject({ title: 'From the bubble', kind: 'event', organizer: ME });
    expect(made?.id).toMatch(/^practice\d{4}e/);
    expect(made?.guests.map(({ email }) => email)).toEqual([ME, noor.email]);
  });
});

describe('Find a time', () => {
  it('has a column per guest with chips of their own calendars', async () => {
    await openAt(world(), edit(meeting));
    vi.advanceTimersByTime(2000);
    one('[aria-controls="p-findtime"]').click();
    const columns = all('#p-findtime [role="gridcell"][data-datekey="29049"]');
    expect(columns).toHaveLength(3);
    const ids = (column?: HTMLElement) =>
      [...(column?.querySelectorAll<HTMLElement>('[data-eventchip]') ?? [])].map(
        (chip) => chip.dataset['eventid'],
      );
    expect(ids(columns[0])).toContain(encodeEventId(alone));
    expect(ids(columns[1])).toContain(encodeEventId({ ...hidden, calendarId: noor.email }));
    expect(ids(columns[1])).toContain('');
    columns[1]?.click();
    expect(all('[data-is-create="true"]')).toEqual([]);
  });
});
