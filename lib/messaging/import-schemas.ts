import * as v from 'valibot';
import { EVENTS, id, NAME, nothing, text } from './schema-parts';

/** A megabyte in base64. */
const PART = 1_400_000;
const ADDRESS = 2_000;

const job = id;
const importId = id;

/** The form of the messages about imports. */
export const importSchemas = {
  importStart: v.object({
    job,
    source: v.variant('kind', [
      v.object({
        kind: v.literal('google'),
        account: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
      }),
      v.object({ kind: v.literal('file'), name: text(NAME) }),
      v.object({ kind: v.literal('feed'), feedId: id }),
    ]),
  }),
  importPart: v.object({
    job,
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    base64: v.pipe(v.string(), v.maxLength(PART), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
    last: v.boolean(),
  }),
  importStep: v.object({ job }),
  importCancel: v.object({ job }),
  imports: nothing,
  importReview: v.object({ importId }),
  chooseFound: v.object({
    importId,
    keys: v.pipe(v.array(id), v.maxLength(EVENTS * 10)),
    choice: v.nullable(v.picklist(['client', 'leave'])),
  }),
  answerMerge: v.object({
    importId,
    offerId: id,
    answer: v.picklist(['open', 'merged', 'apart']),
  }),
  useFoundCalendar: v.object({ importId, calendarId: id, use: v.boolean() }),
  finishImport: v.object({ importId }),
  undoImport: v.object({ importId }),
  feeds: nothing,
  addFeed: v.object({ feedId: id, address: v.pipe(text(ADDRESS), v.trim()) }),
  removeFeed: v.object({ feedId: id }),
};
