import { describe, expect, it } from 'vitest';
import { nextAfter } from '@/lib/drafts/after-message';
import { chooseScenario } from '@/lib/drafts/choose-scenario';
import {
  noForms,
  type OwnForms,
  type OwnMoment,
  ownMoments,
  type OwnScenario,
} from '@/lib/drafts/own-scenario';
import { ownFrom } from '@/lib/drafts/own-from';
import { scenarios } from '@/lib/drafts/scenario';
import { scenarioGroupNames, scenarioGroups } from '@/lib/drafts/scenario-groups';
import { offeredOwn, tableOfOwn } from '@/lib/drafts/own-written';
import { type TextTableName, textTables } from '@/lib/drafts/text-table';
import { allTexts } from '@/lib/drafts/texts';
import { type DraftInput, writeDraft } from '@/lib/drafts/write-draft';
import type { Prepared } from '@/lib/messaging/drafts-protocol';
import { tableFor } from '@/lib/drafts/write-message';
import { DAY, HOUR, input, outcome, practiceTotals, slotAt, START } from './sample';

const forms = (more: Partial<OwnForms>): OwnForms => ({ ...noForms, ...more });
const mail = forms({ subject: 'The way to {{me}}', mail: 'Hello {{name}}, see you {{when}}.' });
const own = (more: Partial<OwnScenario> = {}): OwnScenario => ({
  id: 'own:way',
  name: 'The way here',
  moment: 'anytime',
  onPage: true,
  texts: { en: mail },
  at: 1,
  ...more,
});

const german = { ...input().client, language: 'de' as const, address: 'sie' as const };

/** A draft with this scenario, from the table a client is written to with. */
function draft(scenario: OwnScenario, more: Partial<DraftInput> = {}) {
  const whole = input(more);
  return writeDraft({ ...whole, scenario, table: allTexts[tableFor(whole, scenario)] });
}

describe('a scenario of the user', () => {
  it('is written as one of Kept’s is', () => {
    const written = draft(own());
    expect(written).toMatchObject({
      scenario: 'own:way',
      channel: 'gmail',
      to: 'priya@example.com',
      subject: 'The way to Anna Meier',
      body: 'Hello Priya, see you today at 2 PM.',
    });
    expect(written.reason).toBeUndefined();
    expect(nextAfter(written.scenario)).toBe('none');
  });

  it('for the time before an appointment names no date that has begun', () => {
    const ahead = own({ moment: 'before' });
    expect(draft(ahead).body).toBe('Hello Priya, see you .');
    const soon = slotAt(START + DAY);
    expect(draft(ahead, { slot: soon }).body).toBe('Hello Priya, see you tomorrow at 2 PM.');
  });

  it('is told in another language whole, dates and greeting included', () => {
    const text = { 'de-du': forms({ mail: 'Hallo {{name}}, {{day}}.' }) };
    const written = draft(own({ texts: text }), { slot: slotAt(START - 9 * DAY) });
    expect(written.body).toBe('Hallo Priya, am Sonntag, 15. November.');
    const english = draft(own({ texts: { en: forms({ mail: '{{name}}, {{day}}' }) } }), {
      client: german,
      slot: slotAt(START - 9 * DAY),
    });
    expect(english.body).toBe('Priya, on Sunday, November 15');
  });

  const each = (...tables: TextTableName[]) =>
    own({ texts: Object.fromEntries(tables.map((name) => [name, mail])) });
  it.each<[TextTableName, OwnScenario, TextTableName | null]>([
    ['en', each('en', 'de-du'), 'en'],
    ['en', each('de-du', 'de-sie'), 'de-sie'],
    ['de-sie', each('en', 'de-du'), 'de-du'],
    ['de-du', each('en', 'de-sie'), 'de-sie'],
    ['de-du', each('en'), 'en'],
    ['en', own({ texts: {} }), null],
    ['en', own({ texts: { en: forms({ mail: '{{#name}}', subject: 'x' }) } }), null],
    ['en', own({ texts: { en: forms({ mail: ' ' }), 'de-du': mail } }), 'de-du'],
  ])('for a client of %s falls back to the nearest texts (%#)', (wanted, one, used) => {
    expect(tableOfOwn(one, wanted)).toBe(used);
    const choices = offeredOwn([one], wanted);
    expect(choices).toHaveLength(used === null ? 0 : 1);
    expect(choices[0]?.instead).toBe(used === wanted ? undefined : (used ?? undefined));
  });

  it.each([
    ['a short one opens as a mail', forms({ short: 'Ring at {{me}}' }), 'gmail', 'gmail'],
    ['a mail is no text message', mail, 'sms', 'mailto'],
    ['a mail is not for the phone', mail, 'phone', 'mailto'],
    ['a text message is one', forms({ ...mail, short: 'Ring' }), 'whatsapp', 'whatsapp'],
    ['a broken text message is none', forms({ ...mail, short: '{{#me}}' }), 'sms', 'mailto'],
  ] as const)('%s', (_what, en, asked, channel) => {
    const client = { ...input().client, phone: '+491711234567' };
    const written = draft(own({ texts: { en } }), { channel: asked, client });
    expect(written.channel).toBe(channel);
    expect(written.body).not.toBe('');
  });

  it('with a broken subject has none', () => {
    expect(draft(own({ texts: { en: forms({ ...mail, subject: '{{#me}}' }) } })).subject).toBe('');
  });
});

