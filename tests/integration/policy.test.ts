import { beforeEach, describe, expect, test, vi } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { ruleWords } from '@/lib/i18n/policy-rules';
import { ask } from '@/lib/messaging/client';
import type { LedgerSaying, PolicyView } from '@/lib/messaging/policy-protocol';
import { activeRules } from '@/lib/policy/rules';
import { presetIds, type Terms } from '@/lib/policy/terms';
import { presetOf } from '@/lib/policy/presets';
import { revisionItem } from '@/lib/settings/items';
import {
  ANNA,
  asKept,
  calendarPage,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  NOW,
  open,
  ownPage,
  sendAs,
  today,
} from './harness';

beforeEach(freshProfile);

const soon = { eventId: 'soon', start: NOW + 30 * HOUR };
const newId = (): string => crypto.randomUUID();
const policy = () => asKept(() => ask('policy'));
const save = (terms: Terms, over: object = {}) =>
  asKept(() =>
    ask('savePolicy', {
      id: newId(),
      preset: null,
      terms,
      overrides: [],
      reviewMonths: 0,
      ...over,
    }),
  );
const withWindow = (hours: number): Terms => ({
  ...presetOf('coach').terms,
  price: 8_000,
  forgiveness: 'none',
  notice: { hours, tiers: [{ underHours: hours, charge: { kind: 'percent', percent: 50 } }] },
});
/** The time of day goes on. */
const later = (hours: number): number => {
  vi.setSystemTime(NOW + hours * HOUR);
  return NOW + hours * HOUR;
};
const assessment = (clientId: string, event = soon) =>
  asKept(() => ask('assessment', { clientId, slot: markOf(clientId, {}, event).slot }));

describe.each(presetIds)('the preset %s', (id) => {
  const { terms, confidential } = presetOf(id);
  /** Every sentence of every version, in both languages. */
  const inWords = ({ versions }: PolicyView): string[][] =>
    versions.flatMap((version) =>
      locales.map((locale) =>
        activeRules(version).map((rule) =>
          ruleWords(rule, version.terms.currency, locale, locale).join(''),
        ),
      ),
    );

  test('goes through saving, a backup and wording unchanged, with every version', async () => {
    const { clientId } = await makeClient();
    const used = await save(terms, { preset: id, confidential });
    if (!used.ok) throw new Error(used.why);
    expect(used.value.current).toMatchObject({ preset: id, terms });
    expect(used.value.confidential).toBe(confidential);
    // Made one's own a day later, with other terms for a client and for a kind of appointment.
    later(24);
    const price = 12_000;
    const overrides = [
      { id: 'o1', of: { clientId }, terms: { price: 4_500, deposit: null } },
      { id: 'o2', of: { kind: { word: 'trial' } }, terms: { noShow: { kind: 'none' } } },
    ];
    await save({ ...terms, price }, { preset: id, overrides, reviewMonths: 6 });
    later(48);
    await asKept(() =>
      ask('restorePolicyVersion', { id: newId(), versionId: used.value.current.id }),
    );
    const before = await policy();
    expect(before.versions).toHaveLength(3);
    expect(before.versions[0]?.terms).toEqual(terms);
    expect(before.versions[1]).toMatchObject({ overrides, reviewMonths: 6, terms: { price } });
    const text = await asKept(() => ask('exportBackup'));

    await freshProfile();
    expect((await policy()).current.preset).toBeNull();
    expect(await asKept(() => ask('restoreBackup', { text }))).toMatchObject({ ok: true });
    await dropWorker();
    const after = await policy();
    expect(after).toEqual(before);
    expect(inWords(after)).toEqual(inWords(before));
    expect(inWords(after).every((sentences) => sentences.length > 3)).toBe(true);
    // Restored once more it is no further version.
    await asKept(() => ask('restoreBackup', { text }));
    expect(await policy()).toEqual(before);
  });
});

test('a confidential preset makes badges show on hover', async () => {
  await makeClient();
  expect(await ask('badges', { account: { index: 0, email: null }, events: [chip()] })).toEqual([
    expect.objectContaining({ drawn: 'text' }),
  ]);
  await save(presetOf('medical').terms, { preset: 'medical', confidential: true });
  expect(await ask('badges', { account: { index: 0, email: null }, events: [chip()] })).toEqual([
    expect.objectContaining({ drawn: 'hover' }),
  ]);
});

