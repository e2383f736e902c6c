import { ChevronDown, Mail } from 'lucide';
import { useState } from 'preact/hooks';
import { formOf } from '@/lib/drafts/channel';
import type { Choice } from '@/lib/drafts/choice';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { MessageName } from '@/lib/drafts/own-scenario';
import type { Scenario, Tone } from '@/lib/drafts/scenario';
import { useDraftTexts } from '../hooks/use-draft-texts';
import { usePopupTexts } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu, type MenuGroup } from '../ui/Menu';
import { channelIcon } from './channel-icon';
import { ownLabel } from './message-names';

/** What the user picked: a message, and a tone where one was chosen. */
export interface DraftWish {
  scenario?: MessageName;
  tone?: Tone;
}

export interface DraftButtonProps {
  /** Where drafts open now. */
  channel: DraftChannel;
  /** Where they can open: what there is data for. */
  channels: readonly DraftChannel[];
  /** Nothing to write about yet. */
  disabled: boolean;
  /** What fits and what else can be written; `null`: not known yet. */
  choice: Choice | null;
  /** Without a wish: the message that fits best. */
  onDraft: (wish?: DraftWish) => void;
  onChannel: (channel: DraftChannel) => void;
}

/** One click writes the draft that fits; the menu says why, and has the others, tones and ways. */
export function DraftButton(props: DraftButtonProps) {
  const { channel, channels, disabled, choice, onDraft, onChannel } = props;
  const { draft } = usePopupTexts();
  const names = useDraftTexts();
  const [wished, setWished] = useState<Tone | null>(null);
  if (disabled) {
    return (
      <Button kind="tonal" icon={Mail} disabled title={draft.nothing}>
        {draft.draft}
      </Button>
    );
  }
  const tone = wished && choice?.tones.includes(wished) ? wished : null;
  const write = (scenario?: MessageName) => {
    if (!scenario && !tone) return onDraft();
    onDraft({ ...(scenario ? { scenario } : {}), ...(tone ? { tone } : {}) });
  };
  const messages = (title: string, scenarios: readonly Scenario[]): MenuGroup => ({
    title,
    items: scenarios.map((scenario) => ({
      text: names.scenario[scenario],
      run: () => write(scenario),
    })),
  });
  const ofChoice: MenuGroup[] = choice
    ? [
        {
          title: names.reason[choice.reason],
          items: [
            {
              text: names.scenario[choice.scenario],
              icon: Mail,
              run: () => write(choice.scenario),
            },
          ],
        },
        messages(names.others, choice.others),
        messages(names.anytime, choice.anytime),
        {
          title: names.own,
          items: choice.own.map((own) => ({
            text: ownLabel(own, names),
            run: () => write(own.id),
          })),
        },
        {
          title: names.tones,
          items: (choice.tones.length > 1 ? choice.tones : []).map((one) => ({
            text: names.tone[one],
            checked: one === (tone ?? choice.tone),
            run: () => setWished(one),
          })),
        },
      ]
    : [];
  const what = choice ? ` · ${names.scenario[choice.scenario]}` : '';
  return (
    <span class="k-split">
      <Button
        kind="tonal"
        icon={channel !== 'copy' && formOf[channel] === 'mail' ? Mail : channelIcon[channel]}
        title={`${draft.draft}${what} · ${draft.channel[channel]}`}
        onPress={() => write()}
      >
        {draft.draft}
      </Button>
      <span>
        <Menu
          label={draft.options}
          class="k-btn tonal"
          groups={[
            ...ofChoice.filter(({ items }) => items.length > 0),
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
