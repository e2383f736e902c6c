// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findBubble } from '@/lib/calendar/google/bubble';
import { detailsBody, dialogFrame, encodeId, make, type Details } from './page-builder';

beforeEach(() => document.body.replaceChildren());

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
    expect(line('Monday, November 23', '⋅', '16:00 – 17:00')).toMatchObject({ start: null });
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

  it('takes the mark off when nothing is shown, and puts it on again', () => {
    const { frame, bubble } = open({});
    const host = make('kept-panel');
    bubble?.place(host);
    bubble?.release();
    bubble?.release();
    expect(frame.hasAttribute('data-kept-frame')).toBe(false);
    bubble?.place(host);
    expect(frame.hasAttribute('data-kept-frame')).toBe(true);
  });
});
