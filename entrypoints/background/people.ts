import { browser } from 'wxt/browser';
import { intlTag, localeFor } from '@/lib/i18n/locale';
import type { Handlers } from '@/lib/messaging/server';
import type { PeopleProtocol } from '@/lib/messaging/people-protocol';
import { now } from '@/lib/platform/clock';
import { languageItem } from '@/lib/settings/items';
import { dataSheet } from '@/lib/store/people/data-sheet';
import { eraseClient, erasurePreview } from '@/lib/store/people/erase';
import { mergeClients, mergedWith } from '@/lib/store/people/merge';
import { notClients } from '@/lib/store/people/not-clients';
import { splitClient } from '@/lib/store/people/split';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { telling } from './changed';

/** Joining, telling apart, erasing and disclosing single clients. */
export const peopleHandlers = {
  mergeClients: (pair) => telling(mergeClients(pair)),
  unmergeClient: ({ clientId }) => telling(unmergeClient(clientId, now())),
  mergedWith: ({ clientId }) => mergedWith(clientId),
  splitClient: (split) => telling(splitClient(split, now())),
  async notClients() {
    const language = browser.i18n.getUILanguage();
    const locale = localeFor(await languageItem.getValue(), language);
    return notClients(intlTag(locale, language));
  },
  erasurePreview: ({ clientId }) => erasurePreview(clientId),
  eraseClient: ({ clientId }) => telling(eraseClient(clientId, now())),
  dataSheet: ({ clientId }) => dataSheet(clientId, now()),
} satisfies Pick<Handlers, keyof PeopleProtocol>;
