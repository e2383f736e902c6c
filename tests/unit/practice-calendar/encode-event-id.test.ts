import { describe, expect, it } from 'vitest';
import { encodeEventId } from '../../practice-calendar/encode-event-id.ts';

describe('encodeEventId', () => {
  it.each([
    [
      'a single event of a gmail calendar',
      { id: '0lmnfv8qth083tjuum4233mepu', calendarId: 'testforapi09@gmail.com', kind: 'event' },
      'MGxtbmZ2OHF0aDA4M3RqdXVtNDIzM21lcHUgdGVzdGZvcmFwaTA5QG0',
    ],
    [
      'an instance on a secondary calendar',
      {
        id: 'c7fflmcan6ic137q6jd6vg3ef3_20220209T163000Z',
        calendarId: 'konghq.com_1ma96ssdggfh9frrcs97epu38o@group.calendar.google.com',
        kind: 'event',
      },
      'YzdmZmxtY2FuNmljMTM3cTZqZDZ2ZzNlZjNfMjAyMjAyMDlUMTYzMDAwWiBrb25naHEuY29tXzFtYTk2c3NkZ2dmaDlmcnJjczk3ZXB1MzhvQGc',
    ],
    [
      'a public holiday',
      {
        id: '20190101_60o30cb4cko30c1g60o30dr56c',
        calendarId: 'en.ae#holiday@group.v.calendar.google.com',
        kind: 'holiday',
      },
      'MjAxOTAxMDFfNjBvMzBjYjRja28zMGMxZzYwbzMwZHI1NmMgZW4uYWUjaG9saWRheUB2',
    ],
    ['a task', { id: 'zbZMpMvgUSEqCdhB', calendarId: 'x', kind: 'task' }, 'tasks_zbZMpMvgUSEqCdhB'],
    ['a time block', { id: '1', calendarId: 'a@gmail.com', kind: 'timeblock' }, 'ttb_MSBhQG0'],
    ['a draft', { id: '', calendarId: 'a@gmail.com', kind: 'draft' }, ''],
  ] as const)('writes %s as the page does', (_, event, expected) => {
    expect(encodeEventId(event)).toBe(expected);
  });
});
