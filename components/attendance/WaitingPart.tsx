import { UserX } from 'lucide';
import type { PanelClient } from '@/lib/messaging/protocol';
import { usualWaiting } from '@/lib/policy/awaited';
import type { Waiting } from '@/lib/policy/waiting';
import { Icon } from '../ui/Icon';
import { WaitBar } from '../waiting/WaitBar';
import { AwaitedButtons } from './AwaitedButtons';
import type { PanelContext } from './panel-context';

/** While somebody is awaited: how long for, *Here*, a nudge, and at the limit *No-show*. */
export function WaitingPart({
  client,
  waiting,
  ...context
}: PanelContext & { client: PanelClient; waiting: Waiting }) {
  const { actions, waitingTexts, tag, words } = context;
  return (
    <div class="k-await">
      <WaitBar
        waiting={waiting}
        terms={client.waiting ?? usualWaiting}
        texts={waitingTexts}
        tag={tag}
      />
      <div class="k-actions">
        <AwaitedButtons client={client} waiting={waiting} {...context} />
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
