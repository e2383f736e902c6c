import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { ask } from '@/lib/messaging/client';
import { presetOf } from '@/lib/policy/presets';
import type { Step } from '@/lib/policy/steps';
import type { Override } from '@/lib/policy/terms';
import { oneEvent } from './calendar-file';
import {
  ANNA,
  BOB,
  asKept,
  DAY,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  NOW,
  readFile,
} from './harness';

/* From what was said and recorded to the message that is written, through the background. */

const soon = { eventId: 'soon', start: NOW + 3 * DAY };
let clientId = '';

beforeEach(async () => {
  await freshProfile();
  ({ clientId } = await makeClient(ANNA, soon));
});

const about = (event = soon): DraftRequest => ({
  clientId,
  slot: markOf(clientId, {}, event).slot,
  title: null,
  account: null,
});
const written = async (more: Partial<DraftRequest> = {}, event = soon) => {
  const outcome = await asKept(() => ask('draft', { ...about(event), ...more }));
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
};
const choice = (event = soon) => {
  const { slot } = about(event);
  return asKept(() => ask('draftChoice', { clientId, slot }));
};
const take = (step: Step) =>
  asKept(() => ask('sayStep', { id: crypto.randomUUID(), clientId, step }));

describe('the step the user decided on', () => {
  test.each([
    ['normal', 'reminder', 'upcoming'],
    ['confirm', 'confirmation_request', 'confirm_first'],
    ['prepay', 'deposit_request', 'prepay_first'],
  ] as const)('%s asks for it before the date', async (step, scenario, reason) => {
    await take(step);
    expect(await choice()).toMatchObject({ scenario, reason });
    const draft = await written({ channel: 'copy' });
    expect(draft).toMatchObject({ scenario, reason });
    // It is about what is booked, and offers nothing in its place.
    expect(draft.body).toContain('our appointment on Friday 27 November at 12:00');
    expect(draft.body).not.toContain('Would one of these');
  });

  test('is not known on the calendar page', async () => {
    await take('prepay');
    const { slot } = about();
    const onPage = await ask('draftChoice', { clientId, slot });
    expect(onPage).toMatchObject({ scenario: 'reminder', reason: 'upcoming' });
    expect(JSON.stringify(onPage)).not.toMatch(/deposit|prepay|confirm/);
    expect(await ask('openDraft', about())).toMatchObject({ value: { scenario: 'reminder' } });
  });

  test('asks for nothing that was noted as paid, or was asked for already', async () => {
    await take('prepay');
    await asKept(() => ask('openDraft', about()));
    expect((await written()).scenario).toBe('reminder');

    const other = { eventId: 'other', start: NOW + 5 * DAY };
    await makeClient(ANNA, other);
    expect((await written({}, other)).scenario).toBe('deposit_request');
    await asKept(() =>
      ask('sayLedger', {
        id: 'paid',
        clientId,
        slot: about(other).slot,
        what: 'deposit',
        state: 'held',
        amount: 3_000,
        currency: 'EUR',
      }),
    );
    expect((await written({}, other)).scenario).toBe('reminder');
  });
});

test('what is held online is prepared: the calendar file tells', async () => {
  const link = 'https://meet.example/abc-defg-hij';
  await readFile(oneEvent(soon, [ANNA], [`LOCATION:${link}`]));
  expect(await choice()).toMatchObject({ scenario: 'preparation', reason: 'remote_upcoming' });
  const { scenario, body } = await written({ channel: 'copy' });
  expect(scenario).toBe('preparation');
  expect(body).toContain(`Here is the link: ${link}\n\n`);
  // A later file without a place or link: nothing is known any more.
  await readFile(oneEvent(soon, [ANNA], []));
  expect(await written()).toMatchObject({ scenario: 'reminder' });
});

test.each([
  [
    'a conference of Google',
    ['X-GOOGLE-CONFERENCE:https://meet.example/abc'],
    'https://meet.example/abc',
  ],
  [
    'words around it',
    ['LOCATION:Zoom: https://zoom.example/j/1?pwd=x. See you'],
    'https://zoom.example/j/1?pwd=x',
  ],
  ['a call by phone', ['CONFERENCE;VALUE=URI:tel:+4917112345'], null],
  [
    'a place, whatever Google adds',
    ['LOCATION:Office', 'X-GOOGLE-CONFERENCE:https://meet.example/abc'],
    null,
  ],
] as const)('where it is joined is told by the file: %s', async (_, lines, link) => {
  await readFile(oneEvent(soon, [ANNA], lines));
  const { body } = await written({ channel: 'copy', scenario: 'reminder' });
  if (link === null) expect(body).not.toContain('join here');
  else expect(body).toContain(`You can join here: ${link}\n\n`);
});

