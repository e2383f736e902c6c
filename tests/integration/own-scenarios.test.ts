import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noForms, OWN_MOST, type OwnId } from '@/lib/drafts/own-scenario';
import type { PreviewRequest } from '@/lib/messaging/drafts-protocol';
import { ask } from '@/lib/messaging/client';
import { everything } from '../unit/store/fresh-store';
import {
  ANNA,
  asKept,
  calendarPage,
  DAY,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  NOW,
  ownPage,
  sendAs,
} from './harness';

const way = {
  id: 'own:way' as const,
  name: 'The way here',
  moment: 'no_show' as const,
  onPage: true,
  texts: {
    en: { ...noForms, subject: 'How to find me', mail: 'Dear {{name}}, ring at {{me}}.' },
  },
};
const save = (more: object = {}) => asKept(() => ask('saveOwnScenario', { ...way, ...more }));

let clientId = '';
const { slot, title } = markOf('nobody');
const request = () => ({ clientId, slot, title, account: null, scenario: way.id });

beforeEach(async () => {
  await freshProfile();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => ({}) as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined);
  ({ clientId } = await makeClient());
  await ask('mark', markOf(clientId, { status: 'no_show' }));
});

describe('scenarios the user added', () => {
  test('stand in the menu, are written, and are noted under their name', async () => {
    await save();
    const choice = await ask('draftChoice', { clientId, slot });
    expect(choice?.own).toEqual([{ id: way.id, name: way.name }]);
    const draft = await asKept(() => ask('draft', request()));
    expect(draft).toMatchObject({
      ok: true,
      value: { scenario: way.id, subject: 'How to find me', body: 'Dear Anna, ring at .' },
    });
    // Its text stands in the composer alone.
    expect(await ask('openDraft', request())).toMatchObject({
      ok: true,
      value: { scenario: way.id, subject: '', body: '' },
    });
    await save({ name: 'Another name' });
    const card = await asKept(() => ask('clientCard', { clientId }));
    expect(card?.prepared).toMatchObject([{ scenario: way.id, name: way.name, channel: 'gmail' }]);
  });

  test('are changed at their place, and dropped', async () => {
    await save();
    await save({ id: 'own:other', name: 'Other' });
    await save({ name: '  Renamed\u202e ' });
    const names = async () => (await asKept(() => ask('ownScenarios'))).map(({ name }) => name);
    expect(await names()).toEqual(['Renamed', 'Other']);
    await asKept(() => ask('dropOwnScenario', { id: way.id }));
    expect(await names()).toEqual(['Other']);
    expect(await ask('openDraft', request())).toEqual({ ok: false, why: 'invalid' });
    expect(await asKept(() => ask('openDraft', request()))).toEqual({
      ok: false,
      why: 'not_found',
    });
  });

  test('that are not for the calendar page are neither named nor written there', async () => {
    await save({ onPage: false });
    expect((await ask('draftChoice', { clientId, slot }))?.own).toEqual([]);
    expect(await ask('openDraft', request())).toEqual({ ok: false, why: 'invalid' });
    await asKept(async () => {
      expect((await ask('draftChoice', { clientId, slot }))?.own).toHaveLength(1);
      expect((await ask('openDraft', request())).ok).toBe(true);
    });
  });

  test('hand the calendar page no money to copy', async () => {
    await save({ texts: { en: { ...noForms, mail: 'Dear {{name}}. {{fee}}' } } });
    const copied = { ...request(), channel: 'copy' as const };
    expect(await ask('openDraft', copied)).toMatchObject({
      value: { body: 'Dear Anna.', withoutMoney: true },
    });
  });

  test.each([
    { name: '' },
    { name: 'x'.repeat(61) },
    { moment: 'always' },
    { id: 'way' },
    { id: 'own:../x' },
    { texts: { en: { ...noForms, mail: 'x'.repeat(8_001) } } },
    { texts: { en: { ...noForms, short: 'x'.repeat(2_001) } } },
    { texts: { en: { mail: 'no other form' } } },
    { onPage: 'yes' },
  ])('are refused with damage %#', async (damage) => {
    expect(await save(damage)).toEqual({ ok: false, why: 'invalid' });
  });

  test('are so many at most', async () => {
    for (let at = 0; at < OWN_MOST; at += 1) await save({ id: `own:${at}`, name: `${at}` });
    expect(await save({ id: 'own:more' })).toEqual({ ok: false, why: 'invalid' });
    expect((await save({ id: 'own:3', name: 'changed' })).ok).toBe(true);
  });

  test('for the time before an appointment stand in the list of what to prepare', async () => {
    const soon = { eventId: 'soon', start: NOW + 20 * HOUR };
    const next = await makeClient('bob@client.example', soon);
    await save({ moment: 'before' });
    const row = async () => (await asKept(() => ask('prepareList')))[0];
    expect(await row()).toMatchObject({ own: [{ id: way.id, name: way.name }], prepared: null });
    const { slot: soonSlot } = markOf(next.clientId, {}, soon);
    await asKept(() => ask('openDraft', { ...request(), clientId: next.clientId, slot: soonSlot }));
    expect((await row())?.prepared).toMatchObject({ scenario: way.id, name: way.name });
  });

  test('belong to Kept’s own pages, stay when a client is erased, and go with everything', async () => {
    await expect(ask('ownScenarios')).rejects.toThrow();
    expect(await ask('saveOwnScenario', way)).toEqual({ ok: false, why: 'invalid' });
    await save();
    await asKept(async () => {
      await ask('eraseClient', { clientId });
      expect(await ask('ownScenarios')).toHaveLength(1);
      await ask('eraseEverything');
      expect(await ask('ownScenarios')).toEqual([]);
    });
  });
});

