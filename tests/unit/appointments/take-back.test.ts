import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttendanceFact, headFacts, standingFact } from '@/lib/appointments/fact';
import { recordingTime, takeBack } from '@/lib/appointments/take-back';
import { statuses } from '@/lib/appointments/status';

let ids = 0;
const about = { clientId: 'c', eventId: 'e', start: 1 };
const nextId = (): string => `f${(ids += 1)}`;

/** Marks as the store does: superseding what holds, retractions included. */
function marked(
  facts: AttendanceFact[],
  status: (typeof statuses)[number],
  clock: number,
): AttendanceFact[] {
  const head = headFacts(facts)[0];
  const fact: AttendanceFact = {
    ...about,
    id: nextId(),
    kind: 'outcome',
    status,
    source: 'panel',
    end: 2,
    allDay: false,
    device: 'd',
    recordedAt: recordingTime(facts, clock),
    ...(head ? { supersedes: head.id } : {}),
  };
  return [...facts, fact];
}

function undone(facts: AttendanceFact[], clock: number): AttendanceFact[] {
  const standing = standingFact(facts);
  if (!standing) return facts;
  const taken = takeBack(facts, standing.id, { id: nextId(), recordedAt: clock, device: 'd' });
  return taken.kind === 'add' ? [...facts, taken.fact] : facts;
}

const status = fc.constantFrom(...statuses);
const step = fc.oneof(status, fc.constant('undo' as const));

test('marks and undos behave as a pile, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(100)), { maxLength: 30 }), (steps) => {
      let facts: AttendanceFact[] = [];
      let pile: string[] = [];
      for (const [what, clock] of steps) {
        if (what === 'undo') {
          facts = undone(facts, clock);
          pile = pile.slice(0, -1);
        } else {
          facts = marked(facts, what, clock);
          pile = [...pile, what];
        }
        const standing = standingFact(facts);
        expect(standing?.kind === 'outcome' ? standing.status : undefined).toBe(pile.at(-1));
      }
      expect(headFacts(facts).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order in which facts are read changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat(), (steps, seed) => {
      let facts: AttendanceFact[] = [];
      for (const what of steps) facts = what === 'undo' ? undone(facts, 1) : marked(facts, what, 1);
      const mixed = facts
        .map((fact, i) => ({ fact, key: (i * 7919 + seed) % 101 }))
        .sort((a, b) => a.key - b.key)
        .map(({ fact }) => fact);
      expect(standingFact(mixed)).toEqual(standingFact(facts));
    }),
  );
});

test('a repeated undo is done, one of a corrected mark is superseded', () => {
  const first = marked([], 'showed', 1);
  const id = first[0]?.id ?? '';
  expect(takeBack(undone(first, 2), id, { id: 'x', recordedAt: 3, device: 'd' })).toEqual({
    kind: 'done',
  });
  expect(takeBack(marked(first, 'late', 2), id, { id: 'x', recordedAt: 3, device: 'd' })).toEqual({
    kind: 'superseded',
  });
});

test('an undo holds beside a fact of another device whose clock is ahead', () => {
  const mine = marked([], 'showed', 4_000);
  const other = marked([], 'no_show', 5_000);
  const both = [...other, ...mine];
  expect(standingFact(both)).toMatchObject({ status: 'no_show' });
  expect(standingFact(undone(both, 11))).toBeUndefined();
  const remarked = marked(undone(both, 11), 'late', 12);
  expect(standingFact(remarked)).toMatchObject({ status: 'late' });
  expect(standingFact(undone(remarked, 13))).toBeUndefined();
});

test('the restated mark leaves the batch and names its original', () => {
  const first = marked([], 'showed', 1).map((fact) => Object.assign(fact, { batch: 'b' }));
  const restated = undone(marked(first, 'late', 2), 3).at(-1);
  expect(restated).toMatchObject({ status: 'showed', restores: first[0]?.id });
  expect(restated).not.toHaveProperty('batch');
});
