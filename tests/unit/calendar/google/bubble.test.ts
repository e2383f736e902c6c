// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountEmail, ownAddresses, readAccount } from '@/lib/calendar/google/account';
import { findBubble } from '@/lib/calendar/google/bubble';
import { readGuests } from '@/lib/calendar/google/guests';
import { scopeOf } from '@/lib/calendar/google/page-path';
import { SELECTOR_NOTES, SELECTORS, selfCheck } from '@/lib/calendar/google/selectors';
import { luminance, readTheme } from '@/lib/calendar/google/theme';
import { base64, detailsBody, dialogFrame, encodeId, make, type Details } from './page-builder';

beforeEach(() => document.body.replaceChildren());
afterEach(() => document.body.removeAttribute('class'));

const seen = {
  eventId: 'abc',
  calendarId: 'team@group.calendar.google.com',
  start: 1000,
  end: 2000,
  allDay: false,
  title: 'Chip',
};
const open = (details: Partial<Details>) => {
  const frame = dialogFrame(detailsBody({ id: 'abc', title: 'Talk', ...details }));
  document.body.append(frame);
  return {
    frame,
    bubble: findBubble(
      document,
      () => true,
      (id) => (id === 'abc' ? seen : null),
    ),
  };
};

describe('the open bubble', () => {
  it('takes times from the chip and title, guests and calendar from itself', () => {
    const guests = [{ email: 'Ann@Example.com', label: 'Ann Lee, Awaiting', shown: 'Ann Lee' }];
    const { bubble } = open({ guests });
    expect(bubble?.key).toBe(encodeId('abc'));
    expect(bubble?.read()).toEqual({
      eventId: 'abc',
      calendarId: 'pat@gmail.com',
      start: 1000,
      end: 2000,
      allDay: false,
      title: 'Talk',
      guests: {
        known: true,
        list: [
          {
            email: 'ann@example.com',
            name: 'Ann Lee',
            group: false,
            organizer: false,
            resource: false,
          },
        ],
      },
      selves: [],
    });
  });

  it('without a chip, knows its start only where date line and event id agree', () => {
    const start = new Date(2026, 10, 23, 14).getTime();
    const utc = new Date(start).toISOString().replace(/[-:]|\.000/g, '');
    const line = (...when: string[]) => {
      document.body.replaceChildren();
      return open({ id: `xyz_${utc}`, when }).bubble?.read();
    };
    const end = start + 3_600_000;
    expect(line('Monday, November 23', '⋅', '2:00 – 3:00pm')).toMatchObject({ start });
    expect(line('Monday, November 23', '⋅', '14:00 – 15:00')).toMatchObject({ start, end });
    expect(line('Monday, November 23⋅14:00 – 15:00')).toMatchObject({ start, end });
    expect(line('Tuesday, November 24', '⋅', '2:00 – 3:00pm')).toMatchObject({ start: null });
    expect(line('Monday, November 23', '⋅', '4:00 – 5:00pm')).toMatchObject({ start: null });
    expect(line()).toMatchObject({ start: null });
  });

  it.each([
    ['a draft', { raw: '' }],
    ['a task', { raw: 'tasks_abc' }],
    ['an unreadable id', { raw: '%' }],
  ])('is none for %s', (_name, details) => {
    expect(open(details).bubble).toBeNull();
  });

  it('is none where the frame is unseen, makes a new event, or only asks something', () => {
    const { frame } = open({});
    expect(
      findBubble(
        document,
        () => false,
        () => null,
      ),
    ).toBeNull();
    frame.append(make('div', { id: 'tabEvent' }));
    expect(
      findBubble(
        document,
        () => true,
        () => null,
      ),
    ).toBeNull();
    frame.replaceWith(make('div', { role: 'dialog' }, make('button', {}, 'Send')));
    expect(
      findBubble(
        document,
        () => true,
        () => null,
      ),
    ).toBeNull();
  });

  it('is found by its log record where the id of its body is gone', () => {
    const { frame } = open({});
    const body = frame.querySelector('#xDetDlg');
    body?.removeAttribute('id');
    body?.setAttribute('jslog', '35389; 2:["abc","pat@gmail.com"]');
    expect(
      findBubble(
        document,
        () => true,
        () => null,
      )?.read().eventId,
    ).toBe('abc');
  });

  it('puts the panel behind the slot, once, and moves the mark with it', () => {
    const old = make('div', { 'data-kept-frame': '' });
    document.body.append(old);
    const { frame, bubble } = open({});
    const host = make('kept-panel');
    bubble?.place(host);
    expect([...frame.children].map((child) => child.localName)).toEqual([
      'div',
      'span',
      'kept-panel',
      'div',
    ]);
    expect(frame.hasAttribute('data-kept-frame')).toBe(true);
    expect(old.hasAttribute('data-kept-frame')).toBe(false);
    const changes = new MutationObserver(() => undefined);
    changes.observe(frame, { childList: true });
    bubble?.place(host);
    expect(changes.takeRecords()).toHaveLength(0);
    host.remove();
    bubble?.place(host);
    expect(host.parentElement).toBe(frame);
  });
});

