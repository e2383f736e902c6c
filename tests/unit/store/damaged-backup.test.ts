import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '@/lib/store/backup/read-backup';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { rebuildProjections } from '@/lib/store/projections';
import { write } from '@/lib/store/transact';
import { life, live, newDevice } from './devices';
import { everything, NOW } from './fresh-store';

const RUNS = 450;
/** Hundreds of files, on a machine that may be busy. */
const SLOW = 180_000;

const odd = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  1e308,
  -8.64e15,
  9e15,
  '',
  'x'.repeat(30_000),
  '\ud800',
  [],
  {},
  [[[[]]]],
);

/** Something else in the place of a value: the path is drawn while walking. */
interface Replace {
  how: 'replace' | 'delete' | 'wrap' | 'key' | 'repeat';
  walk: number[];
  value: unknown;
}

function damage(text: string, { how, walk, value }: Replace): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  let at: Record<string, unknown> = file;
  let key = 'data';
  for (const step of walk) {
    const inside = at[key];
    if (typeof inside !== 'object' || inside === null) break;
    const keys = Object.keys(inside);
    if (keys.length === 0) break;
    at = inside as Record<string, unknown>;
    key = keys[step % keys.length] ?? key;
  }
  if (how === 'replace') at[key] = value;
  else if (how === 'delete') delete at[key];
  else if (how === 'wrap') at[key] = [at[key]];
  else if (how === 'repeat' && Array.isArray(at)) at.push(at[Number(key)]);
  else if (how === 'key') {
    const inside = JSON.stringify(at[key]);
    const polluted = `{"__proto__":{"polluted":${inside}},"constructor":{"x":1},"extra":1}`;
    at[key] = JSON.parse(polluted);
  }
  return JSON.stringify(file);
}

const change = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({
    how: fc.constant('flip' as const),
    at: fc.nat(),
    by: fc.constantFrom('"', '}', '9', '\u0000', ',', '\\', ' ', '-'),
  }),
  fc.record({ how: fc.constant('nest' as const), depth: fc.constantFrom(10, 1_000, 100_000) }),
  fc.record({
    how: fc.constantFrom('replace', 'delete', 'wrap', 'key', 'repeat' as const),
    walk: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    value: odd,
  }),
);

function changed(text: string, one: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  if (one.how === 'cut') return text.slice(0, one.at % text.length);
  if (one.how === 'flip') {
    const at = one.at % text.length;
    return text.slice(0, at) + one.by + text.slice(at + 1);
  }
  if (one.how === 'nest') {
    const deep = '['.repeat(one.depth) + ']'.repeat(one.depth);
    return text.replace('"facts":[', `"facts":[${deep},`);
  }
  return damage(text, one);
}

test(
  'a damaged backup is refused and changes nothing, or is restored as a whole',
  async () => {
    const [origin, here] = [newDevice(), newDevice()];
    const lives = fc.sample(life, 6);
    for (const one of lives.slice(0, 5)) await origin(() => live(one));
    await here(() => live(lives[5] ?? { clients: [], steps: [] }));
    const text = await origin(() => exportBackup(NOW));
    let before = await here(everything);
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(change, async (one) => {
        const damaged = changed(text, one);
        const preview = await here(() => previewRestore(damaged, NOW));
        const answer = await here(() => restoreBackup(damaged, NOW));
        expect(answer).toEqual(preview);
        const after = await here(everything);
        if (!answer.ok) {
          refusals += 1;
          expect(after).toEqual(before);
          expect(answer.problem.code).not.toBe('not_saved');
        } else {
          await here(() => write(rebuildProjections));
          expect(await here(everything)).toEqual(after);
        }
        expect(Object.prototype).not.toHaveProperty('polluted');
        before = after;
      }),
      { numRuns: RUNS },
    );
    expect(refusals).toBeGreaterThan(RUNS / 3);
    expect(refusals).toBeLessThan(RUNS);
  },
  SLOW,
);

test.each([
  ['{\n"a": oh\n}', 'Unexpected token \'o\', "{\n"a": oh\n}" is not valid JSON', null],
  ['{\n"a"\n', 'Expected ":" after property name in JSON at position 6 (line 3 column 1)', 3],
  ['{\n"a" 1}', 'Expected something in JSON at position 6', 2],
  ['{\n"a"\n', 'Unexpected end of JSON input', 2],
  ['{\n"a"', 'JSON.parse: expected property name at line 2 column 1 of the JSON data', 2],
])('the line of %j by the words of an engine', (text, message, line) => {
  expect(lineOf(text, message)).toBe(line);
});
