import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { ask } from '@/lib/messaging/client';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { assessmentOf } from '@/lib/store/policy/assessment';
import { account, asKept, freshProfile, makeClient, markOf } from './harness';

vi.mock(import('@/lib/store/free-times/free-times'), { spy: true });
vi.mock(import('@/lib/store/policy/assessment'), { spy: true });

let clientId = '';

beforeEach(async () => {
  await freshProfile();
  ({ clientId } = await makeClient());
  await asKept(() => ask('changeClient', { clientId, phone: '+491711234567' }));
  await ask('mark', markOf(clientId, { status: 'no_show' }));
  vi.clearAllMocks();
});

const draft = (more: Partial<DraftRequest>) => {
  const { slot, title } = markOf(clientId);
  return asKept(() => ask('draft', { clientId, slot, title, account, ...more }));
};

const cases: [what: string, asked: Partial<DraftRequest>, times: number, judged: number][] = [
  ['a mail after a no-show', {}, 1, 1],
  ['a message to a telephone', { channel: 'sms' }, 1, 0],
  ['an apology', { scenario: 'my_mistake_cancelled' }, 1, 1],
  ['a reminder', { scenario: 'reminder' }, 0, 0],
  ['what is read aloud', { channel: 'phone' }, 0, 0],
  ['times the user chose', { times: [] }, 0, 1],
];
test.each(cases)('only what the text names is looked up: %s', async (_, asked, times, judged) => {
  expect(await draft(asked)).toMatchObject({ ok: true });
  expect(freeTimes).toHaveBeenCalledTimes(times);
  expect(assessmentOf).toHaveBeenCalledTimes(judged);
});

test('a text of one’s own decides for itself', async () => {
  const own = { table: 'en', scenario: 'reminder', form: 'mail', tone: 'warm' } as const;
  const body = 'Hello, new times: {{times}}.{{#fee}} {{fee}}{{/fee}}';
  await asKept(() =>
    ask('saveOwnText', { ...own, subject: 'Soon', body, basedOn: '0'.repeat(16) }),
  );
  await draft({ scenario: 'reminder' });
  expect(freeTimes).toHaveBeenCalledTimes(1);
  expect(assessmentOf).toHaveBeenCalledTimes(1);
});
