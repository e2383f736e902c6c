import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/fold';
import type { ClientChange, Outcome } from '@/lib/messaging/protocol';
import { sameList } from './appointments';
import { tie } from './clients';
import { canonical, knownIn } from './known';
import { liftErasure } from './people/erasure-hash';
import { reassess } from './reassess';
import { done, refuse } from './refusal';
import { type WriteTx, writeOutcome } from './transact';

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

/**
 * Changes a client. An address of another client is refused as `invalid`. A new name alone keeps
 * the old one as another name, under which the events so far know this client; where other names
 * come with it, those are all.
 */
export const changeClient = (change: ClientChange, now: number): Promise<Outcome<Client>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const before = known.clients.get(canonical(known, change.clientId));
    if (!before) return refuse('not_found');
    const emails = change.emails && distinct(change.emails.map(lowered));
    const taken = emails?.some((email) => {
      const owner = known.clientByEmail.get(email);
      return owner !== undefined && owner !== before.id;
    });
    if (change.name?.trim() === '' || taken) return refuse('invalid');

    const client = changed(before, { ...change, ...(emails ? { emails } : {}) });
    await tx.objectStore('clients').put(client);
    if (change.name !== undefined) await liftErasure(tx, { name: client.name });
    for (const email of client.emails) {
      if (before.emails.includes(email)) continue;
      await liftErasure(tx, { emails: [email] });
      await tie(tx, email, client, now);
    }
    for (const email of before.emails) {
      if (!client.emails.includes(email)) await untie(tx, email, client, now);
    }
    if (decidesOtherwise(before, client)) await reassess(tx, await knownIn(tx));
    return done(client);
  });

/** The address is nobody's for now; should it become a client's again, it is this one's. */
async function untie(tx: WriteTx, email: string, client: Client, now: number): Promise<void> {
  const person = await tx.objectStore('people').get(email);
  await tx.objectStore('people').put({
    email,
    name: person?.name ?? client.name,
    verdict: 'candidate',
    formerClientId: client.id,
    lastSeen: person?.lastSeen ?? now,
  });
}

/** Whether events may have other clients now. */
const decidesOtherwise = (before: Client, after: Client): boolean =>
  before.name !== after.name ||
  !sameList(before.aliases, after.aliases) ||
  !sameList(before.emails, after.emails);

function aliasesAfter(before: Client, name: string, aliases: string[] | undefined): string[] {
  if (aliases) return distinct(aliases);
  const renamed = fold(name) !== fold(before.name);
  return renamed ? distinct([...before.aliases, before.name]) : before.aliases;
}

function changed(before: Client, change: ClientChange): Client {
  const { phone, language, address, channel, zone, availability, note, doNotRate, ...rest } =
    before;
  const said = { phone, language, address, channel, zone, availability, note, doNotRate };
  const name = change.name?.trim() ?? before.name;
  return {
    ...rest,
    name,
    aliases: aliasesAfter(before, name, change.aliases),
    emails: change.emails ?? before.emails,
    ...detailsAfter(said, change),
  };
}

type Details = Pick<
  Client,
  'phone' | 'language' | 'address' | 'channel' | 'zone' | 'availability' | 'note' | 'doNotRate'
>;
type Loose<T> = { [K in keyof T]?: T[K] | null | undefined };

/** What is not there is no field: an empty text or list and `null` take it away. */
function detailsAfter(before: Loose<Details>, change: Loose<Details>): Details {
  const after = { ...before, ...defined(change) };
  const { language, address, channel, zone, availability, doNotRate } = after;
  const [phone, note] = [after.phone?.trim(), after.note?.trim()];
  return {
    ...(phone ? { phone } : {}),
    ...(language ? { language } : {}),
    ...(address ? { address } : {}),
    ...(channel ? { channel } : {}),
    ...(zone ? { zone } : {}),
    ...(availability && availability.length > 0 ? { availability } : {}),
    ...(note ? { note } : {}),
    ...(doNotRate ? { doNotRate: true } : {}),
  };
}

const defined = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
