import * as v from 'valibot';
import { email, filledName, id, LIST, name, nothing } from './schema-parts';

const clientId = id;

/** The form of the messages about single clients. */
export const peopleSchemas = {
  mergeClients: v.object({ into: id, from: id }),
  unmergeClient: v.object({ clientId }),
  mergedWith: v.object({ clientId }),
  splitClient: v.object({
    clientId,
    id,
    name: filledName,
    emails: v.pipe(v.array(email), v.maxLength(LIST)),
    aliases: v.pipe(v.array(name), v.maxLength(LIST)),
  }),
  notClients: nothing,
  erasurePreview: v.object({ clientId }),
  eraseClient: v.object({ clientId }),
  dataSheet: v.object({ clientId }),
};
