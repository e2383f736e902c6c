import { useState } from 'preact/hooks';
import { DraftButton } from '@/components/draft/DraftButton';
import { channelOf, channelsFor } from '@/lib/drafts/channel';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { ClientCard } from '@/lib/messaging/protocol';
import { draftFor } from '../popup/marks';
import { useQuery } from '../popup/use-query';
import type { OpenDraft } from './use-open-draft';

/** The message that fits this client now, and the others in a menu. */
export function ClientDraft({ card, draft }: { card: ClientCard; draft: OpenDraft }) {
  const practice = useQuery('practice');
  const [chosen, setChosen] = useState<DraftChannel | null>(null);
  const usual = practice.state === 'ready' ? practice.value.channel : 'gmail';
  const channel = chosen ?? channelOf(card.client, usual);
  const request = draftFor(card.history, Date.now());
  return (
    <DraftButton
      channel={channel}
      channels={channelsFor(card.client)}
      disabled={request === null}
      onDraft={(scenario) =>
        request && draft.open({ ...request, channel, ...(scenario ? { scenario } : {}) })
      }
      onChannel={setChosen}
    />
  );
}
