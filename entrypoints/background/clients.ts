import { browser } from 'wxt/browser';
import { intlTag, localeFor } from '@/lib/i18n/locale';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { languageItem } from '@/lib/settings/items';
import { changeClient } from '@/lib/store/change-client';
import { addClient, allClients, clientCard, findClients } from '@/lib/store/clients';
import { telling } from './changed';

/** Client list, search and card. */
export const clientHandlers = {
  async clients() {
    const language = browser.i18n.getUILanguage();
    const locale = localeFor(await languageItem.getValue(), language);
    return allClients(intlTag(locale, language), now());
  },
  findClients: ({ query }) => findClients(query, now()),
  clientCard: ({ clientId }) => clientCard(clientId, now()),
  addClient: (added) => telling(addClient(added, now())),
  changeClient: (change) => telling(changeClient(change, now())),
} satisfies Pick<Handlers, 'clients' | 'findClients' | 'clientCard' | 'addClient' | 'changeClient'>;
