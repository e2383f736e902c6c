import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '@/lib/appointments/status';
import { forms, scenarios, tones } from '@/lib/drafts/scenario';
import { type TextTableName, textTables } from '@/lib/drafts/text-table';
import { allTexts } from '@/lib/drafts/texts';
import {
  MAIL_WORDS,
  SHORT_CHARACTERS,
  SPOKEN_WORDS,
  SUBJECT_CHARACTERS,
  wordsIn,
} from '@/lib/drafts/within-limits';
import { type Message, writeMessage } from '@/lib/drafts/write-message';
import { briefWords, policyTelling } from '@/lib/i18n/policy-brief';
import { announcedRules } from '@/lib/policy/policy-text';
import { presetOf } from '@/lib/policy/presets';
import { type PresetId, presetIds } from '@/lib/policy/terms';
import { type Case, cases, everything } from './clients-and-slots';
import { DAY, HOUR, input, outcome, slotAt, START } from './sample';

/** The message of a case, in one language and form of address. */
function message(
  name: TextTableName,
  { name: client, me = 'Anna Meier', slot = slotAt(START), ...one }: Case,
  what: Pick<Parameters<typeof writeMessage>[0], 'scenario' | 'tone' | 'form'>,
): Message {
  const sample = input();
  return writeMessage({
    ...sample,
    ...what,
    table: allTexts[name],
    client: {
      ...sample.client,
      name: client,
      language: name === 'en' ? 'en' : 'de',
      address: name === 'de-sie' ? 'sie' : 'du',
    },
    practice: { ...sample.practice, name: me, noticeHours: one.noticeHours ?? 48 },
    slot,
    now: one.now ?? START + DAY,
    history: [
      outcome({ eventId: slot.eventId, start: slot.start }),
      outcome({ eventId: 'before', start: START - 30 * DAY, status: 'showed' }),
    ],
    extras: one.extras ?? {},
    browserLanguage: one.browserLanguage ?? (name === 'en' ? 'en-US' : 'de-DE'),
  });
}

const languageWords = {
  en: /\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Uhr|heute|gestern|morgen)\b/,
  de: /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|May|June|July|October|December|AM|PM|today|yesterday|tomorrow|hours)\b/,
};

