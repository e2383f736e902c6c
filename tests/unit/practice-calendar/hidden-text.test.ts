// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { guest, localeNames, practiceEvent } from '../../practice-calendar/model.ts';
import type { LocaleName, PracticeEvent, World } from '../../practice-calendar/model.ts';
import { RECORDED } from './recorded-texts.ts';

const OWN = 'sample.user@gmail.com';
const SECOND = 'second@group.calendar.google.com';

const WORLD: World = {
  accounts: [
    {
      index: 0,
      email: OWN,
      name: 'Event Durations',
      calendars: [
        { id: OWN, name: 'Event Durations', color: '#039be5', own: true },
        { id: SECOND, name: 'Second', color: '#8e24aa', own: true },
      ],
      events: [],
    },
  ],
  locale: 'en-US',
  hour12: true,
  theme: 'light',
  weekStart: 1,
  now: 0,
  hourHeight: 40,
};

let page: {
  hiddenText: (event: PracticeEvent) => string;
  state: { account: World['accounts'][0] | undefined };
  world: World;
};

// The page's modules read the world from the document as they are loaded.
beforeAll(async () => {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'practice-world';
  data.textContent = JSON.stringify(WORLD);
  document.body.append(data);
  const { hiddenText } = await import('../../practice-calendar/page/hidden-text.ts');
  const { state, world } = await import('../../practice-calendar/page/state.ts');
  page = { hiddenText, state, world };
});

/** `2020-03-24 10:15` on the wall clock of this computer. */
const at = (text: string): number => new Date(text.replace(' ', 'T')).getTime();

function say(locale: LocaleName, hour12: boolean, event: Partial<PracticeEvent>): string {
  page.world.locale = locale;
  page.world.hour12 = hour12;
  return page.hiddenText(
    practiceEvent({ id: 'x', calendarId: OWN, title: '', start: 0, end: 0, ...event }),
  );
}

const guests = [guest(OWN, '')];

const RECORDS = join(
  import.meta.dirname,
  '../../../../shared/captures/chip-texts-2020-locales.tsv',
);
const present = existsSync(RECORDS);

