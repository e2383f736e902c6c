import { useState } from 'preact/hooks';
import { DraftButton } from '@/components/draft/DraftButton';
import { channelOf, channelsFor } from '@/lib/drafts/channel';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { ClientCard } from '@/lib/messaging/protocol';
import { draftFor } from '../own-pages/marks';
import { TimesOffer } from '../own-pages/TimesOffer';
import { useDraftChoice } from '../own-pages/use-draft-choice';
import { useQuery } from '../own-pages/use-query';
import type { OpenDraft } from './use-open-draft';

/** The message that fits this client now, and the others in a menu. */
export function ClientDraft({ card, draft }: { card: ClientCard; draft: OpenDraft }) {
  const practice = useQuery('practice');
  const [chosen, setChosen] = useState<DraftChannel | null>(null);
  const usual = practice.state === 'ready' ? practice.value.channel : 'gmail';
  const channel = chosen ?? channelOf(card.client, usual);
  const request = draftFor(card.history, Date.now());
  const choice = useDraftChoice(request, card.history);
  return (
    <div class="k-draft-times">
      <DraftButton
        channel={channel}
        channels={channelsFor(card.client)}
        disabled={request === null}
        choice={choice}
        onDraft={(wish) => request && draft.open({ ...request, channel, ...wish })}
        onChannel={setChosen}
      />
      {request && (
        <TimesOffer
          clientId={card.client.id}
          onDraft={(times) => draft.open({ ...request, channel, times })}
        />
      )}
    </div>
  );
}
