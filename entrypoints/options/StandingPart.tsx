import { useState } from 'preact/hooks';
import { usePolicyEditorTexts } from '@/components/hooks/use-policy-editor-texts';
import { OverrideForm } from '@/components/policy/editor/OverrideForm';
import { withOverride } from '@/components/policy/editor/override-parts';
import { SilenceCard } from '@/components/standing/SilenceCard';
import { StepCard } from '@/components/standing/StepCard';
import { TermsCard } from '@/components/standing/TermsCard';
import { ask } from '@/lib/messaging/client';
import type { PolicyView, TermsReviewed } from '@/lib/messaging/policy-protocol';
import type { ClientCard, Outcome } from '@/lib/messaging/protocol';
import { useQuery } from '../own-pages/use-query';
import { usePolicySaving } from './use-policy-saving';
import type { Saving, SavingState } from './use-saving';

export interface StandingPartProps {
  card: ClientCard;
  saving: SavingState;
}

/** Something said of a client under an id of its own; taken back by that id. */
function saying(write: (id: string) => Promise<Outcome<unknown>>): Saving {
  const id = crypto.randomUUID();
  return {
    write: () => write(id),
    revert: () => ask('takeBackSaid', { id: crypto.randomUUID(), takes: id }),
  };
}

/** Joins step, silence and terms of one client with the background. */
export function StandingPart({ card, saving }: StandingPartProps) {
  const clientId = card.client.id;
  const steps = useQuery('steps', { clientId });
  const contacts = useQuery('contactsLog', { clientId });
  const policy = useQuery('policy');
  const review = useQuery('termsReview', { clientId });
  const now = Date.now();
  return (
    <>
      {steps.state === 'ready' && steps.value && (
        <StepCard
          view={steps.value}
          now={now}
          onChoose={(step) => saving.save(saying((id) => ask('sayStep', { id, clientId, step })))}
        />
      )}
      {contacts.state === 'ready' && contacts.value && (
        <SilenceCard
          view={contacts.value}
          now={now}
          onSay={(kind) => saving.save(saying((id) => ask('sayContact', { id, clientId, kind })))}
          onTakeBack={(entry) =>
            saving.save({
              write: () => ask('takeBackSaid', { id: crypto.randomUUID(), takes: entry.id }),
              revert: () =>
                ask('sayContact', {
                  id: crypto.randomUUID(),
                  clientId,
                  kind: entry.kind,
                  at: entry.at,
                }),
            })
          }
        />
      )}
      {policy.state === 'ready' && review.state === 'ready' && review.value && (
        <ClientTerms card={card} view={policy.value} review={review.value} saving={saving} />
      )}
    </>
  );
}

interface ClientTermsProps extends StandingPartProps {
  view: PolicyView;
  review: TermsReviewed;
}

function ClientTerms({ card, view, review, saving }: ClientTermsProps) {
  const { client, summary } = card;
  const clientId = client.id;
  const { overrides: texts } = usePolicyEditorTexts();
  const [editing, setEditing] = useState(false);
  const { content, change } = usePolicySaving(view, null, saving);
  const own =
    content.overrides.find(({ of }) => 'clientId' in of && of.clientId === clientId) ?? null;
  const close = () => setEditing(false);
  return (
    <TermsCard
      review={review}
      own={own}
      now={Date.now()}
      onReviewed={() =>
        saving.save({
          write: () => ask('termsReviewed', { clientId }),
          revert: () => ask('termsReviewed', { clientId, at: review.lastAt }),
        })
      }
      editing={editing}
      onEdit={() => setEditing(!editing)}
      onRemove={() => {
        close();
        change((now) => ({ overrides: now.overrides.filter(({ id }) => id !== own?.id) }));
      }}
    >
      <OverrideForm
        title={texts.editTitle(client.name)}
        override={own}
        clientId={clientId}
        terms={content.terms}
        world={{ clients: [summary], calendars: [] }}
        taken={[]}
        onSave={(saved) => {
          close();
          const id = own?.id ?? crypto.randomUUID();
          change((now) => ({ overrides: withOverride(now.overrides, { id, ...saved }) }));
        }}
        onCancel={close}
      />
    </TermsCard>
  );
}
