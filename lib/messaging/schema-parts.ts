import * as v from 'valibot';

/*
 * What the forms of messages are made of. Sizes are capped, text is made well-formed, instants
 * are finite and within living memory.
 */

export const TITLE = 1_000;
export const NAME = 200;
export const NOTE = 2_000;
export const ID = 1_024;
export const EVENTS = 5_000;
export const LIST = 500;
export const EARLIEST = Date.UTC(1990, 0, 1);
export const LATEST = Date.UTC(2100, 0, 1);
/** The longest notice that a policy can ask for. */
export const HOURS = 24 * 365;
/** The longest notice that can be given: somebody cancels what stands years ahead. */
const NOTICE = (LATEST - EARLIEST) / 3_600_000;

export const wellFormed = v.transform((value: string) => value.toWellFormed());
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), wellFormed);
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(ID), wellFormed);
export const email = v.pipe(text(320), v.trim(), v.toLowerCase());
export const instant = v.pipe(v.number(), v.minValue(EARLIEST), v.maxValue(LATEST));
export const hours = v.pipe(v.number(), v.minValue(-NOTICE), v.maxValue(NOTICE));

/** Text of the page is cut, not refused: of a long title the beginning will do. */
export const cut = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, longest)),
    wellFormed,
  );
export const title = v.nullable(cut(TITLE));

/** As many of the page's entries as are looked at; what is no `schema` is left out. */
export const readable = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) =>
      list.slice(0, most).flatMap((one): v.InferOutput<S>[] => {
        const parsed = v.safeParse(schema, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
export const read = <S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);

export const slot = v.pipe(
  v.object({ eventId: id, start: instant, end: instant, allDay: v.boolean() }),
  v.check(({ start, end }) => start <= end),
);

export const name = v.pipe(text(NAME), v.trim());
export const filledName = v.pipe(name, v.nonEmpty());
export const addressForm = v.picklist(['du', 'sie']);
export const language = v.picklist(['en', 'de']);
/** Messages without data arrive with nothing, or with `null` for it. */
export const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => undefined),
);

/** The signed-in account a page belongs to. */
export const account = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  email: read(email),
  delegate: v.exactOptional(v.literal(true)),
});