/** What is wrong with a message; empty where nothing is. */
function faults({ form, subject, body }: Message, language: 'en' | 'de'): string[] {
  const text = `${subject ?? ''}\n${body}`;
  // What the user wrote may look like anything; it is not ours.
  const own = text.replaceAll('{{name}}', 'X');
  const found = [
    ...(own.match(/\{\{|\}\}|undefined|\bnull\b|NaN|Invalid|\[object/g) ?? []),
    ...(text.match(/ {2}|\n{3}| \n|\n /g) ?? []).map((gap) => JSON.stringify(gap)),
    ...(own.match(/ [,.?!;:]|,,|\.\.|\(\)|,\.|\?\./g) ?? []),
    ...(text.match(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\ufffd/gu) ?? []).map(escape),
    ...(own.match(languageWords[language]) ?? []),
  ];
  if (body !== body.trim()) found.push('untrimmed');
  if (form === 'mail') {
    const words = wordsIn(body);
    if (words < MAIL_WORDS.fewest || words > MAIL_WORDS.most) found.push(`${words} words`);
    if (!subject || [...subject].length > SUBJECT_CHARACTERS || subject.includes('\n')) {
      found.push(`subject ${subject}`);
    }
  } else if (subject !== null) found.push('a subject');
  if (form !== 'mail' && body.includes('\n')) found.push('several lines');
  if (form === 'short' && [...body].length > SHORT_CHARACTERS) found.push('too long');
  if (form === 'spoken' && wordsIn(body) > SPOKEN_WORDS) found.push('too many words');
  return found;
}

describe.each(textTables)('every message in %s', (name) => {
  const language = name === 'en' ? 'en' : 'de';

  it.each(scenarios)('%s is whole for everybody', (scenario) => {
    const wrong: string[] = [];
    for (const one of cases) {
      for (const tone of tones) {
        for (const form of forms) {
          const written = message(name, one, { scenario, tone, form });
          const found = faults(written, language);
          if (found.length > 0) {
            wrong.push(`${one.what}, ${tone}, ${form}: ${found.join(' | ')}\n${written.body}`);
          }
        }
      }
    }
    expect(wrong.join('\n\n')).toBe('');
  });

  it('tells a date in the client’s language and zone', () => {
    const what = { scenario: 'reminder', tone: 'warm', form: 'mail' } as const;
    const one = { what: '', name: 'Priya', now: START - 3 * DAY };
    const abroad = { ...one, extras: { zone: 'America/New_York' } };
    expect(message(name, one, what).body).toContain(
      language === 'en' ? 'on Tuesday, November 24 at 2 PM' : 'am Dienstag, 24. November um 14 Uhr',
    );
    expect(message(name, abroad, what).body).toContain(
      language === 'en'
        ? 'on Tuesday, November 24 at 8 AM your time'
        : `am Dienstag, 24. November um 8 Uhr ${name === 'de-du' ? 'deiner' : 'Ihrer'} Zeit`,
    );
  });
});

describe('the announcement of the rules', () => {
  const rulesIn = (name: TextTableName, preset: PresetId) => {
    const { terms } = presetOf(preset);
    const telling = policyTelling(name, terms.currency, 'en');
    return announcedRules(terms).map((rule) =>
      (briefWords(rule, telling) ?? '').replaceAll('\u00a0', ' '),
    );
  };

  it.each(textTables.flatMap((name) => presetIds.map((preset) => [name, preset] as const)))(
    'has all of them, or what matters most: %s, %s',
    (name, preset) => {
      const rules = rulesIn(name, preset);
      for (const tone of tones) {
        const one = { what: '', name: 'Priya', extras: { rules } };
        const what = { scenario: 'policy_announcement', tone, form: 'mail' } as const;
        const { body, dropped } = message(name, one, what);
        expect(
          faults({ ...what, subject: 'A', body, dropped }, name === 'en' ? 'en' : 'de'),
        ).toEqual([]);
        const told = rules.filter((rule) => body.includes(rule));
        expect(told).toEqual(rules.slice(0, told.length));
        // At most the deposit is left out.
        expect(told.length).toBeGreaterThanOrEqual(Math.min(rules.length, 4));
        expect(dropped).toEqual(told.length < rules.length ? ['rules'] : []);
      }
    },
  );

  it('loses no rule in the middle', () => {
    const rules = ['One.', 'Two '.repeat(60), 'Three '.repeat(60), 'Four.'];
    const what = { scenario: 'policy_announcement', tone: 'warm', form: 'mail' } as const;
    const { body } = message('en', { what: '', name: '', extras: { rules } }, what);
    expect(body).toContain('\nTwo Two');
    expect(body).not.toMatch(/Three|Four/);
  });
});

describe('a message', () => {
  const warm = { tone: 'warm', form: 'mail' } as const;

  it('leaves out free times and the policy before anything else', () => {
    const link = `https://book.example.com/${'x'.repeat(60)}`;
    const one = { what: '', name: 'Priya', extras: { ...everything, bookingLink: link } };
    const what = { scenario: 'no_show_repeated', tone: 'firm', form: 'short' } as const;
    const { body, dropped } = message('en', one, what);
    expect(dropped).toEqual(['policy', 'times', 'timeList']);
    expect(body).toContain('Priya');
    expect(body).toContain('by Friday, November 27');
  });

  it('says that a deposit moves only where a new appointment is asked for', () => {
    const one = { what: '', name: 'Priya', extras: everything };
    const says = (scenario: (typeof scenarios)[number]) =>
      message('en', one, { scenario, ...warm }).body.includes('deposit of €30.50 moves');
    expect(says('no_show_first')).toBe(true);
    expect(says('close_file')).toBe(false);
    expect(says('let_go_pattern')).toBe(false);
  });

  it.each(textTables)(
    'never tells of a forfeited deposit beside an apology or a welcome: %s',
    (name) => {
      const deposit = { code: 'forfeited', amount: { amount: 3050, currency: 'EUR' } } as const;
      const returned = { ...deposit, code: 'returned' } as const;
      const sum = name === 'en' ? '€30.50' : '30,50';
      const tellIt = (what: typeof deposit | typeof returned) =>
        scenarios.filter((scenario) =>
          tones.some((tone) =>
            forms.some((form) =>
              message(
                name,
                { what: '', name: 'Priya', extras: { money: { fee: null, deposit: what } } },
                { scenario, tone, form },
              ).body.includes(sum),
            ),
          ),
        );
      const kind = [
        'no_show_reliable',
        'cancelled_in_time_new_time',
        'new_time',
        'my_mistake_absent',
        'my_mistake_cancelled',
      ] as const;
      for (const scenario of kind) {
        expect(tellIt(deposit)).not.toContain(scenario);
        expect(tellIt(returned)).toContain(scenario);
      }
      expect(tellIt(deposit)).toContain('no_show_repeated');
    },
  );

  it('speaks of a moved appointment by its new date', () => {
    const moved = outcome({ status: 'rescheduled', nextStart: START + 2 * DAY });
    const sample = { ...input({ history: [moved] }), scenario: 'reminder' as const, ...warm };
    expect(writeMessage(sample).body).toContain('on Thursday, November 26 at 2 PM');
  });

  it('names the limit while it lies ahead, and then no more', () => {
    const body = (minutes: number) =>
      message(
        'en',
        { what: '', name: 'Priya', now: START + minutes * 60_000 },
        { scenario: 'nudge_waiting', ...warm },
      ).body;
    expect(body(5)).toContain('until 2:15 PM');
    expect(body(20)).toContain('a little longer');
  });

  it('promises to wait no longer than the appointment lasts', () => {
    const minute = 60_000;
    const body = (end: number, waitMinutes: number) =>
      message(
        'en',
        {
          what: '',
          name: 'Priya',
          slot: slotAt(START, { end: START + end * minute }),
          now: START + 5 * minute,
          extras: { waitMinutes },
        },
        { scenario: 'nudge_waiting', ...warm },
      ).body;
    expect(body(10, 15)).toContain('until 2:10 PM');
    expect(body(30, 45)).toContain('until 2:30 PM');
    expect(body(30, 15)).toContain('until 2:15 PM');
    // The end is unknown where it is the start.
    expect(body(0, 15)).toContain('until 2:15 PM');
  });

  it('holds the facts of the pattern', () => {
    const history = [
      outcome({ start: START - 90 * DAY, eventId: 'a', status: 'showed' }),
      outcome({ start: START - 60 * DAY, eventId: 'b', status: 'late_cancel' }),
      outcome({ start: START - 30 * DAY, eventId: 'c', excused: true }),
      outcome({ start: START - 400 * DAY, eventId: 'd' }),
      outcome(),
    ];
    const body = (more: object) =>
      writeMessage({ ...input({ history }), scenario: 'talk_pattern', ...warm, ...more }).body;
    expect(body({})).toContain('Of our 3 appointments in the past 3 months, 2 did not take place');
    expect(body({ history: [outcome()] })).toContain('Some of our appointments');
  });

  it('follows the wish for a tone and a form where there is one', () => {
    const one = { what: '', name: 'Priya' };
    const made = (scenario: (typeof scenarios)[number], tone: (typeof tones)[number]) =>
      forms.map((form) => {
        const written = message('en', one, { scenario, tone, form });
        return [written.form, written.tone];
      });
    expect(made('no_show_first', 'firm')).toEqual([
      ['mail', 'firm'],
      ['short', 'firm'],
      ['spoken', 'warm'],
    ]);
    expect(made('terms_review', 'firm')).toEqual([
      ['mail', 'warm'],
      ['mail', 'warm'],
      ['mail', 'warm'],
    ]);
  });
});

describe('whatever the values hold', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom('', 'Priya Raman', '{{{me}}}', 'x'.repeat(5000), '\ud800', 'a\r\nb', '‮x'),
  );
  const instant = fc.oneof(
    fc.constantFrom(START, Number.NaN, Number.POSITIVE_INFINITY, -9e15),
    fc.integer({ min: START - 400 * DAY, max: START + 400 * DAY }),
  );
  const money = fc.record({
    amount: fc.double({ min: -10, max: 1e9 }),
    currency: fc.constantFrom('EUR', 'USD', 'JPY', 'eur', ''),
  });

  it('a message is within its limits, whole and without marks of its making', () => {
    fc.assert(
      fc.property(
        fc.record({ name: any, me: any, needed: any, rules: any, referral: any, link: any }),
        fc.record({ start: instant, deadline: instant, now: instant }),
        money,
        fc.record({
          table: fc.constantFrom(...textTables),
          scenario: fc.constantFrom(...scenarios),
          tone: fc.constantFrom(...tones),
          form: fc.constantFrom(...forms),
          status: fc.constantFrom(...statuses),
          allDay: fc.boolean(),
          zone: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'nowhere', null),
        }),
        (words, times, amount, { table, status, allDay, zone, ...what }) => {
          const sample = input();
          const slot = slotAt(times.start, { allDay });
          const now = Math.abs(times.now) < 8e15 ? times.now : START;
          const { form, subject, body } = writeMessage({
            ...sample,
            ...what,
            table: allTexts[table],
            client: {
              ...sample.client,
              name: words.name,
              language: table === 'en' ? 'en' : 'de',
              address: table === 'de-sie' ? 'sie' : 'du',
            },
            practice: { ...sample.practice, name: words.me },
            slot,
            now,
            history: [outcome({ status, start: slot.start, nextStart: times.deadline })],
            extras: {
              freeTimes: [now + HOUR, times.deadline],
              bookingLink: `https://x.example/${words.link}`,
              needed: words.needed,
              neededBy: times.deadline,
              deadline: { at: times.deadline, ofDeposit: false },
              rules: [words.rules, words.needed],
              referral: words.referral,
              money: {
                fee: { code: 'due', amount },
                deposit: { code: 'carried_over', amount, until: times.deadline },
              },
              depositAmount: amount,
              zone,
            },
          });
          if (form === 'mail') expect(wordsIn(body)).toBeLessThanOrEqual(MAIL_WORDS.most);
          if (form === 'spoken') expect(wordsIn(body)).toBeLessThanOrEqual(SPOKEN_WORDS);
          if (form === 'short') expect([...body].length).toBeLessThanOrEqual(SHORT_CHARACTERS);
          if (subject !== null) expect([...subject].length).toBeLessThanOrEqual(SUBJECT_CHARACTERS);
          expect(subject ?? '').not.toMatch(/\n|\{\{|undefined|NaN|Invalid/);
          expect(body).not.toMatch(/ {2}|\n{3}|Invalid Date|\[object/);
          expect(body).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
