import { beforeEach, describe, expect, test } from 'vitest';
import { keepSaving, resetSaving, textSaving } from '@/entrypoints/options/own-text-saving';
import {
  fingerprint,
  type PlainText,
  standingOf,
  type TextPlace,
  textAt,
} from '@/lib/drafts/own-texts';
import { allTexts } from '@/lib/drafts/texts';
import { ask } from '@/lib/messaging/client';
import { calendarPage, freshProfile, makeClient, markOf, ownPage, sendAs } from './harness';

const place: TextPlace = { table: 'en', scenario: 'no_show_first', form: 'mail', tone: 'warm' };
const mine = {
  ...place,
  subject: 'We missed each other',
  body: 'Dear {{name}}, when would a new appointment suit you?',
  basedOn: fingerprint(textAt(allTexts.en, place)!),
};

async function drafted() {
  const { clientId } = await makeClient();
  const { slot, title } = markOf(clientId);
  sendAs(ownPage);
  return async () => {
    const draft = await ask('draft', {
      clientId,
      slot,
      title,
      account: null,
      scenario: 'no_show_first',
    });
    return draft.ok ? draft.value.subject : draft.why;
  };
}

beforeEach(freshProfile);

describe('texts of the user', () => {
  test('are what drafts say, until Kept’s own is put back', async () => {
    const subject = await drafted();
    expect(await subject()).toMatch(/^Our appointment/);
    expect(await ask('saveOwnText', mine)).toEqual({ ok: true, value: null });
    expect(await subject()).toBe('We missed each other');
    await ask('saveOwnText', { ...mine, subject: 'Another' });
    expect(await subject()).toBe('Another');
    expect(await ask('ownTexts')).toMatchObject([{ ...mine, subject: 'Another' }]);
    await ask('resetOwnText', place);
    expect(await subject()).toMatch(/^Our appointment/);
    expect(await ask('ownTexts')).toEqual([]);
  });

  test.each([
    { body: '   ' },
    { body: 'x'.repeat(9_000) },
    { scenario: 'unheard_of' },
    { table: 'fr' },
    { basedOn: 'x' },
  ])('are refused as %j', async (damage) => {
    sendAs(ownPage);
    expect(await ask('saveOwnText', { ...mine, ...damage } as never)).toEqual({
      ok: false,
      why: 'invalid',
    });
  });

  test('remember which of Kept’s they were made from, until that is said to be seen', async () => {
    sendAs(ownPage);
    const kept = textAt(allTexts.en, place)!;
    const older: PlainText = { ...kept, body: `An earlier one. ${kept.body}` };
    const [one, two] = ['Dear {{name}}, a new time?', 'Hello {{name}}, a new time?'];
    const stored = async () => (await ask('ownTexts'))[0];
    // Written while the earlier text was Kept's, changed again when the better one had come.
    await textSaving(place, older, undefined, [{ ...older, body: one }, older]).write();
    const again = textSaving(place, kept, await stored(), [
      { ...kept, body: two },
      { ...kept, body: one },
    ]);
    await again.write();
    expect(await stored()).toMatchObject({ body: two, basedOn: fingerprint(older) });
    expect(standingOf((await stored())!, allTexts.en)).toBe('improved');
    await again.revert();
    expect(await stored()).toMatchObject({ body: one, basedOn: fingerprint(older) });

    const keep = keepSaving((await stored())!, kept);
    await keep.write();
    expect(standingOf((await stored())!, allTexts.en)).toBe('changed');
    await keep.revert();
    const reset = resetSaving(place, (await stored())!);
    await reset.write();
    expect(await stored()).toBeUndefined();
    await reset.revert();
    expect(standingOf((await stored())!, allTexts.en)).toBe('improved');
  });

  test('that say what Kept’s says are none', async () => {
    sendAs(ownPage);
    const kept = textAt(allTexts.en, place)!;
    const change = textSaving(place, kept, undefined, [{ ...kept, body: 'A new time?' }, kept]);
    await change.write();
    expect(await ask('ownTexts')).toHaveLength(1);
    await change.revert();
    expect(await ask('ownTexts')).toEqual([]);
  });

  test('belong to Kept’s own pages', async () => {
    sendAs(calendarPage);
    expect(await ask('saveOwnText', mine)).toEqual({ ok: false, why: 'invalid' });
    await expect(ask('ownTexts')).rejects.toThrow();
  });
});
