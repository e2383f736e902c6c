import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  type OwnText,
  standingOf,
  textAt,
  type TextPlace,
  withOwnTexts,
  withoutText,
  withText,
} from '@/lib/drafts/own-texts';
import { forms, hasForm, scenarios, traits } from '@/lib/drafts/scenario';
import { checkText } from '@/lib/drafts/text-checks';
import { textTables } from '@/lib/drafts/text-table';
import { allTexts } from '@/lib/drafts/texts';
import { writeMessage } from '@/lib/drafts/write-message';
import { input } from './sample';

const place: TextPlace = { table: 'en', scenario: 'no_show_first', form: 'mail', tone: 'warm' };
const kept = textAt(allTexts.en, place)!;
const own = (more: Partial<OwnText> = {}): OwnText => ({
  ...place,
  subject: 'We missed each other',
  body: 'Dear {{name}}, when would a new appointment suit you?',
  basedOn: fingerprint(kept),
  at: 1,
  ...more,
});

describe('texts of the user', () => {
  it('take the place of Kept’s own, and of no other', () => {
    const table = withOwnTexts('en', allTexts.en, [own()]);
    const { subject, body } = writeMessage({ ...input(), ...place, table });
    expect([subject, body]).toEqual([
      'We missed each other',
      'Dear Priya, when would a new appointment suit you?',
    ]);
    expect(table.texts.no_show_first.mail.neutral).toEqual(
      allTexts.en.texts.no_show_first.mail.neutral,
    );
    // The table of the package itself is as it was.
    expect(textAt(allTexts.en, place)).toEqual(kept);
    expect(withOwnTexts('de-du', allTexts['de-du'], [own()])).toBe(allTexts['de-du']);
  });

  it('reach every text there is', () => {
    for (const table of textTables) {
      for (const scenario of scenarios) {
        for (const form of forms.filter((one) => hasForm(scenario, one))) {
          const [tone] = traits[scenario].tones;
          const one = own({
            table,
            scenario,
            form,
            tone,
            subject: form === 'mail' ? 's' : '',
            body: 'b',
          });
          const changed = withOwnTexts(table, allTexts[table], [one]);
          expect(textAt(changed, one)?.body).toBe('b');
          expect(textAt(allTexts[table], one)?.body).not.toBe('b');
        }
      }
    }
  });

  it('for a place that is no more change nothing', () => {
    const gone = own({ scenario: 'emergency', tone: 'firm' });
    expect(withOwnTexts('en', allTexts.en, [gone])).toEqual(allTexts.en);
  });

  it('are not overwritten when Kept’s own gets better, and it is told', () => {
    expect(standingOf(own(), allTexts.en)).toBe('changed');
    expect(standingOf(own({ ...kept }), allTexts.en)).toBe('same');
    const better = own({ basedOn: fingerprint({ ...kept, body: `${kept.body} ` }) });
    expect(standingOf(better, allTexts.en)).toBe('improved');
    expect(textAt(withOwnTexts('en', allTexts.en, [better]), place)?.body).toBe(better.body);
  });

  it('are replaced and taken back one by one', () => {
    const other = own({ tone: 'firm', at: 2 });
    const newer = own({ body: 'newer', at: 3 });
    const list = withText(withText([own()], other), newer);
    expect(list).toEqual([other, newer]);
    expect(withoutText(list, place)).toEqual([other]);
    expect(textAt(withOwnTexts('en', allTexts.en, [newer, own()]), place)?.body).toBe('newer');
  });
});

it('a text that cannot be filled leaves Kept’s own in drafts', () => {
  for (const broken of [{ body: '{{#name}}' }, { subject: '{{/name}}' }]) {
    expect(textAt(withOwnTexts('en', allTexts.en, [own(broken)]), place)).toEqual(kept);
  }
});

describe('what a text is warned of', () => {
  const how = { form: 'mail', language: 'en', asks: true } as const;

  it('is nothing in any of Kept’s own', () => {
    for (const table of textTables) {
      for (const scenario of scenarios) {
        for (const form of forms.filter((one) => hasForm(scenario, one))) {
          for (const tone of form === 'spoken' ? (['warm'] as const) : traits[scenario].tones) {
            const text = textAt(allTexts[table], { scenario, form, tone });
            const language = table === 'en' ? 'en' : 'de';
            const asks = traits[scenario].appointment !== 'none';
            expect([scenario, checkText(text!, { form, language, asks })]).toEqual([scenario, []]);
          }
        }
      }
    }
  });

  it.each([
    ['Dear {{nmae}}, a new time?', [{ code: 'unknown_variable', name: 'nmae' }]],
    ['{{#name}}{{vorname}} {{/name}}a new time?', [{ code: 'unknown_variable', name: 'vorname' }]],
    ['{{#name}} a new time?', [{ code: 'broken' }]],
    ['a new time? {{/name}}', [{ code: 'broken' }]],
    ['Where were you?', [{ code: 'asks_for_no_appointment' }]],
    ['Please choose: {{bookingLink}}', []],
    ['Shall we reschedule?', []],
    ['Would another day be better?', []],
  ])('%s', (body, problems) => {
    expect(checkText({ body }, how)).toEqual(problems);
  });

  it.each([
    ['Wo warst du, {{nmae}}?', ['unknown_variable', 'asks_for_no_appointment']],
    ['Wann passt ein neuer Termin?', []],
    ['Passt eine andere Zeit?', []],
    ['Wann wäre der nächste Termin?', []],
    ['Soll es einen Ersatztermin geben?', []],
    ['Schade um den Termin.', ['asks_for_no_appointment']],
  ])('in German: %s', (body, codes) => {
    const problems = checkText({ body }, { ...how, language: 'de' });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('says where it is too long with everything left out', () => {
    const body = `A new time? ${'x'.repeat(320)}`;
    expect(checkText({ body }, { ...how, form: 'short' })).toEqual([{ code: 'too_long' }]);
    expect(checkText({ body: 'A new time? {{times}}', subject: 's'.repeat(71) }, how)).toEqual([
      { code: 'too_long' },
    ]);
    const words = `A new time? ${'word '.repeat(60)}`;
    expect(checkText({ body: words }, { ...how, form: 'spoken' })).toEqual([{ code: 'too_long' }]);
  });
});