describe('guests', () => {
  const list = (details: Partial<Details>) => readGuests(open(details).frame);
  const ann = { email: 'ann@example.com', label: 'Ann Lee, Awaiting', shown: 'Ann Lee' };

  it.each([
    [
      'the visible text that begins the label',
      'Lee, Ann, Awaiting, Optional',
      'Lee, Ann',
      'Lee, Ann',
    ],
    ['not a visible text that is something else', 'Ann Lee, Awaiting', 'Optional', 'Ann Lee'],
    ['the first of two fields', 'Ann, Awaiting', undefined, 'Ann'],
    ['a first field of several words', 'Ann Lee, Attending, Organizer', undefined, 'Ann Lee'],
    [
      'a first field in a script with its own comma',
      '山田太郎、参加、主催者',
      undefined,
      '山田太郎',
    ],
    [
      'the address where a label has more than one meaning',
      'Lee, Ann, Awaiting',
      undefined,
      'a@b.example',
    ],
    ['the address of a guest without a name', 'a@b.example, Awaiting', undefined, 'a@b.example'],
    ['the address where there is no label', '', undefined, 'a@b.example'],
  ])('are named by %s', (_name, label, shown, name) => {
    const entry = { email: 'a@b.example', label, ...(shown ? { shown } : {}) };
    expect(list({ guests: [entry] })).toMatchObject({ list: [{ name }] });
  });

  it('tell organizer, group and room apart and are named once each', () => {
    const guests = [
      { ...ann, organizer: true },
      { email: 'team@example.com', label: 'Team, Awaiting', shown: 'Team', group: 12 },
      { email: 'c_1@resource.calendar.google.com', label: 'Room 1, Attending' },
      { email: 'ANN@example.com', label: 'Ann Lee, Awaiting' },
      { email: 'nothing', label: 'Nobody, Awaiting' },
    ];
    expect(list({ guests })).toEqual({
      known: true,
      list: [
        {
          email: 'ann@example.com',
          name: 'Ann Lee',
          group: false,
          organizer: true,
          resource: false,
        },
        { email: 'team@example.com', name: 'Team', group: true, organizer: false, resource: false },
        {
          email: 'c_1@resource.calendar.google.com',
          name: 'Room 1',
          group: false,
          organizer: false,
          resource: true,
        },
      ],
    });
  });

  it.each([
    ['no sign of guests', {}, true],
    ['as many as the summary says', { summary: '1 guest1 awaiting', guests: [ann] }, true],
    ['fewer than the summary says', { summary: '5 guests3 yes, 1 awaiting', guests: [ann] }, false],
    ['fewer, in other digits', { summary: '٥ ضيوف', guests: [ann] }, false],
    ['a summary alone', { summary: 'Guest list is hidden' }, false],
  ])('%s: known is %s', (_name, details, known) => {
    expect(list(details as Partial<Details>).known).toBe(known);
  });

  it('are unknown where only the answer buttons show that there are some', () => {
    const { frame } = open({});
    frame.append(make('button', { id: 'xRsvpYesBu' }));
    expect(readGuests(frame)).toEqual({ known: false });
  });
});

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
    ['/calendar/b/1/r', 1],
    ['/calendar/r', 0],
  ])('has its number in %s', (path, index) => {
    expect(readAccount(path, document)).toEqual({ index, email: null });
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
    ['/calendar/u/0/r/eventedit/abc', 'rest'],
    ['/calendar/embed', 'none'],
    ['/calendar/u/0/embed', 'none'],
    ['/calendar/htmlembed', 'none'],
    ['/calendar/u/0/companion', 'none'],
    ['/calendar/render', 'none'],
    ['/', 'none'],
  ])('%s: %s', (path, scope) => {
    expect(scopeOf(path)).toBe(scope);
  });
});

describe('the ground of the page', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(32, 33, 36)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
  ])('%s is %s', (color, theme) => {
    document.body.style.backgroundColor = color;
    expect(readTheme(document)).toBe(theme);
    document.body.style.backgroundColor = '';
  });

  it('is dark where the page says so, and unknown colours say nothing', () => {
    document.body.className = 'CcsDpe';
    expect(readTheme(document)).toBe('dark');
    expect(luminance('color(srgb 1 1 1)')).toBeNull();
  });
});

it('nothing but a second guess of a title is found by a class or a translated label', () => {
  for (const [name, { primary }] of Object.entries(SELECTORS)) {
    if (name === 'titleInChip') continue;
    expect(primary.replace(/\[[^\]]*\]/g, '')).not.toContain('.');
    expect(primary).not.toMatch(/aria-label[*^$]?="[a-z ]/i);
  }
  for (const { marks, seen } of Object.values(SELECTOR_NOTES)) {
    expect(marks).not.toBe('');
    expect(seen).toMatch(/^20\d\d-20\d\d$/);
  }
});

it('the self-check counts and tells nothing else', () => {
  open({ guests: [{ email: 'ann@example.com', label: 'Ann, Awaiting' }] });
  const counts = selfCheck(document);
  expect(Object.keys(counts)).toEqual(Object.keys(SELECTORS));
  expect(counts.details).toEqual({ primary: 1, fallback: 0 });
  expect(JSON.stringify(counts)).not.toContain('ann');
});