test('what cannot wait is asked about while they can still come', async () => {
  const today = { eventId: 'today', start: NOW + 2 * HOUR };
  await makeClient(ANNA, today);
  await ask('mark', markOf(clientId, { status: 'late_cancel' }, today));
  expect(await written({}, today)).toMatchObject({ reason: 'late_cancel' });
  const need = { urgent: true, needed: 'the signed offer', neededBy: NOW + DAY };
  const asked = await written(need, today);
  expect(asked).toMatchObject({ scenario: 'late_cancel_can_you', reason: 'late_cancel_urgent' });
  expect(asked.body).toContain('I had planned it for the signed offer, which we need by');
  vi.setSystemTime(NOW + 4 * HOUR);
  expect(await written(need, today)).toMatchObject({ scenario: 'late_cancel_new_time' });
});

test('silence counts as the user noted it since the slot', async () => {
  const gone = { eventId: 'gone', start: NOW - 10 * DAY };
  await makeClient(ANNA, gone);
  await ask('mark', markOf(clientId, { status: 'cancelled' }, soon));
  await ask('mark', markOf(clientId, { status: 'no_show' }, gone));
  const say = (kind: 'wrote' | 'second_nudge' | 'answered', daysAgo: number) =>
    asKept(() => ask('sayContact', { id: kind, clientId, kind, at: NOW - daysAgo * DAY }));
  const now = async () => {
    const { scenario, reason } = await written({}, gone);
    return [scenario, reason];
  };
  const first = ['no_show_first', 'first_miss'];
  expect(await now()).toEqual(first);
  await say('wrote', 20);
  expect(await now()).toEqual(first);
  await asKept(() => ask('sayContact', { id: 'w', clientId, kind: 'wrote', at: NOW - 9 * DAY }));
  expect(await now()).toEqual(['second_nudge', 'no_answer']);
  await say('second_nudge', 1);
  expect(await now()).toEqual(first);
  vi.setSystemTime(NOW + 14 * DAY);
  expect(await now()).toEqual(['close_file', 'still_no_answer']);
  await asKept(() => ask('sayContact', { id: 'a', clientId, kind: 'answered' }));
  expect(await now()).toEqual(first);
});

describe('a message that was opened after a miss is no silence any more', () => {
  const gone = { eventId: 'gone', start: NOW - 10 * DAY };
  const first = ['no_show_first', 'first_miss'];
  const fitting = async () => {
    const { scenario, reason } = await written({}, gone);
    return [scenario, reason];
  };
  beforeEach(async () => {
    await makeClient(ANNA, gone);
    await ask('mark', markOf(clientId, { status: 'cancelled' }, soon));
    await ask('mark', markOf(clientId, { status: 'no_show' }, gone));
    vi.setSystemTime(NOW - 9 * DAY);
    await asKept(() => ask('openDraft', about(gone)));
    vi.setSystemTime(NOW);
    expect(await fitting()).toEqual(['second_nudge', 'no_answer']);
  });

  test('once the client has a new date', async () => {
    const next = { eventId: 'next', start: NOW + 2 * DAY };
    await makeClient(ANNA, next);
    expect(await fitting()).toEqual(first);
    await ask('mark', markOf(clientId, { status: 'cancelled' }, next));
    expect(await fitting()).toEqual(['second_nudge', 'no_answer']);
  });

  test('once the client came again', async () => {
    const again = { eventId: 'again', start: NOW - 2 * DAY };
    await makeClient(ANNA, again);
    await ask('mark', markOf(clientId, { status: 'showed' }, again));
    expect(await fitting()).toEqual(first);
  });

  test('not where the client came before it', async () => {
    const before = { eventId: 'before', start: NOW - 20 * DAY };
    await makeClient(ANNA, before);
    await ask('mark', markOf(clientId, { status: 'showed' }, before));
    expect(await fitting()).toEqual(['second_nudge', 'no_answer']);
  });
});

