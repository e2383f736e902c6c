import { Check, MessageSquare } from 'lucide';
import type { PanelClient } from '@/lib/messaging/protocol';
import { hereBy } from '@/lib/policy/awaited';
import type { Waiting } from '@/lib/policy/waiting';
import { channelIcon } from '../draft/channel-icon';
import { Icon } from '../ui/Icon';
import type { PanelContext } from './panel-context';
import { SplitDraft } from './SplitDraft';

/** *Here*, with the minutes that have passed, and a nudge by any of the client's channels. */
export function AwaitedButtons({
  client,
  waiting,
  actions,
  waitingTexts,
  texts,
}: PanelContext & { client: PanelClient; waiting: Waiting }) {
  const here = hereBy(waiting);
  const scenario = 'nudge_waiting';
  const name = here === 'showed' ? waitingTexts.here : waitingTexts.hereLate(here.minutesLate);
  return (
    <>
      <button
        type="button"
        class="k-button tonal small"
        aria-label={name}
        title={name}
        onClick={() =>
          here === 'showed'
            ? actions.answer(client, 'showed')
            : actions.minutesLate(client, here.minutesLate)
        }
      >
        <Icon of={Check} size={16} />
        {waitingTexts.here}
      </button>
      <SplitDraft
        icon={MessageSquare}
        text={waitingTexts.nudge}
        choose={waitingTexts.ways}
        small
        groups={[
          client.channels.map((channel) => ({
            text: texts.draft.channel[channel],
            icon: channelIcon[channel],
            run: () => actions.draft(client, { scenario, channel }),
          })),
        ]}
        onDraft={() => actions.draft(client, { scenario })}
      />
    </>
  );
}
