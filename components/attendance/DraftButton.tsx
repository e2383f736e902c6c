import { ChevronDown, Mail } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '@/lib/drafts/choice';
import { draftTextsIn } from '@/lib/i18n/drafts';
import type { PanelClient } from '@/lib/messaging/protocol';
import { Icon } from '../ui/Icon';
import { channelIcon } from '../draft/channel-icon';
import type { PanelContext } from './panel-context';

/** One click opens the message that fits; the menu beside it has the others and the other ways. */
export function DraftButton(props: PanelContext & { client: PanelClient }) {
  const { client, texts, words, actions } = props;
  const names = draftTextsIn(props.locale);
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState<Choice | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('.k-menu button')?.focus();
  }, [open]);

  // It opens with everything in it: entries that come later would move the others away.
  const show = async () => {
    setChoice(await actions.draftChoice(client));
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.k-menu button') ?? [])];
    const root = box.current?.getRootNode() as ShadowRoot | Document | undefined;
    const at = all.indexOf(root?.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Escape' && open) {
      setOpen(false);
      box.current?.querySelector<HTMLElement>('.k-split-more')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
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
