import { Mail } from 'lucide';
import type { PanelClient } from '@/lib/messaging/protocol';
import { channelIcon } from '../draft/channel-icon';
import type { ChosenDraft } from './LateCancelPart';
import type { PanelContext } from './panel-context';
import { SplitDraft } from './SplitDraft';

/** Writes the message that follows from how urgent it is; the menu has the other ways to open it. */
export function ChosenDraftButton({
  client,
  chosen,
  texts,
  actions,
}: PanelContext & { client: PanelClient; chosen: ChosenDraft }) {
  const { draft } = texts;
  return (
    <SplitDraft
      icon={Mail}
      text={chosen.text}
      choose={draft.choose}
      groups={[
        client.channels.map((channel) => ({
          text: draft.channel[channel],
          icon: channelIcon[channel],
          run: () => actions.draft(client, { ...chosen.wish, channel }),
        })),
      ]}
      onDraft={() => actions.draft(client, chosen.wish)}
    />
  );
}
