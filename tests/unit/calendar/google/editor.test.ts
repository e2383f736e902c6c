// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findEditor } from '@/lib/calendar/google/editor';
import { base64, editForm, encodeId, make, type EditForm } from './page-builder';
import { at } from './week-page';

const go = (part: string): void =>
  window.history.replaceState(null, '', `/calendar/u/0/r/eventedit${part}`);

beforeEach(() => {
  document.body.replaceChildren();
  go(`/${encodeId('abc')}`);
});

const chip = {
  eventId: 'abc',
  calendarId: 'pat@gmail.com',
  start: at(23, 9),
  end: at(23, 10),
  allDay: false,
  title: 'Chip',
};
const find = (seen: typeof chip | null = null, visible = true) =>
  findEditor(
    document,
    () => visible,
    (id) => (id === seen?.eventId ? seen : null),
    () => false,
  );
const open = (form: Partial<EditForm> = {}, seen: typeof chip | null = null) => {
  const frame = editForm({ id: 'abc', ...form });
  document.body.append(frame);
  return { frame, form: frame.firstElementChild as HTMLElement, editor: find(seen) };
};
const ann = { email: 'Ann@Example.com', label: 'Ann Lee', shown: 'Ann Lee' };
const pat = {
  email: 'pat@gmail.com',
  label: 'Pat, Organizer',
  shown: 'Pat',
  organizer: true,
};

describe('the edit page', () => {
  it('tells its event with title, guests and the times of its chip', () => {
    const { editor, form } = open(
      { title: 'Talk', guests: [pat, ann], times: ['11:00', '12:00'] },
      chip,
    );
    expect(editor).toMatchObject({ at: 'editor', key: encodeId('abc') });
    (form.querySelector('#xTiIn') as HTMLInputElement).value = 'Written over';
    expect(editor?.read()).toMatchObject({
      eventId: 'abc',
      calendarId: 'pat@gmail.com',
      title: 'Talk',
      start: at(23, 9),
      end: at(23, 10),
      guests: {
        known: true,
        list: [{ email: 'pat@gmail.com', organizer: true }, { email: 'ann@example.com' }],
      },
    });
  });

  it.each<[string, () => void]>([
    ['a new event', () => (go(''), open({ raw: '', create: true }))],
    ['a new event at the address of another one', () => open({ raw: '', create: true })],
    ['a form that makes a new event of this one', () => open({ create: true })],
    ['a copy', () => (go(`/copy/${encodeId('abc')}/${base64('pat@m')}`), open({ create: true }))],
    ['a copy whose form says nothing of it', () => (go(`/copy/${encodeId('abc')}/cGF0`), open())],
    ['a duplicate', () => (go(`/duplicate/${encodeId('abc')}`), open())],
    ['another event than the address names', () => open({ id: 'other' })],
    ['an event that cannot be read', () => open({ raw: '%%%' })],
    [
      'a form at another address',
      () => (window.history.replaceState(null, '', '/calendar/r/week'), open()),
    ],
  ])('is none for %s', (_name, show) => {
    show();
    expect(find()).toBeNull();
  });

  it('is none while its form is not drawn', () => {
    open();
    expect(find(null, false)).toBeNull();
  });

  it('takes either alphabet in the address', () => {
    const eventId = 'abc~~~???';
    const plain = encodeId(eventId);
    expect(plain).toMatch(/[+/]/);
    go(`/${plain.replaceAll('+', '-').replaceAll('/', '_')}`);
    expect(open({ id: eventId }).editor?.read().eventId).toBe(eventId);
  });

  it.each<[string, (form: HTMLElement) => void]>([
    ['shows another event', (form) => form.setAttribute('data-eventid', encodeId('b'))],
    ['makes a new one now', (form) => form.setAttribute('data-is-create', 'true')],
    ['is gone', (form) => form.remove()],
  ])('no longer holds where the form %s', (_name, change) => {
    const { editor, form } = open();
    expect(editor?.holds()).toBe(true);
    change(form);
    expect(editor?.holds()).toBe(false);
  });
});

