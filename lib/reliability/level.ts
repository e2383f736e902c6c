/** What a badge says: words about the record, never about the person. */
export type Level = 'new' | 'reliable' | 'mixed' | 'often_misses';

/** From least to most careful; a group event shows the most careful of its clients. */
const carefulness: readonly Level[] = ['new', 'reliable', 'mixed', 'often_misses'];

/** The most careful of several levels, or `undefined` of none. */
export function mostCareful(levels: readonly Level[]): Level | undefined {
  return levels.reduce<Level | undefined>(
    (a, b) => (a === undefined || carefulness.indexOf(b) > carefulness.indexOf(a) ? b : a),
    undefined,
  );
}