describe('until when an answer is asked for', () => {
  test('before the notice window of a date to come', async () => {
    await take('confirm');
    const { body } = await written({ channel: 'copy' });
    expect(body).toContain(
      'Could you tell me by Wednesday 25 November whether it still suits you?',
    );
  });

  test('until the file may be closed, where it is the second nudge', async () => {
    const { body } = await written({ channel: 'copy', scenario: 'second_nudge', tone: 'neutral' });
    expect(body).not.toContain('by Monday');
    vi.setSystemTime(soon.start + DAY);
    const firm = await written({ channel: 'copy', scenario: 'second_nudge', tone: 'firm' });
    expect(firm.body).toContain('Please let me know by Friday 11 December whether');
  });

  test('as long as a deposit that was paid is kept, and not where there is none', async () => {
    const gone = { eventId: 'gone', start: NOW - DAY };
    const deposit = { charge: { kind: 'amount', amount: 3_000 } as const, newDateDays: 3 };
    const terms = { ...presetOf('coach').terms, deposit };
    await asKept(() =>
      ask('savePolicy', { id: 'p', preset: null, terms, overrides: [], reviewMonths: 0 }),
    );
    vi.setSystemTime(NOW + 1000);
    // Of somebody with a date to come the deposit has moved there already.
    ({ clientId } = await makeClient(BOB, gone));
    await ask('mark', markOf(clientId, { status: 'no_show' }, gone));
    const asked = { channel: 'copy', scenario: 'no_show_repeated', tone: 'firm' } as const;
    expect((await written(asked, gone)).body).toContain('please reply with a time');
    await asKept(() =>
      ask('sayLedger', {
        id: 'paid',
        clientId,
        slot: about(gone).slot,
        what: 'deposit',
        state: 'held',
        amount: 3_000,
        currency: 'EUR',
      }),
    );
    expect((await written(asked, gone)).body).toContain(
      'please reply by Thursday 26 November with a time',
    );
  });
});

test('the window a client is told is the one that holds for the next appointment', async () => {
  const gone = { eventId: 'gone', start: NOW - DAY };
  const { terms } = presetOf('coach');
  const within = (hours: number) => ({ notice: { hours, tiers: [] } });
  const save = (id: string, hours: number, ...overrides: Override[]) =>
    asKept(() =>
      ask('savePolicy', {
        id,
        preset: null,
        terms: { ...terms, ...within(hours) },
        overrides,
        reviewMonths: 0,
      }),
    );
  // The slot was seen under the first version, and it holds for what became of it.
  vi.setSystemTime(NOW - 9 * DAY);
  await save('p1', 48);
  vi.setSystemTime(NOW - 7 * DAY);
  ({ clientId } = await makeClient(BOB, gone));
  vi.setSystemTime(NOW);
  await ask('mark', markOf(clientId, { status: 'no_show' }, gone));
  const repeated = async (event = gone) => {
    const asked = { channel: 'copy', scenario: 'no_show_repeated', tone: 'neutral' } as const;
    return (await written(asked, event)).body;
  };
  expect(await repeated()).toContain('at least 48 hours before');
  await save('p2', 24);
  expect(await repeated()).toContain('at least 24 hours before');
  await save('p3', 24, { id: 'kind', of: { kind: { word: 'appointment' } }, terms: within(36) });
  expect(await repeated()).toContain('at least 36 hours before');
  await save(
    'p4',
    24,
    { id: 'kind', of: { kind: { word: 'appointment' } }, terms: within(36) },
    { id: 'bob', of: { clientId }, terms: within(12) },
  );
  expect(await repeated()).toContain('at least 12 hours before');
});

test('a goodbye names what the user says of open work and who could go on', async () => {
  const scenario = 'let_go_fit';
  const plain = await written({ channel: 'copy', scenario });
  expect(plain.body).toContain('Whatever is still open between us, I will of course finish.');
  const said = { openWork: 'the report', openWorkBy: NOW + 10 * DAY, referral: 'Ben Weber' };
  const { body } = await written({ channel: 'copy', scenario, ...said });
  expect(body).toContain('I will finish the report by Friday 4 December.');
  expect(body).toContain('I can recommend Ben Weber to you.');
});

test('the rules that hold now are announced in the client’s language', async () => {
  const terms = {
    ...presetOf('coach').terms,
    price: null,
    notice: { hours: 24, tiers: [] },
    noShow: { kind: 'amount', amount: 4_000 } as const,
    exceptions: [],
  };
  await asKept(() =>
    ask('savePolicy', { id: 'p', preset: null, terms, overrides: [], reviewMonths: 0 }),
  );
  const asked = { channel: 'copy', scenario: 'policy_announcement', tone: 'neutral' } as const;
  expect((await written(asked)).body.split('\n\n').slice(1, 3)).toEqual([
    'This is how I handle cancelled and moved appointments:',
    'If something comes up, please cancel or move the appointment at least 24 hours before it begins. Then it costs nothing.\nIf you do not come and I have not heard from you, I charge €40.',
  ]);
  await asKept(() => ask('changeClient', { clientId, language: 'de', address: 'sie' }));
  expect((await written(asked)).body).toContain(
    'Wenn Sie nicht kommen und ich nichts von Ihnen höre, berechne ich 40 €.',
  );
});

test.each([
  ['with', 'please keep the camera on'],
  ['without', 'The camera can stay off.'],
  [null, 'Whether you keep your camera on is up to you.'],
] as const)('the camera is asked for as the practice has it: %s', async (camera, words) => {
  const said = await asKept(() => ask('changePractice', { camera }));
  expect(said).toMatchObject({ value: { camera } });
  expect((await written({ channel: 'copy', scenario: 'preparation' })).body).toContain(words);
});
