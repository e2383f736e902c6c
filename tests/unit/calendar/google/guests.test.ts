// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readGuests } from '@/lib/calendar/google/guests';
import { detailsBody, dialogFrame, make, type Details } from './page-builder';

const frameWith = (details: Partial<Details>) =>
  dialogFrame(detailsBody({ id: 'abc', title: 'Talk', ...details }));

describe('guests', () => {
  const list = (details: Partial<Details>) => readGuests(frameWith(details));
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
    const frame = frameWith({});
    frame.append(make('button', { id: 'xRsvpYesBu' }));
    expect(readGuests(frame)).toEqual({ known: false });
  });
});
