import type { Override, Terms } from '@/lib/policy/terms';

/** What can differ for a client or a kind of appointment; the currency is one for all. */
export const overrideParts = [
  'price',
  'notice',
  'noShow',
  'waiting',
  'deposit',
  'reschedules',
  'forgiveness',
  'strikes',
  'exceptions',
] as const satisfies readonly (keyof Terms)[];
export type OverridePart = (typeof overrideParts)[number];

/** The parts that an override says something about, in the order of the editor. */
export const partsOf = ({ terms }: Pick<Override, 'terms'>): OverridePart[] =>
  overrideParts.filter((part) => terms[part] !== undefined);

/** The terms reduced to those that differ. */
export function onlyParts(terms: Terms, parts: ReadonlySet<OverridePart>): Partial<Terms> {
  const kept = overrideParts.filter((part) => parts.has(part));
  return Object.fromEntries(kept.map((part) => [part, terms[part]]));
}

/** What is being said of whom an override is for, as the form holds it. */
export interface OverrideFor {
  what: 'client' | 'kind';
  client: { name: string; clientId: string | null };
  /** Empty: any. */
  calendarId: string;
  word: string;
  from: string;
  to: string;
}

const LONGEST = 7 * 24 * 60;
const minutesOf = (text: string): number | null =>
  /^\d{1,5}$/.test(text.trim()) && Number(text) <= LONGEST ? Number(text) : null;

/** A kind of appointment as the form holds it, or what is wrong with it. */
export function kindOf({
  calendarId,
  word,
  from,
  to,
}: OverrideFor): { ok: true; of: Override['of'] } | { ok: false; why: 'length' | 'empty' } {
  const [least, most] = [minutesOf(from), minutesOf(to)];
  const wrong = (text: string, value: number | null) => text.trim() !== '' && value === null;
  if (wrong(from, least) || wrong(to, most) || (least ?? 0) > (most ?? LONGEST)) {
    return { ok: false, why: 'length' };
  }
  const kind = {
    ...(calendarId === '' ? {} : { calendarId }),
    ...(word.trim() === '' ? {} : { word: word.trim() }),
    ...(least === null ? {} : { minMinutes: least }),
    ...(most === null ? {} : { maxMinutes: most }),
  };
  return Object.keys(kind).length === 0 ? { ok: false, why: 'empty' } : { ok: true, of: { kind } };
}

/** The form of an override that is there, or of a new one. */
export function formOf(
  override: Pick<Override, 'of'> | null,
  nameOf: (clientId: string) => string,
): OverrideFor {
  const form: OverrideFor = {
    what: 'client',
    client: { name: '', clientId: null },
    calendarId: '',
    word: '',
    from: '',
    to: '',
  };
  if (!override) return form;
  if ('clientId' in override.of) {
    const { clientId } = override.of;
    return { ...form, client: { clientId, name: nameOf(clientId) } };
  }
  const { calendarId = '', word = '', minMinutes, maxMinutes } = override.of.kind;
  return {
    ...form,
    what: 'kind',
    calendarId,
    word,
    from: minMinutes === undefined ? '' : String(minMinutes),
    to: maxMinutes === undefined ? '' : String(maxMinutes),
  };
}

/** The list with this override in place of the one of the same id, else at its end. */
export const withOverride = (list: readonly Override[], saved: Override): Override[] =>
  list.some(({ id }) => id === saved.id)
    ? list.map((one) => (one.id === saved.id ? saved : one))
    : [...list, saved];
