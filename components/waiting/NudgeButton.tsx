import { ChevronDown } from 'lucide';
import type { DraftChannel } from '@/lib/drafts/draft';
import { channelIcon } from '../draft/channel-icon';
import { usePopupTexts } from '../hooks/use-language';
import { useWaitingTexts } from '../hooks/use-waiting-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';

export interface NudgeButtonProps {
  name: string;
  channels: readonly DraftChannel[];
  /** Without a channel: as usual for this client. */
  onNudge: (channel?: DraftChannel) => void;
}

/** Asks somebody who is awaited whether they are on their way; the menu has the other channels. */
export function NudgeButton({ name, channels, onNudge }: NudgeButtonProps) {
  const { draft } = usePopupTexts();
  const texts = useWaitingTexts();
  return (
    <span class="k-split">
      <Button kind="tonal" label={texts.nudgeName(name)} onPress={() => onNudge()}>
        {texts.nudge}
      </Button>
      <span>
        <Menu
          label={texts.waysFor(name)}
          tip={texts.ways}
          class="k-btn tonal"
          groups={[
            {
              items: channels.map((channel) => ({
                text: draft.channel[channel],
                icon: channelIcon[channel],
                run: () => onNudge(channel),
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
