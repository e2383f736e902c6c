/** The columns of Kept's own file, in their order. */
export const ownColumns = [
  'client',
  'email',
  'start',
  'end',
  'status',
  'excused',
  'excuse_reason',
  'cause',
  'minutes_late',
  'notice_hours',
  'source',
  'title',
] as const;

export const OWN_HEADER = ownColumns.join(',');

/** What a column of a table of outcomes can hold. */
export const fields = [
  /** The whole name, or the first name where there is a `last_name`. */
  'client',
  'last_name',
  'email',
  /** The day, where start and end are times of day. */
  'date',
  /** The time of day of the start, beside a `date` or a `start` without one. */
  'time',
  /** Day and time, or a time of day beside a `date`. */
  'start',
  'end',
  /** Minutes, or hours and minutes. */
  'duration',
  'status',
  'excused',
  'excuse_reason',
  'cause',
  'minutes_late',
  'notice_hours',
  'title',
] as const;

export type Field = (typeof fields)[number];

/** For each field the position of its column; `null`: not in this file. */
export type Mapping = Record<Field, number | null>;

export const emptyMapping = (): Mapping =>
  Object.fromEntries(fields.map((field) => [field, null])) as Mapping;

/** The text of a field in a row; empty where the mapping or the row has none. */
export function cellOf(cells: readonly string[], mapping: Mapping, field: Field): string {
  const column = mapping[field];
  return column === null ? '' : (cells[column] ?? '');
}

/** What a mapping must say before rows can be read. */
export function missingFields(mapping: Mapping): ('client' | 'date' | 'status')[] {
  const has = (...some: Field[]): boolean => some.some((field) => mapping[field] !== null);
  return [
    ...(has('client', 'last_name', 'email') ? [] : ['client' as const]),
    ...(has('start', 'date') ? [] : ['date' as const]),
    ...(has('status') ? [] : ['status' as const]),
  ];
}