describe('a text on a client', () => {
  const edited = {
    table: 'en' as const,
    scenario: 'no_show_first' as const,
    form: 'mail' as const,
    tone: 'warm' as const,
    subject: 'Missed {{day}}',
    body: 'Dear {{name}}, a new appointment? {{times}}',
  };
  const preview = (more: Partial<PreviewRequest> = {}) =>
    asKept(() => ask('draftPreview', { clientId, ...edited, ...more }));

  test('is the draft that would be opened, and nothing of it is kept', async () => {
    const before = await everything();
    expect(await preview()).toMatchObject({
      state: 'written',
      slot,
      table: 'en',
      draft: { subject: 'Missed on Monday 23 November', body: 'Dear Anna, a new appointment?' },
    });
    expect(await everything()).toEqual(before);
    const { scenario, tone } = edited;
    await asKept(() => ask('saveOwnText', { ...edited, scenario, basedOn: '0'.repeat(16) }));
    const real = await asKept(() => ask('draft', { ...request(), scenario, tone }));
    expect(real).toMatchObject({
      value: { subject: 'Missed on Monday 23 November', body: 'Dear Anna, a new appointment?' },
    });
  });

  test('is in their own language and form of address', async () => {
    await asKept(() => ask('changeClient', { clientId, language: 'de', address: 'sie' }));
    expect(await preview()).toMatchObject({ table: 'de-sie' });
    const sie = { table: 'de-sie' as const, body: 'Guten Tag {{name}}, ein neuer Termin?' };
    expect(await preview(sie)).toMatchObject({
      table: 'de-sie',
      draft: { body: 'Guten Tag Anna Meier, ein neuer Termin?' },
    });
  });

  test('is about their next slot where it is for the time before one', async () => {
    const soon = { eventId: 'soon', start: NOW + DAY };
    await makeClient(ANNA, soon);
    expect(await preview()).toMatchObject({ slot: { eventId: slot.eventId } });
    expect(await preview({ scenario: 'reminder' })).toMatchObject({ slot: { eventId: 'soon' } });
  });

  test('of the user’s own scenario is the one in the editor', async () => {
    await save();
    const own = { scenario: way.id as OwnId, body: 'New: {{name}}', subject: 'New' };
    expect(await preview(own)).toMatchObject({ draft: { subject: 'New', body: 'New: Anna' } });
    expect(await preview({ ...own, form: 'short' })).toMatchObject({
      draft: { body: 'New: Anna' },
    });
  });

  test('says where there is nothing to write about, or nobody', async () => {
    sendAs(ownPage);
    const added = await ask('addClient', { id: 'new', name: 'Nora' });
    expect(added.ok).toBe(true);
    expect(await preview({ clientId: 'new' })).toEqual({ state: 'no_slot' });
    expect(await preview({ clientId: 'nobody' })).toEqual({ state: 'no_client' });
    sendAs(calendarPage);
    await expect(ask('draftPreview', { clientId, ...edited })).rejects.toThrow();
  });
});
