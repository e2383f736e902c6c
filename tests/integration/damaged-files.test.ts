import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { dropImports, importJobHandlers } from '@/entrypoints/background/imports';
import type { ImportStep } from '@/lib/messaging/import-protocol';
import { undoImport } from '@/lib/store/imports/undo-import';
import { everything } from '../unit/store/fresh-store';
import { ANNA, BOB, freshProfile, makeClient, ME } from './harness';
import { calendarFile } from './calendar-file';

/*
 * Damaged files go the whole way that a file goes. What they may not do is change anything and
 * say that they failed.
 */

const { importStart, importPart, importStep } = importJobHandlers;

beforeEach(async () => {
  await freshProfile();
  dropImports();
});

const text = strToU8(calendarFile([ANNA, BOB]));
const archive = zipSync({ [`${ME}.ics`]: text, '../other/Coaching_1f@x.example.ics': text });

/** A piece cut off, bytes turned over, or rubbish put in. */
const damage = fc.record({
  cut: fc.option(fc.nat({ max: 1_000 }), { nil: undefined }),
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
  rubbish: fc.option(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 60 })), { nil: undefined }),
});

function damaged(bytes: Uint8Array, how: typeof damage extends fc.Arbitrary<infer D> ? D : never) {
  let result = Uint8Array.from(bytes);
  for (const [at, by] of how.flips) {
    const place = at % result.length;
    result[place] = (result[place] ?? 0) ^ by;
  }
  if (how.rubbish) {
    const [at, more] = how.rubbish;
    const place = at % result.length;
    result = Uint8Array.from([...result.subarray(0, place), ...more, ...result.subarray(place)]);
  }
  return how.cut === undefined ? result : result.subarray(0, Math.max(0, result.length - how.cut));
}

let jobs = 0;
async function imported(bytes: Uint8Array): Promise<{ job: string; end: ImportStep }> {
  const job = `job-${(jobs += 1)}`;
  importStart({ job, source: { kind: 'file', name: `${ME}.ics` } });
  importPart({ job, at: 0, base64: Buffer.from(bytes).toString('base64'), last: true });
  for (;;) {
    const end = await importStep({ job });
    if (end.state !== 'running') return { job, end };
  }
}

test.each([
  ['calendar file', text],
  ['archive', archive],
])(
  'a damaged %s is read, or changes nothing and says where',
  async (_name, bytes) => {
    await makeClient(BOB);
    const before = await everything();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const { end } = await imported(damaged(bytes, how));
        if (end.state === 'done') {
          await undoImport(end.importId);
        } else {
          refused += 1;
          expect(end).toMatchObject({ state: 'failed' });
          // A file of a known kind fails for a reason of its own, never by an exception.
          expect(end).not.toMatchObject({ problem: { code: 'failed' } });
        }
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(60);
  },
  60_000,
);
