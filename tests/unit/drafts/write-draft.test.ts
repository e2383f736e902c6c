import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientLanguage } from '@/lib/appointments/client';
import { scenarios } from '@/lib/drafts/scenario';
import { allTexts } from '@/lib/drafts/texts';
import { type DraftInput, writeDraft as writeFrom } from '@/lib/drafts/write-draft';
import { tableFor } from '@/lib/drafts/write-message';
import { input, named, outcome, slotAt, START } from './sample';

/** As the background does: with the texts of the client's language. */
const writeDraft = (from: DraftInput) => writeFrom({ ...from, table: allTexts[tableFor(from)] });

const variants = [
  ['en', 'du'],
  ['de', 'du'],
  ['de', 'sie'],
] as const;

const written = (language: ClientLanguage, address: 'du' | 'sie', more = {}) => {
  const sample = input(more);
  return writeDraft({ ...sample, client: { ...sample.client, language, address } });
};

describe('a draft', () => {
  it('is a whole letter in English', () => {
    expect(writeDraft(input())).toMatchObject({
      scenario: 'no_show_first',
      channel: 'gmail',
      to: 'priya@example.com',
      subject: 'Our appointment on Tuesday, November 24',
      body: `Hello Priya,

I was looking forward to our appointment today at 2 PM, and it seems we missed each other. Are you all right?

If something came up, I understand. I would be glad to see you another time.

When would a new appointment suit you? Two or three times to choose from are ideal, and I will confirm one of them.

Warm regards,
Anna Meier`,
    });
  });

  it.each([
    ['en', 'sie', 'Hello Priya,'],
    ['de', 'du', 'Hallo Priya,'],
    ['de', 'sie', 'Guten Tag Priya Raman,'],
  ] as const)('greets in %s and %s', (language, address, greeting) => {
    expect(written(language, address).body.split('\n')[0]).toBe(greeting);
  });

  it.each([
    ['en', 'du', 'Hello,', 'Warm regards'],
    ['de', 'du', 'Hallo,', 'Herzliche Grüße'],
    ['de', 'sie', 'Guten Tag,', 'Herzliche Grüße'],
  ] as const)('needs no name at either end: %s %s', (language, address, greeting, regards) => {
    const sample = named('Studio Nordlicht', ' ');
    const client = { ...sample.client, language, address };
    const lines = writeDraft({ ...sample, client }).body.split('\n');
    expect([lines[0], lines.at(-1)]).toEqual([greeting, regards]);
  });

  it('takes language and form from the client, then the practice, then the interface', () => {
    const sample = input({ locale: 'de' });
    const practice = { ...sample.practice, language: 'en' as const, address: 'sie' as const };
    const client = { ...sample.client, language: 'de' as const };
    const informal = { ...client, address: 'du' as const };
    const begins = (more: object) => writeDraft({ ...sample, ...more }).body.slice(0, 9);
    expect(begins({})).toBe('Hallo Pri');
    expect(begins({ practice })).toBe('Hello Pri');
    expect(begins({ practice, client })).toBe('Guten Tag');
    expect(begins({ practice, client: informal })).toBe('Hallo Pri');
  });

  it('follows the wish for a scenario, else the history', () => {
    const before = outcome({ eventId: 'earlier', start: START - 86_400_000 });
    expect(writeDraft(input({ history: [outcome(), before] })).scenario).toBe('no_show_repeated');
    expect(writeDraft(input({ scenario: 'new_time' })).scenario).toBe('new_time');
  });

  it('names the notice window to a repeated no-show, and nothing where none is set', () => {
    const sample = input({ scenario: 'no_show_repeated' });
    expect(writeDraft(sample).body).toContain('at least 48 hours before');
    const practice = { ...sample.practice, noticeHours: 0 };
    expect(writeDraft({ ...sample, practice }).body).not.toContain('before');
  });

  it('offers no replacement for an appointment that took place', () => {
    const kept = input({ history: [outcome({ status: 'showed' })] });
    expect(writeDraft(kept).body).not.toContain('Instead');
    expect(writeDraft(input({ history: [] })).body).not.toBe(writeDraft(kept).body);
  });

  it('takes names as they are: neither as a template nor as markup', () => {
    const me = '{{when}} & <b>"Anna"</b>';
    expect(writeDraft(named('{{when}}', me)).body.split('\n').at(-1)).toBe(me);
    expect(writeDraft(named('{{when}}', me)).body).toMatch(/^Hello,\n/);
  });

  it('never quotes the title of the event', () => {
    for (const scenario of scenarios) {
      expect(JSON.stringify(writeDraft(input({ scenario })))).not.toMatch(/pays late|Coaching/);
    }
  });
});

