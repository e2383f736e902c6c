import { type OptionSection, optionSections } from '@/components/settings/OptionsFrame';

/** Where in the options one is: a section, and in Clients one client. */
export interface Place {
  section: OptionSection;
  clientId: string | null;
}

/** The place that a fragment such as `#data` or `#clients=…` names; the first section otherwise. */
export function placeIn(hash: string): Place {
  const client = /^#clients=(.+)$/.exec(hash)?.[1];
  if (client) return { section: 'clients', clientId: decoded(client) };
  const section = optionSections.find((one) => hash === `#${one}`) ?? 'practice';
  return { section, clientId: null };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
