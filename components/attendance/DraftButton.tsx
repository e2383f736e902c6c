import { ChevronDown, Mail } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { scenarios } from '@/lib/drafts/draft';
import type { PanelClient } from '@/lib/messaging/protocol';
import { Icon } from '../ui/Icon';
import { channelIcon } from '../draft/channel-icon';
import type { PanelContext } from './panel-context';

/** One click opens the message that fits; the menu beside it has the others and the other ways. */
export function DraftButton({
  client,
  texts,
  words,
  actions,
}: PanelContext & { client: PanelClient }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('.k-menu button')?.focus();
  }, [open]);

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
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronDown} size={16} />
        </button>
      </div>
      {open && (
        <div class="k-menu start" role="group" aria-label={texts.draft.choose}>
          {scenarios.map((scenario) => (
            <button
              key={scenario}
              type="button"
              onClick={choose(() => actions.draft(client, { scenario }))}
            >
              {texts.draft.scenario[scenario]}
            </button>
          ))}
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
