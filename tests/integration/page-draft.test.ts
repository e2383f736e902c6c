import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ExcuseReason } from '@/lib/appointments/status';
import type { Draft } from '@/lib/drafts/draft';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { ask } from '@/lib/messaging/client';
import { presetOf } from '@/lib/policy/presets';
import type { Charge, Terms } from '@/lib/policy/terms';
import { account, asKept, freshProfile, makeClient, markOf, NOW } from './harness';

/* The calendar page opens drafts and copies them: what it is handed says nothing of money. */

const FEE = 'As agreed, €45 is due for the time I kept free.';
let created = vi.spyOn(fakeBrowser.tabs, 'create');

beforeEach(async () => {
  await freshProfile();
  created = vi.spyOn(fakeBrowser.tabs, 'create');
});

/** A client of a practice in which a no-show costs so much missed yesterday's appointment. */
async function missed(noShow: Charge, more: Partial<Terms> = {}): Promise<string> {
  const { terms: usual } = presetOf('coach');
  const terms = { ...usual, forgiveness: 'none' as const, noShow, ...more };
  await asKept(() =>
    ask('savePolicy', { id: 'p', preset: null, terms, overrides: [], reviewMonths: 0 }),
  );
  vi.setSystemTime(NOW + 1000);
  const { clientId } = await makeClient();
  await ask('mark', markOf(clientId, { status: 'no_show' }));
  return clientId;
}
const costly: Charge = { kind: 'amount', amount: 4_500 };

