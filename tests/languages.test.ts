import { describe, expect, it } from 'vitest';
import { filesBelow, readSources } from './tools/sources.ts';

/* What the language tables must have in common. Types hold the keys; this holds the rest. */

const tables = import.meta.glob<Record<string, unknown>>('/lib/i18n/{en,de}/*.ts', {
  eager: true,
});

/** `answer.more` and the kind of what stands there, for every leaf of a table. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      leaves(item, path ? `${path}.${key}` : key),
    );
  }
  return [[path, typeof value]];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** Lists of texts may differ in length between languages; everything else is compared. */
const shape = (table: unknown): Map<string, string> =>
  new Map(
    leaves(table)
      .map(([path, kind]): [string, string] => [path.replace(/\[\d+\]/g, '[]'), kind])
      .sort(([a], [b]) => a.localeCompare(b)),
  );

const names = filesBelow('lib/i18n/en').map((path) => path.split('/').at(-1) ?? '');

describe('the language tables', () => {
  it('exist in both languages', () => {
    expect(filesBelow('lib/i18n/de').map((path) => path.split('/').at(-1))).toEqual(names);
  });

  it.each(names)('%s says the same things in English and German', (name) => {
    const en = tables[`/lib/i18n/en/${name}`] ?? {};
    const de = tables[`/lib/i18n/de/${name}`] ?? {};
    // English modules may export more than the table: the lists that both languages share.
    const shared = Object.fromEntries(Object.keys(de).map((table) => [table, en[table]]));
    expect(Object.keys(de)).not.toEqual([]);
    expect(shape(de)).toEqual(shape(shared));
  });

  it.each(Object.keys(tables))('%s has no doubled spaces and no line ends', (path) => {
    expect(texts(tables[path]).filter((text) => /\s{2}|[\n\t]/.test(text))).toEqual([]);
  });

  it('never judge a person', () => {
    const judging =
      /\b(?:bad|unreliable|risk\w*|offenders?|schlechte?\w*|unzuverlässig\w*|Risik\w+)\b/gi;
    const found = readSources('lib/i18n', 'lib/drafts').flatMap(({ path, code }) =>
      (code.match(judging) ?? []).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