/** Labels of languages that the practice calendar has. */
const COVERED =
  /^(?:english|deutsch|francais|espanol|portugues \(?brasil|polski|russian|italiano|nederlands|turkish|japanese|korean|chinese (?:am$|pm$|spanning|\(中文（简体))/;

/** Lines that their recorder had changed by hand: such texts were never on the page. */
const MADE_UP = /^14:15pm to 15:30pm/;

/** Texts of 2020: a separator at the very end, no quotes around Japanese titles, one lost sign. */
const asRecorded = (text: string): string => text.replace(/[「」]/gu, '');
const tidied = (text: string): string =>
  text
    .replace(/[,、，]\s*$/u, '')
    .replace(/月24$/u, '月24日')
    .trim();

describe.skipIf(!present)('hidden texts as recorded from the page', () => {
  const lines = (present ? readFileSync(RECORDS, 'utf8') : '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [label: string, text: string])
    .filter(([label, text]) => COVERED.test(label) && !MADE_UP.test(text));
  const cases = lines.map(([label, text], index) => {
    const nth = lines.slice(0, index).filter(([other]) => other === label).length;
    return { label, text, record: RECORDED.filter((record) => record.label === label)[nth] };
  });

  it('are all compared', () => {
    expect(cases.filter(({ record }) => !record).map(({ label }) => label)).toEqual([]);
    expect(RECORDED).toHaveLength(lines.length);
  });

  it.each(cases)('$label: $text', ({ text, record }) => {
    if (!record) throw new Error('There is nothing to compare with');
    const { locale, hour12, from, to, title, location } = record;
    const event = { title, location, guests, response: 'accepted', start: at(from), end: at(to) };
    const said = say(locale, hour12, event as Partial<PracticeEvent>);
    expect(asRecorded(said)).toBe(tidied(text));
  });
});

describe('hidden texts as quoted from later pages', () => {
  const named = (name: string): void => {
    const [account] = page.world.accounts;
    if (account) account.name = name;
  };

  it('in English: a short chip, another calendar, a date of its own', () => {
    named('Sample User');
    expect(
      say('en-US', true, {
        title: 'Planning Review: Roadmap, Tooling, Access, Pricing, Time ',
        location: 'Conference Room A',
        guests,
        response: 'accepted',
        start: at('2026-06-02 12:00'),
        end: at('2026-06-02 12:30'),
      }),
    ).toBe(
      '12pm to 12:30pm, Planning Review: Roadmap, Tooling, Access, Pricing, Time , Sample User, ' +
        'Accepted, Location: Conference Room A, June 2, 2026',
    );
    expect(
      say('en-US', true, {
        title: '[airCFO]',
        calendarId: SECOND,
        start: at('2026-04-09 14:00'),
        end: at('2026-04-09 15:30'),
      }),
    ).toBe('2pm to 3:30pm, [airCFO], Calendar: Second, No location, April 9, 2026');
    const late = say('en-US', true, {
      title: 'Zero',
      start: at('2026-09-27 00:59'),
      end: at('2026-09-27 00:59'),
    });
    expect(late).toMatch(/^September 27, 2026 at 12:59am, Zero, /);
    const long = say('en-US', true, {
      title: 'Long',
      allDay: true,
      start: Date.UTC(2026, 8, 28),
      end: Date.UTC(2026, 9, 3),
    });
    expect(long).toMatch(/^All day, Long, .*, September 28 – October 2, 2026$/);
  });

  it('in English: tasks', () => {
    const task = { kind: 'task', title: 'mgc', start: at('2025-12-11 19:00') } as const;
    expect(say('en-US', true, { ...task, end: task.start + 15 * 60_000 })).toBe(
      'task: mgc, Not completed, December 11, 2025, 7pm',
    );
    const start = at('2025-12-08 17:30');
    expect(
      say('en-US', true, { kind: 'task', title: 'fsv', done: true, start, end: start + 3_600_000 }),
    ).toBe('task: fsv, Completed, December 8, 2025, 5:30pm to 6:30pm');
  });

  it('in Japanese and Italian', () => {
    named('山田太郎');
    expect(
      say('ja', false, {
        title: '打ち合わせ（仮）',
        start: at('2026-09-15 18:00'),
        end: at('2026-09-15 19:00'),
      }),
    ).toBe('18:00～19:00、「打ち合わせ（仮）」、山田太郎、場所の指定なし、2026年 9月 15日');
    expect(
      say('ja', false, {
        title: '成人の日',
        kind: 'holiday',
        calendarId: SECOND,
        allDay: true,
        start: Date.UTC(2026, 0, 12),
        end: Date.UTC(2026, 0, 13),
      }),
    ).toBe('終日、「成人の日」、カレンダー: Second、2026年 1月 12日');
    expect(
      say('it', false, {
        title: 'Buoni pasto 463€',
        calendarId: SECOND,
        start: at('2024-09-30 15:30'),
        end: at('2024-09-30 16:30'),
      }),
    ).toBe(
      '15:30 a 16:30, Buoni pasto 463€, Calendario: Second, Nessuna posizione, 30 settembre 2024',
    );
  });
});

describe('languages that nobody has quoted', () => {
  const event = {
    title: 'Noor',
    guests,
    response: 'declined',
    start: at('2026-11-25 09:00'),
    end: at('2026-11-25 10:15'),
  } as const;

  it.each([
    ['ar', true, 'من 9 ص إلى 10:15 ص، Noor، Me، تم الرفض، بدون موقع، 25 نوفمبر 2026'],
    ['ar-EG', false, 'من ٠٩:٠٠ إلى ١٠:١٥، Noor، Me، تم الرفض، بدون موقع، ٢٥ نوفمبر ٢٠٢٦'],
    ['th', false, '09:00 ถึง 10:15, Noor, Me, ปฏิเสธแล้ว, ไม่มีสถานที่, 25 พฤศจิกายน 2026'],
    ['th-u-ca-buddhist', false, '09:00 ถึง 10:15, Noor, Me, ปฏิเสธแล้ว, ไม่มีสถานที่, 25 พฤศจิกายน 2569'],
  ] as const)('%s', (locale, hour12, text) => {
    const [account] = page.world.accounts;
    if (account) account.name = 'Me';
    expect(say(locale, hour12, event)).toBe(text);
  });

  it('each language tells the four answers apart', () => {
    for (const locale of localeNames) {
      const texts = (['accepted', 'declined', 'tentative', 'needs'] as const).map((response) =>
        say(locale, false, { ...event, response }),
      );
      expect(new Set(texts).size, locale).toBe(4);
    }
  });
});
