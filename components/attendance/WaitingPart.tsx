import { Check, MessageSquare, UserX } from 'lucide';
import type { PanelClient } from '@/lib/messaging/protocol';
import { hereBy, usualWaiting } from '@/lib/policy/awaited';
import type { Waiting } from '@/lib/policy/waiting';
import { channelIcon } from '../draft/channel-icon';
import { Icon } from '../ui/Icon';
import { WaitBar } from '../waiting/WaitBar';
import type { PanelContext } from './panel-context';
import { SplitDraft } from './SplitDraft';

/** While somebody is awaited: how long for, *Here*, a nudge, and at the limit *No-show*. */
export function WaitingPart({
  client,
  waiting,
  ...context
}: PanelContext & { client: PanelClient; waiting: Waiting }) {
  const { actions, waitingTexts, tag, texts, words } = context;
  const here = hereBy(waiting);
  const scenario = 'nudge_waiting';
  const name = here === 'showed' ? waitingTexts.here : waitingTexts.hereLate(here.minutesLate);
  return (
    <div class="k-await">
      <WaitBar
        waiting={waiting}
        terms={client.waiting ?? usualWaiting}
        texts={waitingTexts}
        tag={tag}
      />
      <div class="k-actions">
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
        <span class="grow" />
        {waiting.phase === 'limit' && (
          <button
            type="button"
            class="k-button outline small"
            onClick={() => actions.answer(client, 'no_show')}
          >
            <Icon of={UserX} size={16} />
            {words.answer.no_show}
          </button>
        )}
      </div>
    </div>
  );
}
