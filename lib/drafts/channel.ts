import type { Client } from '@/lib/appointments/client';
import { type DraftChannel, draftChannels } from './draft';
import { readPhone } from './links/phone-number';
import type { Form } from './scenario';

/** In which form each channel carries a message. */
export const formOf: Readonly<Record<DraftChannel, Form>> = {
  gmail: 'mail',
  outlook: 'mail',
  outlook_personal: 'mail',
  mailto: 'mail',
  sms: 'short',
  whatsapp: 'short',
  phone: 'spoken',
  copy: 'mail',
};

const needsPhone: ReadonlySet<DraftChannel> = new Set(['sms', 'whatsapp', 'phone']);

/**
 * The channels for which there is an address or a number. Of somebody with neither only the name is
 * known: a mail opens without a recipient, who is filled in there.
 */
export function channelsFor({ emails, phone }: Pick<Client, 'emails' | 'phone'>): DraftChannel[] {
  const reachable = readPhone(phone ?? '') !== null;
  const writable = emails.length > 0 || !reachable;
  return draftChannels.filter(
    (channel) => channel === 'copy' || (needsPhone.has(channel) ? reachable : writable),
  );
}

/**
 * Where a draft to a client opens: as said for them, else as usual; where the client has no data for
 * that, the first channel that there is.
 *
 * @param usual what the practice uses
 */
export function channelOf(
  client: Pick<Client, 'emails' | 'phone' | 'channel'>,
  usual: DraftChannel,
): DraftChannel {
  const channels = channelsFor(client);
  const wanted = [client.channel, usual].find((one) => one && channels.includes(one));
  return wanted ?? channels[0] ?? 'copy';
}
