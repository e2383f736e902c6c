import { useState } from 'preact/hooks';
import { usePolicyEditorTexts } from '@/components/hooks/use-policy-editor-texts';
import { OverrideForm } from '@/components/policy/editor/OverrideForm';
import { withOverride } from '@/components/policy/editor/override-parts';
import type { GoodbyeReason } from '@/components/standing/GoodbyeFields';
import { SilenceCard } from '@/components/standing/SilenceCard';
import { StepCard, type StepWithMessage } from '@/components/standing/StepCard';
import { TermsCard } from '@/components/standing/TermsCard';
import type { Scenario } from '@/lib/drafts/scenario';
import { ask } from '@/lib/messaging/client';
import type { PolicyView, TermsReviewed } from '@/lib/messaging/policy-protocol';
import type { ClientCard, Outcome } from '@/lib/messaging/protocol';
import { draftFor } from '../own-pages/marks';
import { useQuery } from '../own-pages/use-query';
import type { OpenDraft } from './use-open-draft';
import { usePolicySaving } from './use-policy-saving';
import type { Saving, SavingState } from './use-saving';

export interface StandingPartProps {
  card: ClientCard;
  saving: SavingState;
  draft: OpenDraft;
}

/** The message of each step. */
const ofStep: Readonly<Record<Exclude<StepWithMessage, 'let_go'>, Scenario>> = {
  confirm: 'confirmation_request',
  prepay: 'deposit_request',
  hold_bookings: 'availability_question',
};
const ofGoodbye: Readonly<Record<GoodbyeReason, Scenario>> = {
  pattern: 'let_go_pattern',
  fit: 'let_go_fit',
};

/** Something said of a client under an id of its own; taken back by that id. */
function saying(write: (id: string) => Promise<Outcome<unknown>>): Saving {
  const id = crypto.randomUUID();
  return {
    write: () => write(id),
    revert: () => ask('takeBackSaid', { id: crypto.randomUUID(), takes: id }),
  };
}

/** Joins step, silence and terms of one client with the background. */
export function StandingPart({ card, saving, draft }: StandingPartProps) {
  const clientId = card.client.id;
  const steps = useQuery('steps', { clientId });
  const contacts = useQuery('contactsLog', { clientId });
  const policy = useQuery('policy');
  const review = useQuery('termsReview', { clientId });
  const now = Date.now();
  const about = draftFor(card.history, now);
  const write = about ? (scenario: Scenario) => draft.open({ ...about, scenario }) : undefined;
  return (
    <>
      {steps.state === 'ready' && steps.value && (
        <StepCard
          view={steps.value}
          now={now}
          onDraft={write && ((step) => write(ofStep[step]))}
          onGoodbye={
            about
              ? ({ reason, says }) => draft.open({ ...about, scenario: ofGoodbye[reason], ...says })
              : undefined
          }
          onChoose={(step) => saving.save(saying((id) => ask('sayStep', { id, clientId, step })))}
        />
      )}
      {contacts.state === 'ready' && contacts.value && (
        <SilenceCard
          view={contacts.value}
          now={now}
          onDraft={write && ((due) => write(due === 'nudge' ? 'second_nudge' : 'close_file'))}
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
        <ClientTerms
          card={card}
          view={policy.value}
          review={review.value}
          saving={saving}
          onDraft={write && (() => write('terms_review'))}
        />
      )}
    </>
  );
}

interface ClientTermsProps extends Pick<StandingPartProps, 'card' | 'saving'> {
  onDraft: (() => void) | undefined;
  view: PolicyView;
  review: TermsReviewed;
}

function ClientTerms({ card, view, review, saving, onDraft }: ClientTermsProps) {
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
      onDraft={onDraft}
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
