import { describe, expect, it } from 'vitest';
import type { ShownProblem } from '@/components/import/import-run';
import { noteWords } from '@/components/import/note-words';
import { problemWords } from '@/components/import/problem-words';
import { importing as de } from '@/lib/i18n/de/import';
import { importing as en } from '@/lib/i18n/en/import';

const problems: ShownProblem[] = [
  { code: 'signed_out' },
  { code: 'blocked' },
  { code: 'not_found' },
  { code: 'too_often', retryAfter: 90_000 },
  { code: 'server', status: 503 },
  { code: 'offline' },
  { code: 'no_access' },
  { code: 'not_a_zip' },
  { code: 'not_a_calendar' },
  { code: 'empty' },
  { code: 'too_large', limit: 128 * 1_048_576 },
  { code: 'too_many', limit: 200_000 },
  { code: 'no_calendar_inside' },
  { code: 'damaged_archive', entry: 'a.ics' },
  { code: 'encoding', line: 12 },
  { code: 'damaged', line: 4711, entry: 'a.ics' },
  { code: 'interrupted' },
  { code: 'storage_full' },
  { code: 'failed' },
  { code: 'many_files' },
];

describe.each([
  ['English', en],
  ['German', de],
])('what went wrong, in %s', (_language, texts) => {
  it('is told by a sentence of its own for each reason, with the next step', () => {
    const said = problems.map((problem) => problemWords(problem, 'file', texts));
    expect(new Set(said.map(({ title }) => title)).size).toBe(problems.length);
    expect(said.filter(({ title, text }) => !title.endsWith('.') || !text.endsWith('.'))).toEqual(
      [],
    );
  });
});

it.each<[ShownProblem, string]>([
  [{ code: 'too_large', limit: 128 * 1_048_576 }, 'This is larger than 128 MB.'],
  [{ code: 'too_large', limit: 50_000_000, entry: 'a.ics' }, '“a.ics” is larger than 50 MB.'],
  [{ code: 'too_many', limit: 200_000 }, 'There are more than 200,000 events in it.'],
  [{ code: 'damaged', line: 4711, entry: 'a.ics' }, '“a.ics” is damaged at line 4711.'],
  [{ code: 'damaged_archive' }, 'The .zip file is damaged.'],
  [{ code: 'server', status: 503 }, 'Google could not answer just now (error 503).'],
])('%j', (problem, title) => expect(problemWords(problem, 'google', en).title).toBe(title));

it.each([
  [null, 'Try again in an hour.'],
  [0, 'Try again in a minute.'],
  [60_000, 'Try again in a minute.'],
  [61_000, 'Try again in 2 minutes.'],
])('asked too often, again after %s ms', (retryAfter, text) => {
  expect(problemWords({ code: 'too_often', retryAfter }, 'google', en).text).toBe(text);
});

it('an address that is gone is not an account without export', () => {
  const words = (kind: 'google' | 'feed') => problemWords({ code: 'not_found' }, kind, en);
  expect(words('feed').title).not.toBe(words('google').title);
  expect(words('google').act).toBe('chooseFile');
});

it.each(['empty', 'not_a_calendar'] as const)('%s: no other file behind an address', (code) => {
  const words = (kind: 'file' | 'feed') => problemWords({ code }, kind, en);
  expect(words('file')).toMatchObject({ act: 'chooseFile', title: en.problem[code].title });
  expect(words('feed')).toMatchObject({ act: null, title: en.problem.feed_nothing.title });
});

it('notes of a reading name only what there is', () => {
  const none = { oddLines: 0, unreadable: 0, cutRules: 0, unknownZones: 0 };
  expect(noteWords(null, en)).toBe('');
  expect(noteWords(none, en)).toBe('');
  expect(noteWords({ ...none, oddLines: 2, unreadable: 1 }, en)).toBe(
    '1 event without a readable start skipped · 2 unclear lines skipped',
  );
});
