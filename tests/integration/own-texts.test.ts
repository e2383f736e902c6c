import { beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, type TextPlace, textAt } from '@/lib/drafts/own-texts';
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

  test('belong to Kept’s own pages', async () => {
    sendAs(calendarPage);
    expect(await ask('saveOwnText', mine)).toEqual({ ok: false, why: 'invalid' });
    await expect(ask('ownTexts')).rejects.toThrow();
  });
});
