import { type OptionSection, optionSections } from '@/components/settings/OptionsFrame';

/** Where in the options one is: a section, in Clients one client, in Policy the ledger. */
export interface Place {
  section: OptionSection;
  clientId: string | null;
  /** Fees and deposits, of one client where there is a `clientId`. */
  ledger?: true;
}

/** The place that a fragment such as `#data` or `#clients=…` names; the first section otherwise. */
export function placeIn(hash: string): Place {
  const client = /^#clients=(.+)$/.exec(hash)?.[1];
  if (client) return { section: 'clients', clientId: decoded(client) };
  const ledger = /^#policy=ledger(?::(.+))?$/.exec(hash);
  if (ledger) {
    const [, whose] = ledger;
    return { section: 'policy', clientId: whose ? decoded(whose) : null, ledger: true };
  }
  const section = optionSections.find((one) => hash === `#${one}`) ?? 'practice';
  return { section, clientId: null };
}

/** Where fees and deposits are, of all or of one client. */
export const ledgerPlace = (clientId: string | null): string =>
  clientId === null ? '#policy=ledger' : `#policy=ledger:${encodeURIComponent(clientId)}`;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
