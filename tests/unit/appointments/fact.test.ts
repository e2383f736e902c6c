import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttendanceFact, standingFact } from '@/lib/appointments/fact';
import { seriesId } from '@/lib/appointments/slot';

const about = { clientId: 'c', eventId: 'e', start: 1 };
const outcome = (id: string, supersedes?: string, recordedAt = 1): AttendanceFact => ({
  kind: 'outcome',
  id,
  recordedAt,
  device: 'd',
  status: 'showed',
  source: 'panel',
  end: 2,
  allDay: false,
  ...about,
  ...(supersedes ? { supersedes } : {}),
});
const retraction = (id: string, supersedes: string): AttendanceFact => ({
  kind: 'retraction',
  id,
  recordedAt: 1,
  device: 'd',
  supersedes,
  ...about,
});

describe('the fact that holds', () => {
  it.each<[string, AttendanceFact[], string | undefined]>([
    ['nothing marked', [], undefined],
    ['one mark', [outcome('a')], 'a'],
    ['corrected', [outcome('a'), outcome('b', 'a')], 'b'],
    ['taken back', [outcome('a'), retraction('r', 'a')], undefined],
    [
      'marked again after taking back',
      [outcome('a'), retraction('r', 'a'), outcome('b', 'r')],
      'b',
    ],
    [
      'two devices side by side: the later',
      [outcome('a', undefined, 5), outcome('b', undefined, 9)],
      'b',
    ],
    ['two devices at the same instant: the greater id', [outcome('a'), outcome('b')], 'b'],
  ])('%s', (_, facts, id) => expect(standingFact(facts)?.id).toBe(id));

  const ofOther = (fact: AttendanceFact): AttendanceFact => ({ ...fact, clientId: 'd' });
  it.each<[string, AttendanceFact[], string | undefined]>([
    ['marked in both: the later', [outcome('a', undefined, 5), ofOther(outcome('b'))], 'a'],
    [
      'taken back in one, whatever the clock says',
      [outcome('a'), retraction('r', 'a'), ofOther(outcome('b', undefined, 0))],
      'b',
    ],
    [
      'taken back in both',
      [outcome('a'), retraction('r', 'a'), ofOther(outcome('b')), ofOther(retraction('s', 'b'))],
      undefined,
    ],
    [
      'marked again in the one taken back',
      [
        outcome('a'),
        retraction('r', 'a'),
        outcome('c', 'r', 3),
        ofOther(outcome('b', undefined, 2)),
      ],
      'c',
    ],
  ])('in joined records %s', (_, facts, id) => expect(standingFact(facts)?.id).toBe(id));

  it('does not depend on the order in which facts arrive', () => {
    const facts = [outcome('a'), outcome('b', 'a', 3), outcome('c', 'a', 2), retraction('r', 'c')];
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(standingFact(shuffled)?.id).toBe('b');
      }),
    );
  });
});

describe('the series of an event', () => {
  it.each([
    ['abc123', 'abc123'],
    ['abc123_20261124T130000Z', 'abc123'],
    ['abc123_20261124', 'abc123'],
    ['abc123_R20261124T130000', 'abc123'],
    ['abc123_R20261124T130000_20261201T130000Z', 'abc123'],
    ['_6tlnaqrle5p6_20261124T130000Z', '_6tlnaqrle5p6'],
    ['20190101_60o30cb4cko30c1g60o30dr56c', '20190101_60o30cb4cko30c1g60o30dr56c'],
    ['manual:1', 'manual:1'],
  ])('%s belongs to %s', (id, series) => expect(seriesId(id)).toBe(series));
});
