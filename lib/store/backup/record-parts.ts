import * as v from 'valibot';
import type { Availability } from '@/lib/appointments/client';

/*
 * What the records of a backup are made of. The limits are wider than those of messages: what the
 * store holds must never be too long for its own backup.
 */

const TEXT = 20_000;
const ID = 4_096;
/** Clients are erased and marks taken back by a message, which takes no longer id. */
const MESSAGE_ID = 1_024;
const LIST = 10_000;
/** Whole days around these instants can still be told: years 1 to 9999. */
const FIRST = Date.parse('0001-01-01T00:00Z');
const LAST = Date.UTC(10_000, 0, 1) - 1;

export const text = v.pipe(v.string(), v.maxLength(TEXT));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(ID));
export const named = v.pipe(id, v.maxLength(MESSAGE_ID));
export const email = v.pipe(v.string(), v.maxLength(ID), v.trim(), v.minLength(1), v.toLowerCase());
export const number = v.pipe(v.number(), v.finite());
export const instant = v.pipe(v.number(), v.minValue(FIRST), v.maxValue(LAST));
export const flag = v.boolean();
export const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(LIST));
export const maybe = <S extends v.GenericSchema>(of: S) => v.exactOptional(of);

/** An entry for every field there is: one that is added and not named here does not compile. */
export type Entries<T> = { [K in keyof Required<T>]: v.GenericSchema };

export const language = v.picklist(['en', 'de']);
export const address = v.picklist(['du', 'sie']);

/** A whole number from 0 on. */
export const within = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
export const availability = v.object({
  weekday: within(6),
  from: within(24 * 60),
  to: within(24 * 60),
} satisfies Entries<Availability>);
