/** A file may hold a record twice; the first counts. */
export function distinct<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = keyOf(record);
    return !seen.has(key) && seen.add(key).has(key);
  });
}
