import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/fold';
import { standing } from './said';
import type { StepSaid } from './steps';

/** A client who was let go, with when. */
export interface LetGo {
  client: Pick<Client, 'id' | 'name' | 'aliases' | 'emails'>;
  /** Epoch milliseconds. */
  at: number;
}

/** How somebody was found to be a client who was let go. */
export interface Returning {
  clientId: string;
  name: string;
  by: 'address' | 'alias';
  letGoAt: number;
}

/** Two words at least: a first name alone is shared by too many. */
const LEAST_WORDS = 2;

/**
 * Clients that somebody may be who seems to be new. Only what the user knows them by is compared,
 * whole: an address, or a name of two words or more. Nothing else about a person is a sign.
 *
 * @param person addresses and names; untrusted
 * @param letGo all clients whose step is `let_go`
 * @returns address first, the latest first
 */
export function returningMatches(
  person: { emails: readonly string[]; names: readonly string[] },
  letGo: readonly LetGo[],
): Returning[] {
  const emails = new Set(person.emails.map(lowered).filter((email) => email.includes('@')));
  const names = new Set(person.names.map(fold).filter(isFullName));
  return letGo
    .flatMap(({ client, at }): Returning[] => {
      const found = { clientId: client.id, name: client.name, letGoAt: at };
      if (client.emails.some((email) => emails.has(lowered(email)))) {
        return [{ ...found, by: 'address' }];
      }
      const known = [client.name, ...client.aliases].map(fold);
      return known.some((name) => names.has(name)) ? [{ ...found, by: 'alias' }] : [];
    })
    .toSorted(
      (a, b) => Number(b.by === 'address') - Number(a.by === 'address') || b.letGoAt - a.letGoAt,
    );
}

const isFullName = (name: string): boolean => name.split(' ').length >= LEAST_WORDS;

/**
 * When a client was let go; `null` where they are not.
 *
 * @param said all steps of ONE client, in any order
 */
export function letGoAt(said: readonly StepSaid[]): number | null {
  const [last] = standing(said);
  return last?.step === 'let_go' ? last.at : null;
}