describe('where a draft opens', () => {
  it.each([
    [
      'gmail',
      /^https:\/\/mail\.google\.com\/mail\/u\/1\/\?view=cm&fs=1&to=priya%40example\.com&su=/,
    ],
    ['mailto', /^mailto:priya@example\.com\?subject=/],
  ] as const)('%s', (channel, link) => {
    const draft = writeDraft(input({ channel }));
    expect(draft.url).toMatch(link);
    expect(draft).not.toHaveProperty('copyBecause');
  });

  it('opens nothing where it is to be copied', () => {
    const draft = writeDraft(input({ channel: 'copy' }));
    expect(draft).toMatchObject({ channel: 'copy', url: null, to: 'priya@example.com' });
    expect(draft).not.toHaveProperty('copyBecause');
  });

  it.each([
    ['gmail', /^https:\/\/mail\.google\.com\//],
    ['outlook', /^https:\/\/outlook\.cloud\.microsoft\//],
    ['mailto', /^mailto:/],
    ['copy', null],
    ['whatsapp', /^mailto:/],
  ] as const)(
    'a letter to somebody on the phone, where mail is usually written: %s',
    (usual, link) => {
      const client = { ...input().client, phone: '+491711234567' };
      for (const channel of ['sms', 'whatsapp', 'phone'] as const) {
        const draft = writeDraft(input({ scenario: 'close_file', channel, usual, client }));
        if (link) expect(draft.url).toMatch(link);
        else expect(draft).toMatchObject({ channel: 'copy', url: null });
        const short = writeDraft(input({ channel, usual, client }));
        expect(short.channel).toBe(channel);
      }
    },
  );

  it('opens the first account where the calendar does not tell', () => {
    expect(writeDraft(input({ account: null })).url).toContain('/mail/u/0/');
  });

  it('is copied where the address would be two, and says so', () => {
    const draft = writeDraft(input({ clientEmail: 'priya@example.com,ben@example.com' }));
    expect(draft).toMatchObject({ channel: 'copy', url: null, copyBecause: 'bad_address' });
  });

  it('has no subject where it is written or spoken to a number', () => {
    const client = { ...input().client, phone: '+491711234567' };
    for (const channel of ['sms', 'whatsapp', 'phone'] as const) {
      expect(writeDraft(input({ channel, client }))).toMatchObject({ channel, subject: '' });
    }
    expect(writeDraft(input({ channel: 'sms' }))).toMatchObject({ copyBecause: 'no_phone' });
  });

  it.each([null, 'priya example.com'])('without an address: %s', (clientEmail) => {
    const draft = writeDraft(input({ clientEmail }));
    expect(draft.to).toBeNull();
    expect(draft.url).toMatch(/fs=1&su=/);
  });

  it('is copied where the link would be too long', () => {
    const long = named('优'.repeat(80), '优'.repeat(80), {
      scenario: 'no_show_repeated',
      channel: 'mailto',
    });
    expect(writeDraft(long)).toMatchObject({ channel: 'copy', url: null, copyBecause: 'too_long' });
  });

  it.each(variants)('keeps every text within a link, %s %s', (language, address) => {
    for (const scenario of scenarios) {
      for (const channel of ['gmail', 'mailto'] as const) {
        const slot = slotAt(new Date(2025, 8, 24, 14, 30).getTime());
        const draft = written(language, address, { scenario, channel, slot });
        expect(draft.url?.length).toBeLessThanOrEqual(1500);
      }
    }
  });
});

describe('whatever the names hold', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      '',
      'Priya Raman',
      'raman, priya',
      'x'.repeat(5000),
      '\u202eRaman Priya',
      '\ud800Priya\udfff',
      'Priya\r\n\r\nBcc: x@example.com',
      '{{#me}}{{when}}{{/me}}',
      '{{{me}}}&body=x',
      'undefined',
    ),
  );

  it('the letter is whole and the link gives it back', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.constantFrom(...variants),
        fc.constantFrom(...scenarios),
        fc.constantFrom('gmail', 'mailto'),
        fc.constantFrom(START, START - 1e9, Number.NaN),
        fc.boolean(),
        (name, me, [language, address], scenario, channel, start, allDay) => {
          const slot = slotAt(start, { allDay });
          const sample = named(name, me, { scenario, channel, slot });
          const client = { ...sample.client, language, address };
          const { url, copyBecause, subject, body } = writeDraft({ ...sample, client });

          const quoted = body.split('\n').at(-1) ?? '';
          const own = `${subject}\n${body.slice(0, body.length - quoted.length)}`;
          expect(own).not.toMatch(/\{\{|\}\}|null|NaN|Invalid| {2}|\n{3}| \n| [,.?!]|\.\./);
          if (name !== 'undefined') expect(own).not.toMatch(/undefined/);
          expect(subject).not.toMatch(/\n/);
          expect(`${subject}${body}`).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
          // Without a name the last line is the closing, and no comma waits for one.
          if (quoted.startsWith('Warm regards')) expect(quoted).toBe('Warm regards');
          expect(quoted).toBe(quoted.trim());
          expect([...quoted].length).toBeLessThanOrEqual(80);

          if (url === null) {
            expect(copyBecause).toBe('too_long');
            return;
          }
          expect(url.length).toBeLessThanOrEqual(1800);
          const [, su = '', text = ''] = /(?:su|subject)=([^&]*)&body=([^&]*)$/.exec(url) ?? [];
          expect(decodeURIComponent(su)).toBe(subject);
          expect(decodeURIComponent(text).replaceAll('\r\n', '\n')).toBe(body);
        },
      ),
      { numRuns: 400 },
    );
  });
});