describe('guests of the form', () => {
  const guests = (form: Partial<EditForm>) => open(form).editor?.read().guests;

  it('are unknown while there are none: they may be on their way', () => {
    expect(guests({})).toEqual({ known: false });
  });

  it.each([
    ['5 guests', [pat, ann], false],
    ['2 guests', [pat, ann], true],
    ['ضيفان (٢)', [pat, ann], true],
    ['٥ ضيوف', [pat, ann], false],
    ['3 guests', [], false],
  ])('are unknown where more are counted than named: %s', (count, list, known) => {
    expect(guests({ count, guests: list })).toMatchObject({ known });
  });

  it('are read as they come and go; nobody named in the description is one', () => {
    const { editor, form } = open({ guests: [pat] });
    const list = form.querySelector('#xGstLst > div') as HTMLElement;
    list.append(make('div', { 'data-email': 'ann@example.com', 'aria-label': 'ann@example.com' }));
    const emails = () => {
      const { guests } = editor!.read();
      return guests.known ? guests.list.map(({ email }) => email) : [];
    };
    expect(emails()).toEqual(['pat@gmail.com', 'ann@example.com']);
    list.firstElementChild?.remove();
    expect(emails()).toEqual(['ann@example.com']);
  });

  it('are told as unsaved while they are others than at first', () => {
    const { editor, form } = open();
    const list = form.querySelector('#xGstLst > div') as HTMLElement;
    const guest = (email: string) => make('div', { 'data-email': email, 'aria-label': email });
    const unsaved = () => editor!.read().unsaved ?? false;
    // They come after the form.
    expect(unsaved()).toBe(false);
    list.append(guest('pat@gmail.com'), guest('ann@example.com'));
    expect(unsaved()).toBe(false);
    list.append(list.firstElementChild!);
    expect(unsaved()).toBe(false);
    list.append(guest('bob@example.com'));
    expect(unsaved()).toBe(true);
    list.lastElementChild?.remove();
    expect(unsaved()).toBe(false);
    list.firstElementChild?.remove();
    expect(unsaved()).toBe(true);
  });

  it('are told as unsaved where the first of them come long after the form', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { editor, form } = open();
      vi.advanceTimersByTime(10_000);
      const bob = make('div', { 'data-email': 'bob@example.com', 'aria-label': 'Bob' });
      form.querySelector('#xGstLst > div')?.append(bob);
      expect(editor?.read()).toMatchObject({ guests: { known: true }, unsaved: true });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('times of the form, where no chip was seen', () => {
  const instance = (instant: number) =>
    `abc_${new Date(instant).toISOString().replace(/[-:]|\.000/g, '')}`;
  const times = (form: Partial<EditForm>, id = 'abc') => {
    document.body.replaceChildren();
    go(`/${encodeId(id)}`);
    const { start, end, allDay } = open({ ...form, id }).editor!.read();
    return { start, end, allDay };
  };
  const known = { start: at(23, 14), end: at(23, 15), allDay: false };
  const unknown = { start: null, end: null, allDay: false };

  it.each<[string, Partial<EditForm>, unknown]>([
    ['24 hours', { times: ['14:00', '15:00'] }, known],
    [
      'no room for words',
      { times: ['9:30', '10:30'] },
      { start: at(23, 9, 30), end: at(23, 10, 30), allDay: false },
    ],
    ['12 hours', { times: ['2:00pm', '3:00pm'] }, unknown],
    [
      'digits of another script',
      { dates: [['20261123', '٢٣ نوفمبر ٢٠٢٦']], times: ['١٤:٠٠', '١٥:٠٠'] },
      known,
    ],
    [
      'a year of the Buddhist era',
      { dates: [['20261123', '23 พ.ย. 2569']], times: ['14:00', '15:00'] },
      known,
    ],
    [
      'a field that shows another day',
      { dates: [['20261123', 'Nov 24, 2026']], times: ['14:00', '15:00'] },
      unknown,
    ],
    [
      'no date that could be one',
      { dates: [['20261399', 'Nov 99']], times: ['14:00', '15:00'] },
      unknown,
    ],
    ['no times', {}, unknown],
    [
      'several days',
      {
        dates: [
          ['20261123', '23'],
          ['20261124', '24'],
        ],
        times: ['14:00', '15:00'],
      },
      unknown,
    ],
    ['a whole day', { allDay: true }, { start: at(23, 0), end: at(24, 0), allDay: true }],
    [
      'whole days',
      {
        allDay: true,
        dates: [
          ['20261123', 'Nov 23'],
          ['20261125', 'Nov 25'],
        ],
      },
      { start: at(23, 0), end: at(26, 0), allDay: true },
    ],
  ])('%s', (_name, form, expected) => {
    expect(times(form)).toEqual(expected);
  });

  it('of an instance of a series are known where its id says the same', () => {
    const id = instance(at(23, 14));
    expect(times({ times: ['2:00pm', '3:00pm'] }, id)).toMatchObject({ start: at(23, 14) });
    expect(times({ times: ['14:00', '15:00'] }, id)).toEqual(known);
    expect(times({ times: ['16:00', '17:00'] }, id)).toEqual(unknown);
    expect(times({ dates: [['20261124', '24']], times: ['14:00', '15:00'] }, id)).toEqual(unknown);
  });

  it('are those the form opened with: what is changed in it has not happened yet', () => {
    const { editor, form } = open({ times: ['14:00', '15:00'] });
    expect(editor?.read()).toMatchObject(known);
    (form.querySelector('#xStTiIn') as HTMLInputElement).value = '17:00';
    form.querySelector('#xStDaIn')?.setAttribute('data-date', '20261125');
    expect(editor?.read()).toMatchObject(known);
  });

  it('of an invitation that cannot be moved are read from its texts', () => {
    document.body.append(editForm({ id: 'abc', dates: [] }));
    document
      .querySelector('.dates')
      ?.append(
        make('span', { id: 'xStDaRo', 'data-date': '20261123' }, 'Nov 23, 2026'),
        make('span', { id: 'xStTiRo' }, '14:00'),
        make('span', { id: 'xEnTiRo' }, '15:00'),
      );
    expect(find()?.read()).toMatchObject(known);
  });
});

describe('the panel of the edit page', () => {
  const parts = (form: HTMLElement) =>
    [...form.children].map((child) => child.className || child.localName);

  it('stands in a box of its own between the dates and the tabs, once', () => {
    const { editor, form } = open();
    const host = make('kept-panel');
    editor?.place(host);
    expect(parts(form)).toEqual(['titles', 'dates', 'kept-place', 'tabs']);
    expect(host.parentElement?.localName).toBe('kept-place');
    const changes = new MutationObserver(() => undefined);
    changes.observe(form, { childList: true, subtree: true });
    editor?.place(host);
    expect(changes.takeRecords()).toHaveLength(0);
    host.remove();
    editor?.place(host);
    host.parentElement?.remove();
    editor?.place(host);
    expect(parts(form)).toEqual(['titles', 'dates', 'kept-place', 'tabs']);
    editor?.release();
    editor?.release();
    expect(parts(form)).toEqual(['titles', 'dates', 'tabs']);
  });

  it('finds its place in one box more, or fewer', () => {
    const { editor, form } = open();
    const head = make('div', { class: 'head' });
    head.append(form.children[0]!, form.children[1]!);
    form.prepend(head);
    editor?.place(make('kept-panel'));
    expect(parts(head)).toEqual(['titles', 'dates', 'kept-place']);
  });

  it.each<[string, string, string[]]>([
    ['the dates', '.dates', ['titles', 'kept-place', 'tabs']],
    ['dates and Save', '.dates,#xSaveBu', ['titles', 'tabs', 'kept-place']],
    ['everything it knows', '.dates,#xSaveBu,#xGstLst', ['titles', 'tabs', 'kept-place']],
  ])('has a place without %s', (_name, gone, expected) => {
    const { editor, form } = open();
    for (const one of form.querySelectorAll(gone)) one.remove();
    editor?.place(make('kept-panel'));
    expect(parts(form)).toEqual(expected);
  });

  it('takes guests for news, and typing in the form not', () => {
    const { editor, form } = open({ guests: [pat] });
    const news: boolean[] = [];
    const observer = new MutationObserver(() => undefined);
    observer.observe(form, { childList: true, subtree: true, characterData: true });
    const told = () => observer.takeRecords().some((record) => editor!.isNews(record));
    form.querySelector('#xDescIn')?.append('typed', make('br'));
    news.push(told());
    const host = make('kept-panel');
    editor?.place(host);
    news.push(told());
    host.append(make('b'));
    news.push(told());
    form.querySelector('#xGstLst > div')?.append(make('div', { 'data-email': 'a@b.example' }));
    news.push(told());
    host.parentElement?.remove();
    news.push(told());
    expect(news).toEqual([false, false, false, true, true]);
  });
});
