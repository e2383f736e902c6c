import { Bell, CalendarPlus, CalendarX, ChevronDown, Mail, Repeat, UserX, Video } from 'lucide';
import type { IconNode } from 'lucide';
import { formOf } from '@/lib/drafts/channel';
import { type DraftChannel, type Scenario, scenarios } from '@/lib/drafts/draft';
import { usePopupTexts } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { channelIcon } from './channel-icon';

const scenarioIcon: Readonly<Record<Scenario, IconNode>> = {
  no_show_first: UserX,
  no_show_repeated: Repeat,
  late_cancel: CalendarX,
  new_time: CalendarPlus,
  reminder: Bell,
  preparation: Video,
};
export interface DraftButtonProps {
  /** Where drafts open now. */
  channel: DraftChannel;
  /** Where they can open: what there is data for. */
  channels: readonly DraftChannel[];
  /** Nothing to write about yet. */
  disabled: boolean;
  /** Without a scenario: the one that fits best. */
  onDraft: (scenario?: Scenario) => void;
  onChannel: (channel: DraftChannel) => void;
}

/** One click writes the draft that fits; the menu has the other messages and ways to open it. */
export function DraftButton(props: DraftButtonProps) {
  const { channel, channels, disabled, onDraft, onChannel } = props;
  const { draft } = usePopupTexts();
  if (disabled) {
    return (
      <Button kind="tonal" icon={Mail} disabled title={draft.nothing}>
        {draft.draft}
      </Button>
    );
  }
  return (
    <span class="k-split">
      <Button
        kind="tonal"
        icon={channel !== 'copy' && formOf[channel] === 'mail' ? Mail : channelIcon[channel]}
        title={`${draft.draft} · ${draft.channel[channel]}`}
        onPress={() => onDraft()}
      >
        {draft.draft}
      </Button>
      <span>
        <Menu
          label={draft.options}
          class="k-btn tonal"
          groups={[
            {
              title: draft.scenarios,
              items: scenarios.map((scenario) => ({
                text: draft.scenario[scenario],
                icon: scenarioIcon[scenario],
                run: () => onDraft(scenario),
              })),
            },
            {
              title: draft.channels,
              items: channels.map((one) => ({
                text: draft.channel[one],
                icon: channelIcon[one],
                checked: one === channel,
                run: () => onChannel(one),
              })),
            },
          ]}
        >
          <Icon of={ChevronDown} size={16} />
        </Menu>
      </span>
    </span>
  );
}
