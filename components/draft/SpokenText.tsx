import './draft.css';
import { Phone, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '@/lib/drafts/draft';
import { usePopupTexts } from '../hooks/use-language';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** What to say on the phone, with the number to call. */
export function SpokenText({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const texts = usePopupTexts();
  const closer = useRef<HTMLButtonElement>(null);
  useEffect(() => closer.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class="k-say" role="dialog" aria-label={texts.draft.say} onKeyDown={onKeyDown}>
      <div class="k-row">
        <h2 class="k-medium k-grow">{texts.draft.say}</h2>
        <IconButton icon={X} label={texts.close} onPress={onClose} buttonRef={closer} />
      </div>
      <p>{draft.body}</p>
      {draft.url !== null && (
        <a class="k-btn tonal" href={draft.url}>
          <Icon of={Phone} size={16} />
          {texts.draft.call(draft.url.replace('tel:', ''))}
        </a>
      )}
    </div>
  );
}
