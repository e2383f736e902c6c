import type { PracticeAccount, PracticeGuest, World } from '../model.ts';
import { guest, practiceEvent } from '../model.ts';
import { fixedId } from './week-plan.ts';

export interface SharingOptions {
  /** The N of `/calendar/u/N/`, or of `/calendar/b/N/` where the account is delegated. */
  index: number;
  email: string;
  name: string;
  delegated?: boolean;
  /** The client whom this account has in common with another. */
  client: PracticeGuest;
  /** Starts of their appointments, epoch milliseconds; each takes an hour. */
  starts: number[];
  /** Of the appointments; the client's name where unset. */
  title?: string;
}

/** An account with appointments with one client: who may be a client of another account, too. */
export function accountSharing(options: SharingOptions): PracticeAccount {
  const { index, email, name, client, starts } = options;
  const self = guest(email, name, { organizer: true });
  return {
    index,
    email,
    name,
    ...(options.delegated ? { delegated: true } : {}),
    calendars: [{ id: email, name, color: '#33b679', own: true }],
    events: starts.map((start) =>
      practiceEvent({
        id: fixedId(`${email} ${client.email} ${start}`),
        calendarId: email,
        title: options.title ?? (client.name || client.email),
        start,
        end: start + 3_600_000,
        guests: [{ ...client }, self],
        organizer: email,
        response: 'accepted',
      }),
    ),
  };
}

/**
 * The world with one account more.
 * @throws where its address in the browser is taken
 */
export function withAccount(world: World, account: PracticeAccount): World {
  const taken = world.accounts.some(
    (other) =>
      other.index === account.index && (other.delegated ?? false) === (account.delegated ?? false),
  );
  if (taken) throw new Error(`There is an account ${account.index} already`);
  return { ...world, accounts: [...world.accounts, account] };
}
