import { UserPlus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { ClientList } from '@/components/client/ClientList';
import { usePeopleTexts } from '@/components/hooks/use-record-texts';
import { AddForm } from '@/components/people/AddForm';
import { NotClients } from '@/components/people/NotClients';
import { ReviewsCard } from '@/components/standing/ReviewsCard';
import { Button } from '@/components/ui/Button';
import type { Verdict } from '@/lib/appointments/client';
import { ask } from '@/lib/messaging/client';
import type { NotClient } from '@/lib/messaging/people-protocol';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import { ReturningPerson } from './ReturningPart';
import type { SavingState } from './use-saving';

export interface ClientsPageProps {
  saving: SavingState;
  onOpen: (clientId: string) => void;
}

/** Joins the list of clients, and of those who are none, with the background. */
export function ClientsPage({ saving, onOpen }: ClientsPageProps) {
  const texts = usePeopleTexts();
  const clients = useQuery('clients');
  const not = useQuery('notClients');
  const reviews = useQuery('termsReviews');
  const [adding, setAdding] = useState(false);
  // One id for all attempts: adding again after a lost answer adds the client once.
  const id = useRef(crypto.randomUUID());

  const add = (client: { name: string; email?: string }) => {
    let made = '';
    saving.commit(
      async () => {
        const outcome = await ask('addClient', { id: id.current, ...client });
        if (outcome.ok) made = outcome.value.clientId;
        return outcome;
      },
      () => onOpen(made),
    );
  };
  const judge = ({ email, name }: NotClient, verdict: Verdict) =>
    saving.save({
      write: () => ask('judgePerson', { email, name, verdict }),
      revert: () => ask('judgePerson', { email, name, verdict: 'not_client' }),
    });
  return (
    <>
      {reviews.state === 'ready' && reviews.value.length > 0 && (
        <ReviewsCard
          reviews={reviews.value}
          now={Date.now()}
          onOpen={onOpen}
          onReviewed={({ clientId, lastAt }) =>
            saving.save({
              write: () => ask('termsReviewed', { clientId }),
              revert: () => ask('termsReviewed', { clientId, at: lastAt }),
            })
          }
        />
      )}
      <div class="k-settings k-people">
        <Loaded query={clients}>
          {(list) => <ClientList clients={list} now={Date.now()} onOpen={onOpen} />}
        </Loaded>
        {adding ? (
          <AddForm
            onAdd={add}
            onCancel={() => setAdding(false)}
            known={(who) => <ReturningPerson {...who} onOpen={onOpen} />}
          />
        ) : (
          <div class="k-setting-part">
            <Button icon={UserPlus} onPress={() => setAdding(true)}>
              {texts.add.open}
            </Button>
          </div>
        )}
      </div>
      {not.state === 'ready' && (
        <NotClients
          people={not.value}
          onAskAgain={(person) => judge(person, 'candidate')}
          onIsClient={(person) => judge(person, 'client')}
        />
      )}
    </>
  );
}
