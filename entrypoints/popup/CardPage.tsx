import '@/components/waiting/small-fields.css';
import { Pencil, UserRoundX } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ClientCardView } from '@/components/client/ClientCardView';
import { EditClient } from '@/components/client/EditClient';
import { usePopupTexts } from '@/components/hooks/use-language';
import { IconButton } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Client } from '@/lib/appointments/client';
import { channelOf } from '@/lib/drafts/channel';
import type { DraftChannel } from '@/lib/drafts/draft';
import { ask } from '@/lib/messaging/client';
import type { ClientChange, DraftRequest } from '@/lib/messaging/protocol';
import { openWholeCard } from '../own-pages/frame';
import { Loaded } from '../own-pages/Loaded';
import { draftFor } from '../own-pages/marks';
import { SubPage } from './SubPage';
import type { Action, Actions } from '../own-pages/use-actions';
import { useCardActions } from './use-card-actions';
import { TimesOffer } from '../own-pages/TimesOffer';
import { useDraftChoice } from '../own-pages/use-draft-choice';
import { useQuery } from '../own-pages/use-query';

export interface CardPageProps {
  clientId: string;
  /** Opened by its address. */
  first: boolean;
  actions: Actions;
  menu: ComponentChildren;
  onDraft: (request: DraftRequest) => void;
  onBack: () => void;
}

/** Joins the card of one client with the background. */
export function CardPage(props: CardPageProps) {
  const { clientId, actions, menu, onDraft, onBack } = props;
  const texts = usePopupTexts();
  const query = useQuery('clientCard', { clientId });
  const practice = useQuery('practice');
  const [chosen, setChosen] = useState<DraftChannel | null>(null);
  const [editing, setEditing] = useState(false);
  const usual = practice.state === 'ready' ? practice.value.channel : 'gmail';
  const card = query.state === 'ready' ? query.value : null;
  const channel = chosen ?? (card ? channelOf(card.client, usual) : usual);
  const cardActions = useCardActions(actions, channel, onDraft);
  const request = card ? draftFor(card.history, Date.now()) : null;
  const choice = useDraftChoice(request, card?.history);

  if (editing && card) {
    return (
      <SubPage
        key="edit"
        title={texts.card.edited.title}
        actions={actions}
        onBack={() => setEditing(false)}
      >
        <EditClient
          client={card.client}
          busy={actions.busy}
          onSave={(change) =>
            actions.run(
              changeAction(card.client, change, texts.toast.saved, () => setEditing(false)),
            )
          }
          onCancel={() => setEditing(false)}
        />
      </SubPage>
    );
  }
  const tools = (
    <>
      {card && (
        <IconButton icon={Pencil} label={texts.card.edit} onPress={() => setEditing(true)} />
      )}
      {menu}
    </>
  );
  return (
    <SubPage
      key="card"
      title={texts.tabs.clients}
      actions={actions}
      tools={tools}
      first={props.first}
      onBack={onBack}
    >
      <div class="k-body">
        <Loaded query={query}>
          {(value) =>
            value === null ? (
              <EmptyState
                icon={UserRoundX}
                title={texts.card.missing}
                text={texts.card.missingText}
              />
            ) : (
              <ClientCardView
                card={value}
                now={Date.now()}
                channel={channel}
                onChannel={setChosen}
                choice={choice}
                onDraft={(wish) => request && onDraft({ ...request, channel, ...wish })}
                actions={cardActions(value)}
                offer={
                  request && (
                    <TimesOffer
                      clientId={clientId}
                      onDraft={(times) => onDraft({ ...request, channel, times })}
                    />
                  )
                }
                onFull={() => void openWholeCard(value.client.id)}
              />
            )
          }
        </Loaded>
      </div>
    </SubPage>
  );
}

/** A change to a client, undone by writing back what was there. */
function changeAction(
  before: Client,
  change: ClientChange,
  says: string,
  onDone: () => void,
): Action {
  const back: ClientChange = {
    clientId: before.id,
    name: before.name,
    emails: before.emails,
    aliases: before.aliases,
    language: before.language ?? null,
    address: before.address ?? null,
    doNotRate: before.doNotRate ?? false,
  };
  return {
    says,
    onDone,
    perform: async () => {
      const outcome = await ask('changeClient', change);
      return outcome.ok ? { ok: true, value: () => ask('changeClient', back) } : outcome;
    },
  };
}
