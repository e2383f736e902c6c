import { beforeEach, describe, expect, test } from 'vitest';
import { ask } from '@/lib/messaging/client';
import type { Step } from '@/lib/policy/steps';
import { everything } from '../unit/store/fresh-store';
import { account, ANNA, asKept, DAY, freshProfile, HOUR, makeClient, markOf, NOW } from './harness';

/* What is written ahead of an appointment to somebody who missed the last one. */

const missed = { eventId: 'missed', start: NOW - 4 * DAY };
const soon = { eventId: 'soon', start: NOW + 30 * HOUR };

let clientId = '';
const say = (step: Step) =>
  asKept(() => ask('sayStep', { id: crypto.randomUUID(), clientId, step }));
const first = async () => (await asKept(() => ask('prepareList')))[0];
const write = async (scenario: 'confirmation_request' | 'reminder') => {
  const { slot, title } = markOf(clientId, {}, missed);
  const written = await asKept(() =>
    ask('openDraft', { clientId, slot, title, account, scenario }),
  );
  if (!written.ok) throw new Error(written.why);
  return written.value;
};

beforeEach(async () => {
  await freshProfile();
  ({ clientId } = await makeClient(ANNA, missed));
  await ask('mark', markOf(clientId, { status: 'no_show' }, missed));
});

describe('with a date to come', () => {
  beforeEach(() => makeClient(ANNA, soon));

  test('who is asked to confirm has that first in the list, and a reminder after it', async () => {
    expect((await first())?.scenario).toBe('reminder');
    await say('confirm');
    expect((await first())?.scenario).toBe('confirmation_request');
    await write('confirmation_request');
    expect(await first()).toMatchObject({
      scenario: 'reminder',
      prepared: { scenario: 'confirmation_request' },
    });
  });

  test('a message that looks ahead is of that date, not of the one that was missed', async () => {
    const { subject, body } = await write('confirmation_request');
    expect(subject).toContain('25 November');
    expect(body).toContain('tomorrow at 18:00');
    expect((await everything()).prepared).toMatchObject([{ eventId: 'soon' }]);
  });
});

test.each(['confirmation_request', 'reminder'] as const)(
  'without a date to come a %s names none',
  async (scenario) => {
    const { subject, body } = await write(scenario);
    expect(subject + body).toContain('our appointment');
    expect(subject + body).not.toMatch(/\d|November|yesterday/u);
  },
);
