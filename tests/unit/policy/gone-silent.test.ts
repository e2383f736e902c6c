import { describe, expect, it } from 'vitest';
import {
  type ContactKind,
  type ContactSaid,
  type Silence,
  silenceOf,
} from '@/lib/policy/gone-silent';
import { at, BERLIN } from './cases';

const said = (kind: ContactKind, when: string): ContactSaid => ({
  id: `${kind}-${when}`,
  clientId: 'anna',
  kind,
  at: at(when),
  device: 'd',
});
const wrote = said('wrote', '2026-06-01T15:00+02:00');
const nudged = said('second_nudge', '2026-06-05T15:00+02:00');

describe('a client who does not answer', () => {
  const rows: [
    name: string,
    contacts: ContactSaid[],
    now: string,
    state: Silence['state'],
    more?: { lastSeen?: string; hasDate?: boolean; next?: string },
  ][] = [
    ['nothing was written', [], '2026-06-10T10:00+02:00', 'none'],
    ['just written', [wrote], '2026-06-01T16:00+02:00', 'wait', { next: '2026-06-04T00:00+02:00' }],
    [
      'two days later',
      [wrote],
      '2026-06-03T23:59+02:00',
      'wait',
      { next: '2026-06-04T00:00+02:00' },
    ],
    ['three days later', [wrote], '2026-06-04T00:00+02:00', 'nudge'],
    ['much later', [wrote], '2026-08-04T00:00+02:00', 'nudge'],
    [
      'nudged',
      [wrote, nudged],
      '2026-06-06T10:00+02:00',
      'wait',
      { next: '2026-06-19T00:00+02:00' },
    ],
    ['two weeks after the nudge', [wrote, nudged], '2026-06-19T00:00+02:00', 'close'],
    [
      'closed',
      [wrote, nudged, said('closed', '2026-06-20T10:00+02:00')],
      '2026-06-21T10:00+02:00',
      'closed',
    ],
    [
      'answered',
      [wrote, said('answered', '2026-06-02T10:00+02:00')],
      '2026-06-10T10:00+02:00',
      'none',
    ],
    [
      'answered, then written again',
      [said('answered', '2026-05-02T10:00+02:00'), wrote],
      '2026-06-10T10:00+02:00',
      'nudge',
    ],
    [
      'came since',
      [wrote],
      '2026-06-10T10:00+02:00',
      'none',
      { lastSeen: '2026-06-03T10:00+02:00' },
    ],
    [
      'came before',
      [wrote],
      '2026-06-10T10:00+02:00',
      'nudge',
      { lastSeen: '2026-05-03T10:00+02:00' },
    ],
    ['has a date', [wrote, nudged], '2026-07-10T10:00+02:00', 'none', { hasDate: true }],
    ['is to be written to later', [wrote], '2026-05-30T10:00+02:00', 'none'],
  ];
  it.each(rows)('%s', (_, contacts, now, state, { lastSeen, hasDate = false, next } = {}) => {
    const found = silenceOf({
      contacts,
      lastSeen: lastSeen === undefined ? null : at(lastSeen),
      hasDate,
      now: at(now),
      zone: BERLIN,
    });
    expect(found.state).toBe(state);
    expect(found.next).toBe(next === undefined ? null : at(next));
  });

  it('tells the last contact, whoever it came from', () => {
    const input = {
      contacts: [wrote, nudged],
      hasDate: false,
      now: at('2026-07-01T10:00Z'),
      zone: BERLIN,
    };
    expect(silenceOf({ ...input, lastSeen: null }).lastContact).toBe(nudged.at);
    const later = at('2026-06-20T10:00Z');
    expect(silenceOf({ ...input, lastSeen: later }).lastContact).toBe(later);
    expect(silenceOf({ ...input, contacts: [], lastSeen: null }).lastContact).toBeNull();
  });
});
