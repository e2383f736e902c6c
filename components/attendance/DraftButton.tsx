import { ChevronDown, Mail } from 'lucide';
import { useState } from 'preact/hooks';
import type { Choice } from '@/lib/drafts/choice';
import { draftTextsIn } from '@/lib/i18n/drafts';
import type { PanelClient } from '@/lib/messaging/protocol';
import { Icon } from '../ui/Icon';
import { channelIcon } from '../draft/channel-icon';
import { ownLabel } from '../draft/message-names';
import type { PanelContext } from './panel-context';
import { useSplitMenu } from './use-split-menu';

/** One click opens the message that fits; the menu beside it has the others and the other ways. */
export function DraftButton(props: PanelContext & { client: PanelClient }) {
  const { client, texts, words, actions } = props;
  const names = draftTextsIn(props.locale);
  const { open, setOpen, box, onKeyDown } = useSplitMenu();
  const [choice, setChoice] = useState<Choice | null>(null);
  // It opens with everything in it: entries that come later would move the others away.
  const show = async () => {
    setChoice(await actions.draftChoice(client));
    setOpen(true);
  };
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };

  return (
    <div class="k-draft" ref={box} onKeyDown={onKeyDown}>
      <div class="k-split">
        <button type="button" class="k-button tonal" onClick={() => actions.draft(client)}>
          <Icon of={Mail} size={16} />
          {words.draftFollowUp}
        </button>
        <button
          type="button"
          class="k-button tonal k-split-more"
          aria-label={texts.draft.choose}
          title={texts.draft.choose}
          aria-expanded={open}
          onClick={() => (open ? setOpen(false) : void show())}
        >
          <Icon of={ChevronDown} size={16} />
        </button>
      </div>
      {open && (
        <div class="k-menu start" role="group" aria-label={texts.draft.choose}>
          {choice && (
            <>
              <p class="k-menu-title">{names.reason[choice.reason]}</p>
              {[choice.scenario, ...choice.others].map((scenario) => (
                <button
                  key={scenario}
                  type="button"
                  onClick={choose(() => actions.draft(client, { scenario }))}
                >
                  {names.scenario[scenario]}
                </button>
              ))}
              {choice.own.length > 0 && <hr />}
              {choice.own.map((own) => (
                <button
                  key={own.id}
                  type="button"
                  onClick={choose(() => actions.draft(client, { scenario: own.id }))}
                >
                  <bdi>{ownLabel(own, names)}</bdi>
                </button>
              ))}
              {choice.tones.length > 1 && <hr />}
              {choice.tones.length > 1 &&
                choice.tones.map((tone) => (
                  <button
                    key={tone}
                    type="button"
                    onClick={choose(() => actions.draft(client, { tone }))}
                  >
                    {names.inTone(names.tone[tone])}
                  </button>
                ))}
            </>
          )}
          <hr />
          {client.channels.map((channel) => (
            <button
              key={channel}
              type="button"
              onClick={choose(() => actions.draft(client, { channel }))}
            >
              <Icon of={channelIcon[channel]} size={16} />
              {texts.draft.channel[channel]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
