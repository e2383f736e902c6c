import { describe, expect, it } from 'vitest';
import { type Form, type MailText, type Scenario, scenarios, traits } from '@/lib/drafts/scenario';
import { type TextTableName, textTables } from '@/lib/drafts/text-table';
import { allTexts } from '@/lib/drafts/texts';
import { switches, variables } from '@/lib/drafts/variables';

interface Entry {
  name: TextTableName;
  scenario: Scenario;
  form: Form;
  tone: string;
  subject: string;
  body: string;
}

/** Every text there is, as it stands in the tables. */
const all: Entry[] = textTables.flatMap((name) =>
  scenarios.flatMap((scenario) => {
    const texts = allTexts[name].texts[scenario] as {
      mail: Record<string, MailText>;
      short?: Record<string, string>;
      spoken?: string;
    };
    const entry = { name, scenario, subject: '' };
    return [
      ...Object.entries(texts.mail).map(([tone, text]) => ({
        ...entry,
        form: 'mail' as const,
        tone,
        ...text,
      })),
      ...Object.entries(texts.short ?? {}).map(([tone, body]) => ({
        ...entry,
        form: 'short' as const,
        tone,
        body,
      })),
      ...(texts.spoken === undefined
        ? []
        : [{ ...entry, form: 'spoken' as const, tone: 'any', body: texts.spoken }]),
    ];
  }),
);
const called = ({ name, scenario, form, tone }: Entry) => `${name} ${scenario} ${form} ${tone}`;

/** The texts of which something does not hold, by name: one line each where a test fails. */
const where = (wrong: (entry: Entry) => boolean, among = all) => among.filter(wrong).map(called);

const tagsIn = (text: string): string[] =>
  [...text.matchAll(/\{\{[#/^]?([^}]*)\}\}/g)].map(([, tag = '']) => tag);

describe('every text', () => {
  it('is there in every tone and form its scenario has, and in no other', () => {
    for (const name of textTables) {
      for (const scenario of scenarios) {
        const { tones, forms } = traits[scenario];
        const texts = allTexts[name].texts[scenario] as Record<string, object>;
        expect(Object.keys(texts).toSorted(), scenario).toEqual([...forms].toSorted());
        for (const form of ['mail', 'short']) {
          if (texts[form]) expect(Object.keys(texts[form]), scenario).toEqual([...tones]);
        }
      }
    }
  });

  it('uses only names that are known, and closes what it opens', () => {
    const known = new Set<string>([...variables, ...switches]);
    expect(
      where(({ subject, body }) => tagsIn(subject + body).some((tag) => !known.has(tag))),
    ).toEqual([]);
    const open = (text: string) => text.match(/\{\{[#^]/g)?.length ?? 0;
    const closed = (text: string) => text.match(/\{\{\//g)?.length ?? 0;
    expect(where(({ body }) => open(body) !== closed(body))).toEqual([]);
  });

  it('names only the date in its subject: a notification reads it aloud', () => {
    expect(where(({ subject }) => tagsIn(subject).some((tag) => tag !== 'day'))).toEqual([]);
  });

  it('is no other text', () => {
    const times = new Map<string, number>();
    for (const { name, body } of all) {
      const key = `${name} ${body}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    expect(where(({ name, body }) => (times.get(`${name} ${body}`) ?? 0) > 1)).toEqual([]);
  });

  it('blames nobody and threatens nothing', () => {
    const blaming =
      /no-show|unfortunately you|\bfail|should have|must\b|again and again|disappoint|versäumt|nicht erschienen|unentschuldigt|müssen|schon wieder|enttäusch|leider (?:hast|haben S)/i;
    expect(where(({ subject, body }) => blaming.test(subject + body))).toEqual([]);
  });

  it('asks for a new appointment wherever the scenario allows, and offers none in a goodbye', () => {
    const asks = /new (?:appointment|time|one|date)|neue[rsn]? (?:Termin|Zeit)|andere Zeit/i;
    const goodbye = ({ scenario }: Entry) => traits[scenario].appointment === 'none';
    expect(where((entry) => asks.test(entry.body) === goodbye(entry))).toEqual([]);
  });

  it('on the phone says nothing of why, of money or of rules', () => {
    const spoken = all.filter(({ form }) => form === 'spoken');
    const telling =
      /session|therap|treat|appointment|\bfee\b|deposit|policy|Sitzung|Behandl|Termin/i;
    expect(where(({ body }) => telling.test(body), spoken)).toEqual([]);
  });

  it('lets no fee go "this time" in a goodbye, or where the fault was mine', () => {
    const unfit = all.filter(({ scenario }) =>
      /^(?:close_file|let_go_|my_mistake_)/.test(scenario),
    );
    expect(unfit).not.toEqual([]);
    expect(where(({ body }) => body.includes('{{waiver}}'), unfit)).toEqual([]);
  });

  it('names no rule and no money to somebody in need', () => {
    const money = /fee|waiver|deposit|policy|rules/;
    const kind = all.filter(
      ({ scenario }) => scenario === 'emergency' || scenario === 'nudge_waiting',
    );
    expect(where(({ body }) => tagsIn(body).some((tag) => money.test(tag)), kind)).toEqual([]);
  });
});

describe('the no-show texts', () => {
  const mail = (name: TextTableName, scenario: Scenario) =>
    all.filter(
      (entry) => entry.name === name && entry.scenario === scenario && entry.form === 'mail',
    );

  it.each(textTables)('never lead with the policy on the first: %s', (name) => {
    for (const { body } of mail(name, 'no_show_first')) {
      const policy = body.indexOf('{{#policy}}');
      if (policy >= 0) expect(body.slice(0, policy).split('\n\n').length).toBeGreaterThan(2);
    }
  });

  it.each(textTables)('differ between first and repeated: %s', (name) => {
    const first = mail(name, 'no_show_first');
    const repeated = mail(name, 'no_show_repeated');
    for (const { subject } of repeated) {
      expect(first.map((entry) => entry.subject)).not.toContain(subject);
    }
  });
});

describe('forms of address', () => {
  const own = ({ subject, body }: Entry) => `${subject}\n${body}`;

  it('never mixes du and Sie', () => {
    const du = all.filter(({ name }) => name === 'de-du');
    const sie = all.filter(({ name }) => name === 'de-sie');
    expect(where((entry) => /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/.test(own(entry)), du)).toEqual([]);
    // With a capital only where a sentence begins.
    expect(where((entry) => /[a-zäöüß,] (?:Du|Dir|Dich|Dein\w*)\b/.test(own(entry)), du)).toEqual(
      [],
    );
    expect(where((entry) => /\b(?:du|dir|dich|dein\w*)\b/i.test(own(entry)), sie)).toEqual([]);
  });
});