async function drafted(clientId: string, more: Partial<DraftRequest> = {}): Promise<Draft> {
  const { slot, title } = markOf(clientId);
  const outcome = await ask('openDraft', { clientId, slot, title, account, ...more });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

test('a fee stands in the composer, and the page gets no word of the text', async () => {
  const clientId = await missed(costly);
  const told = await drafted(clientId);
  const url = String(created.mock.calls[0]?.[0].url);
  expect(new URL(url).searchParams.get('body')).toContain(FEE);
  expect(told).toEqual({
    scenario: 'no_show_first',
    tone: 'warm',
    reason: 'first_miss',
    channel: 'gmail',
    to: null,
    subject: '',
    body: '',
    url: null,
  });
});

test('copied on the page a draft says nothing of money and says that it does not', async () => {
  const clientId = await missed(costly);
  const told = await drafted(clientId, { channel: 'copy' });
  expect(told).toMatchObject({ channel: 'copy', withoutMoney: true });
  expect(told.body).toContain('Hello Anna,');
  expect(told.body).not.toMatch(/€|fee|due/);

  const whole = await asKept(() => drafted(clientId, { channel: 'copy' }));
  expect(whole.body).toContain(FEE);
  expect(whole).not.toHaveProperty('withoutMoney');
});

test('the page cannot tell from a draft whether there is a fee', async () => {
  const answers: string[] = [];
  for (const charge of [costly, { kind: 'none' } as const]) {
    await freshProfile();
    const clientId = await missed(charge);
    for (const channel of ['copy', 'gmail'] as const) {
      answers.push(JSON.stringify(await drafted(clientId, { channel })).replaceAll(clientId, ''));
    }
  }
  expect(answers.slice(0, 2)).toEqual(answers.slice(2));
});

test('the page cannot tell from a draft whether a deposit is held', async () => {
  const deposit = { charge: costly, newDateDays: 5 };
  const answers: Draft[] = [];
  const whole: string[] = [];
  for (const held of [true, false]) {
    await freshProfile();
    const clientId = await missed(costly, { deposit });
    const { slot } = markOf(clientId);
    const entry = { id: 'd', clientId, slot, what: 'deposit', amount: 3_000 } as const;
    if (held) await asKept(() => ask('sayLedger', { ...entry, state: 'held', currency: 'EUR' }));
    const firm = { scenario: 'no_show_repeated', tone: 'firm', channel: 'copy' } as const;
    answers.push(await drafted(clientId, firm));
    whole.push((await asKept(() => drafted(clientId, firm))).body);
  }
  expect(answers[0]).toMatchObject({ tone: 'firm', withoutMoney: true });
  expect(answers[0]).toEqual(answers[1]);
  expect(whole[0]).toContain('please reply by ');
  expect(whole[1]).not.toContain('please reply by ');
});

test('until when the file stays open is told on the page, too', async () => {
  const clientId = await missed(costly);
  const firm = { scenario: 'second_nudge', tone: 'firm', channel: 'copy' } as const;
  expect((await drafted(clientId, firm)).body).toContain('Please let me know by ');
});

test('a text too long for its link is copied without money, too', async () => {
  const clientId = await missed(costly);
  const place = { table: 'en', scenario: 'no_show_first', form: 'mail', tone: 'warm' } as const;
  const body = `${'Häuser '.repeat(400)} {{fee}}`;
  await asKept(() => ask('saveOwnText', { ...place, subject: 'A', body, basedOn: '0'.repeat(16) }));
  const told = await drafted(clientId, { channel: 'mailto' });
  expect(told).toMatchObject({ channel: 'copy', copyBecause: 'too_long', withoutMoney: true });
  expect(told.body).toContain('Häuser');
  expect(told.body).not.toContain('€');
});

test('what is read aloud on the page names no fee either, whoever wrote it', async () => {
  const clientId = await missed(costly);
  await asKept(() => ask('changeClient', { clientId, phone: '+491711234567' }));
  const place = { table: 'en', scenario: 'no_show_first', form: 'spoken', tone: 'warm' } as const;
  const body = 'Hello {{name}}. {{fee}}';
  await asKept(() => ask('saveOwnText', { ...place, subject: '', body, basedOn: '0'.repeat(16) }));
  expect(await drafted(clientId, { channel: 'phone' })).toMatchObject({
    body: 'Hello Anna.',
    url: 'tel:+491711234567',
    withoutMoney: true,
  });
});

test('a text that never speaks of money is copied whole', async () => {
  const clientId = await missed(costly);
  const told = await drafted(clientId, { channel: 'copy', scenario: 'satisfaction' });
  expect(told).not.toHaveProperty('withoutMoney');
  const whole = await asKept(() =>
    drafted(clientId, { channel: 'copy', scenario: 'satisfaction' }),
  );
  expect(told.body).toBe(whole.body);
});

test('the page may not ask for what is about money, terms or a goodbye', async () => {
  const clientId = await missed(costly);
  const { slot, title } = markOf(clientId);
  for (const scenario of ['deposit_request', 'let_go_pattern', 'policy_announcement'] as const) {
    expect(await ask('openDraft', { clientId, slot, title, account, scenario })).toEqual({
      ok: false,
      why: 'invalid',
    });
  }
});

test('asked twice without an answer, a goodbye is named in Kept’s own pages alone', async () => {
  const clientId = await missed(costly);
  await asKept(() => drafted(clientId, { scenario: 'second_nudge' }));
  vi.setSystemTime(NOW + 15 * 24 * 3_600_000);
  const { slot } = markOf(clientId);
  const start = NOW - 24 * 3_600_000;
  const about = { clientId, slot: { ...slot, start, end: start + 3_600_000 } };
  expect(await asKept(() => ask('draftChoice', about))).toMatchObject({ scenario: 'close_file' });
  const onPage = await ask('draftChoice', about);
  expect(onPage).toMatchObject({ scenario: 'no_show_first', reason: 'first_miss' });
  expect(JSON.stringify(onPage)).not.toMatch(/close_file|let_go|deposit|no_answer/);
  created.mockClear();
  expect(await drafted(clientId)).toMatchObject({ scenario: 'no_show_first' });
});

describe('the reason of an excuse stays off the calendar page', () => {
  const reasons = [undefined, 'emergency', 'illness', 'our_mistake', 'travel'] as const;

  /** What the page hears of the message after an excuse, and what opens. */
  async function heard(status: 'no_show' | 'late_cancel' | 'cancelled', reason?: ExcuseReason) {
    await freshProfile();
    created.mockClear();
    const { clientId } = await makeClient();
    const excuse = { excused: true, ...(reason === undefined ? {} : { excuseReason: reason }) };
    await ask('mark', markOf(clientId, { status, ...excuse }));
    const { slot } = markOf(clientId);
    const answers = [await ask('draftChoice', { clientId, slot }), await drafted(clientId)];
    return {
      page: JSON.stringify(answers),
      opened: String(created.mock.calls[0]?.[0].url),
      own: (await asKept(() => ask('draftChoice', { clientId, slot })))?.scenario,
    };
  }

  test.each(['no_show', 'late_cancel', 'cancelled'] as const)('%s', async (status) => {
    const all = [];
    for (const reason of reasons) all.push(await heard(status, reason));
    expect(new Set(all.map(({ page }) => page)).size).toBe(1);
    // What opens still fits the reason: kind after an emergency, an apology for a mistake.
    expect(all[1]?.own).toBe('emergency');
    expect(new Set(all.map(({ opened }) => opened)).size).toBeGreaterThanOrEqual(3);
  });

  test.each(['copy', 'phone'] as const)('nor do words that are read there: %s', async (channel) => {
    const bodies: string[] = [];
    for (const excuseReason of ['emergency', 'our_mistake', 'travel'] as const) {
      await freshProfile();
      const { clientId } = await makeClient();
      await asKept(() => ask('changeClient', { clientId, phone: '+491711234567' }));
      await ask('mark', markOf(clientId, { status: 'no_show', excused: true, excuseReason }));
      bodies.push((await drafted(clientId, { channel })).body);
      const picked = await drafted(clientId, { channel, scenario: 'emergency' });
      expect(picked.body).not.toBe(bodies[0]);
    }
    expect(bodies[0]).not.toBe('');
    expect(new Set(bodies).size).toBe(1);
  });

  test('a cancellation of one’s own is still called one', async () => {
    const { clientId } = await makeClient();
    await ask('mark', markOf(clientId, { status: 'provider_cancelled' }));
    expect(await drafted(clientId)).toMatchObject({ reason: 'cancelled_by_me' });
  });
});