describe('the scenarios of the user in a menu', () => {
  const all = ownMoments.map((moment) => own({ id: `own:${moment}`, name: moment, moment }));
  const at = (more: Parameters<typeof chooseScenario>[0]) => chooseScenario(more).own;
  const slot = slotAt(START);
  const told = (history: ReturnType<typeof outcome>[], now: number) =>
    at({ history, slot, practice: practiceTotals, now, own: offeredOwn(all, 'en') }).map(
      ({ name }) => name,
    );

  it.each<[string, ReturnType<typeof outcome>[], number, OwnMoment[]]>([
    ['before', [], START - DAY, ['before', 'anytime']],
    ['running', [], START + HOUR / 2, ['anytime']],
    ['not marked', [], START + DAY, ['no_show', 'cancelled', 'kept', 'anytime']],
    ['missed', [outcome()], START + DAY, ['no_show', 'anytime']],
    ['late', [outcome({ status: 'late_cancel' })], START + DAY, ['cancelled', 'anytime']],
    ['in time', [outcome({ status: 'cancelled' })], START + DAY, ['cancelled', 'anytime']],
    ['kept', [outcome({ status: 'showed' })], START + DAY, ['kept', 'anytime']],
  ])('are those for the moment: %s', (_name, history, now, moments) => {
    expect(told(history, now)).toEqual(moments);
  });

  it('ask for an answer as a message of Kept’s about a no-show does', () => {
    const fitting = (days: number) =>
      chooseScenario({
        history: [outcome()],
        slot,
        practice: practiceTotals,
        prepared: [{ scenario: 'own:way', at: START + HOUR }],
        now: START + days * DAY,
      }).scenario;
    expect([fitting(1), fitting(4)]).toEqual(['no_show_first', 'second_nudge']);
  });

  it.each([
    ['before it began', -1, 'no_show_first'],
    ['when it began', 0, 'second_nudge'],
  ] as const)('are no word on a no-show where they were opened before it: %s', (_, ms, fitting) => {
    const opened = (scenario: Prepared['scenario']) =>
      chooseScenario({
        history: [outcome()],
        slot,
        practice: practiceTotals,
        prepared: [{ scenario, at: START + ms }],
        now: START + 10 * DAY,
      }).scenario;
    expect(opened('own:way')).toBe(fitting);
    // Nor is one of Kept's that was picked for the appointment before.
    expect(opened('no_show_first')).toBe(fitting);
  });
});

it('every table stands in for every other', () => {
  for (const wanted of textTables) {
    for (const only of textTables) {
      expect(tableOfOwn(own({ texts: { [only]: mail } }), wanted)).toBe(only);
    }
  }
});

describe('a scenario of Kept’s as a beginning', () => {
  it('brings its texts in every language, and its moment', () => {
    const begun = ownFrom('no_show_first', 'neutral', allTexts);
    expect(begun.moment).toBe('no_show');
    expect(begun.onPage).toBe(true);
    for (const table of textTables) {
      const { mail: letter, short, spoken } = allTexts[table].texts.no_show_first;
      expect(begun.texts[table]).toEqual({
        subject: letter.neutral.subject,
        mail: letter.neutral.body,
        short: short.neutral,
        spoken,
      });
    }
  });

  it('leaves forms out that it has no text for, and stays off the page with money', () => {
    const begun = ownFrom('terms_review', 'warm', allTexts);
    expect([begun.moment, begun.onPage]).toEqual(['anytime', false]);
    expect(begun.texts.en).toMatchObject({ short: '', spoken: '' });
  });

  it('stands in one group each', () => {
    const grouped = scenarioGroupNames.flatMap((group) => [...scenarioGroups[group]]);
    expect(grouped.toSorted()).toEqual([...scenarios].toSorted());
  });
});