describe('a cancellation', () => {
  test('is late or in time by the version of when the date was first seen', async () => {
    await save(withWindow(24));
    const { clientId } = await makeClient(ANNA, soon);
    later(24);
    await save(withWindow(36));
    expect(await open([ANNA], soon)).toMatchObject({
      noticeHours: 36,
      clients: [{ windowHours: 24, waiting: { limitMinutes: 15 } }],
    });
    await ask('mark', markOf(clientId, { status: 'late_cancel', noticeHours: 20 }, soon));
    await dropWorker();
    const view = await assessment(clientId);
    expect(view?.assessment).toMatchObject({ fee: { suggested: 'charge', amount: 4_000 } });
    expect(view?.assessment?.reasons).toContainEqual({
      code: 'earlier_version',
      from: NOW,
      until: NOW + DAY,
    });
  });

  test('is judged by the first policy as it stood when its first day was over', async () => {
    await save(withWindow(24));
    const { clientId } = await makeClient(ANNA, soon);
    later(1);
    await save(withWindow(36));
    expect(await open([ANNA], soon)).toMatchObject({ clients: [{ windowHours: 36 }] });
    later(24);
    await save(withWindow(48));
    expect(await open([ANNA], soon)).toMatchObject({ clients: [{ windowHours: 36 }] });
    await ask('mark', markOf(clientId, { status: 'late_cancel', noticeHours: 30 }, soon));
    const view = await assessment(clientId);
    expect(view?.assessment).toMatchObject({ fee: { suggested: 'charge' } });
  });

  test('costs less where the time was used otherwise, and that is taken back with Undo', async () => {
    await save(withWindow(24));
    const { clientId } = await makeClient(ANNA, soon);
    const cancelled = { status: 'late_cancel', noticeHours: 20 } as const;
    const marked = await ask('mark', markOf(clientId, cancelled, soon));
    if (!marked.ok) throw new Error(marked.why);
    const { factId } = marked.value;
    const said = await asKept(() => ask('refilled', { id: 'r', factId, refilled: true }));
    expect(said).toMatchObject({ ok: true, value: { refilled: true } });
    expect((await assessment(clientId))?.assessment?.fee.suggested).not.toBe('charge');
    await ask('undo', { factId: 'r' });
    expect((await assessment(clientId))?.assessment?.fee.suggested).toBe('charge');
  });

  test('of a kept date cannot have been refilled', async () => {
    const { clientId } = await makeClient();
    const marked = await ask('mark', markOf(clientId));
    const factId = marked.ok ? marked.value.factId : '';
    expect(await asKept(() => ask('refilled', { id: 'r', factId, refilled: true }))).toEqual({
      ok: false,
      why: 'invalid',
    });
  });
});

describe('the ledger', () => {
  const saying = (clientId: string, over: object = {}): LedgerSaying => ({
    id: newId(),
    clientId,
    slot: markOf(clientId).slot,
    what: 'fee',
    state: 'due',
    amount: 8_000,
    currency: 'EUR',
    ...over,
  });

  test('says what is due on the card until it is paid, and everybody is told', async () => {
    const { clientId } = await makeClient();
    const card = () => asKept(() => ask('clientCard', { clientId }));
    const before = await revisionItem.getValue();
    const said = await asKept(() => ask('sayLedger', saying(clientId)));
    expect(said.ok).toBe(true);
    expect(await revisionItem.getValue()).toBe(before + 1);
    await dropWorker();
    expect((await card())?.due).toEqual([
      { currency: 'EUR', amount: 8_000, appointments: 1, unnumbered: 0 },
    ]);
    const paid = await asKept(() => ask('sayLedger', saying(clientId, { state: 'paid' })));
    expect((await card())?.due).toEqual([]);
    const takes = paid.ok ? paid.value.id : '';
    await asKept(() => ask('takeBackSaid', { id: newId(), takes }));
    expect((await card())?.due).toHaveLength(1);
    expect(await asKept(() => ask('ledgerCsv'))).toMatchObject([
      { client: 'Anna Meier', email: ANNA, entry: { state: 'due' } },
    ]);
  });
});

