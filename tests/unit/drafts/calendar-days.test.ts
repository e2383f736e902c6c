import { describe, expect, it } from 'vitest';
import type { DraftExtras } from '@/lib/drafts/draft-extras';
import type { Scenario } from '@/lib/drafts/scenario';
import { writeMessage } from '@/lib/drafts/write-message';
import { input } from './sample';

/* The user is in Berlin, see the tests' setup. A day that was entered there ends there at midnight. */

const lastMinute = new Date('2026-12-01T23:59').getTime();

const body = (scenario: Scenario, extras: DraftExtras, tone: 'warm' | 'firm' = 'warm'): string =>
  writeMessage({ ...input(), scenario, tone, form: 'mail', extras }).body;

describe.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', null])(
  'to a client in %s',
  (zone) => {
    it.each([
      ['open work', 'let_go_fit', { openWork: 'the report', openWorkBy: lastMinute }],
      ['what is needed', 'late_cancel_can_you', { needed: 'the offer', neededBy: lastMinute }],
    ] as const)('%s has the day that was entered', (_, scenario, extras) => {
      expect(body(scenario, { ...extras, zone })).toContain('by Tuesday, December 1');
    });

    it.each([
      ['here', null, '2026-12-01T23:59:59.999+01:00'],
      ['in New York', 'America/New_York', '2026-12-01T23:59:59.999-05:00'],
      ['in Auckland', 'Pacific/Auckland', '2026-12-01T23:59:59.999+13:00'],
    ])('a deposit ends on its own day, for a slot %s', (_, slotZone, time) => {
      const until = new Date(time).getTime();
      const written = body(
        'no_show_repeated',
        {
          zone,
          slotZone,
          deadline: { at: until, ofDeposit: true },
          money: {
            fee: null,
            deposit: { code: 'carried_over', amount: { amount: 3000, currency: 'EUR' }, until },
          },
        },
        'firm',
      );
      expect(written).toContain('reply by Tuesday, December 1');
      expect(written.match(/Tuesday, December 1(?!\d)/g)).toHaveLength(2);
      expect(written).not.toMatch(/November 30|December 2/);
    });
  },
);

it('a deadline with an hour is told on the client’s clock', () => {
  const deadline = { at: lastMinute, ofDeposit: false };
  const written = body('second_nudge', { zone: 'Asia/Tokyo', deadline }, 'firm');
  expect(written).toContain('by Wednesday, December 2');
});