describe('a step', () => {
  test('goes up with misses and down with visits, as the user decides', async () => {
    await save(withWindow(24));
    const { clientId } = await makeClient(ANNA, { start: NOW - 3 * DAY });
    const steps = () => asKept(() => ask('steps', { clientId }));
    for (const days of [20, 13, 6]) {
      const event = { eventId: `e${days}`, start: NOW - days * DAY };
      await ask('mark', markOf(clientId, { status: 'no_show' }, event));
    }
    expect((await steps())?.suggested.step).toBe('prepay');
    expect((await steps())?.current).toBeNull();
    await asKept(() => ask('sayStep', { id: newId(), clientId, step: 'prepay' }));
    later(24 * 9);
    for (const days of [2, 8]) {
      const event = { eventId: `f${days}`, start: NOW + days * DAY };
      await ask('mark', markOf(clientId, {}, event));
    }
    expect(await steps()).toMatchObject({
      current: { step: 'prepay' },
      suggested: { step: 'normal', reason: { code: 'kept_two' } },
    });
  });
});

test('what runs in Today says how long to wait', async () => {
  await save({ ...withWindow(24), waiting: { limitMinutes: 20, firstNudge: 5, secondNudge: 10 } });
  await makeClient(ANNA, { start: NOW - HOUR / 2 });
  later(0.01);
  expect((await today()).running).toMatchObject([{ waiting: { limitMinutes: 20 } }]);
});

describe('a calendar page', () => {
  const asked = [
    ['policy', undefined],
    ['assessment', { clientId: 'a', slot: markOf('a').slot }],
    ['toSettle', { clientId: 'a' }],
    ['ledger', {}],
    ['ledgerCsv', undefined],
    ['steps', { clientId: 'a' }],
    ['contactsLog', { clientId: 'a' }],
    ['termsReviews', undefined],
    ['returningMatches', { clientId: 'a' }],
  ] as const;
  test.each(asked)('gets no answer to %s', async (message, data) => {
    sendAs(calendarPage);
    await expect(ask(message, data as never)).rejects.toThrow();
    sendAs(ownPage);
    await expect(ask(message, data as never)).resolves.toBeDefined();
  });

  test('changes nothing of it', async () => {
    const { clientId } = await makeClient();
    sendAs(calendarPage);
    const refused = { ok: false, why: 'invalid' };
    expect(await ask('sayStep', { id: 's', clientId, step: 'let_go' })).toEqual(refused);
    expect(await ask('takeBackSaid', { id: 's', takes: 't' })).toEqual(refused);
    expect(await ask('termsReviewed', { clientId })).toEqual(refused);
  });

  test('sees no money in an open event', async () => {
    await save(withWindow(24));
    const { clientId } = await makeClient();
    const slot = markOf(clientId).slot;
    await ask('mark', markOf(clientId, { status: 'no_show' }));
    const fee = { what: 'fee', state: 'due', amount: 8_123, currency: 'CHF' } as const;
    await asKept(() => ask('sayLedger', { id: newId(), clientId, slot, ...fee }));
    await asKept(() => ask('sayStep', { id: newId(), clientId, step: 'hold_bookings' }));
    const view = JSON.stringify(await open([ANNA]));
    expect(view).toContain('no_show');
    expect(view).not.toMatch(/8123|CHF|hold_bookings|amount|percent|price/);
  });
});

test.each([
  ['tiers that do not shrink', { notice: { hours: 24, tiers: [tier(12), tier(12)] } }],
  ['a tier beyond the window', { notice: { hours: 24, tiers: [tier(48)] } }],
  ['a nudge after the limit', { waiting: { limitMinutes: 5, firstNudge: 5, secondNudge: 10 } }],
  ['more than all', { noShow: { kind: 'percent', percent: 101 } }],
  ['less than nothing', { noShow: { kind: 'amount', amount: -1 } }],
  ['half a cent', { price: 0.5 }],
  ['no currency', { currency: 'euro' }],
])('a policy with %s is refused', async (_, odd) => {
  expect(await save({ ...withWindow(24), ...(odd as Partial<Terms>) })).toEqual({
    ok: false,
    why: 'invalid',
  });
});

function tier(underHours: number) {
  return { underHours, charge: { kind: 'percent' as const, percent: 50 } };
}
