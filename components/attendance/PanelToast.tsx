import { Check, TriangleAlert, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { copiedText } from '@/lib/drafts/clipboard-text';
import { Icon } from '../ui/Icon';
import type { Toast } from './panel-actions';
import type { PanelContext } from './panel-context';

/** Long enough to read and reach; stays while the pointer or the focus is on it. */
const SHOWN_MS = 6000;

/** Says what happened: done with a way back, refused with what to do, or the text to copy. */
export function PanelToast({ toast, texts, words, actions }: PanelContext & { toast: Toast }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    if (toast.kind === 'done') timer.current = setTimeout(actions.dismissToast, SHOWN_MS);
  };
  useEffect(() => {
    release();
    return hold;
  }, [toast]);

  if (toast.kind === 'failed') {
    return (
      <div class="k-note error" role="alert">
        <Icon of={TriangleAlert} />
        <div>
          {toast.why === 'not_read' ? texts.notRead : words.refusal[toast.why]}{' '}
          <button type="button" class="k-link" onClick={toast.again}>
            {words.tryAgain}
          </button>
        </div>
      </div>
    );
  }
  if (toast.kind === 'say') {
    const { body, url, withoutMoney } = toast.draft;
    return (
      <div class="k-note" role="status">
        <div class="grow">
          <strong>{texts.draft.say}</strong>
          <p class="k-spoken">{body}</p>
          {withoutMoney && <p class="k-evidence">{texts.draft.withoutMoney}</p>}
          {url !== null && (
            <a class="k-link" href={url}>
              {texts.draft.call(url.replace('tel:', ''))}
            </a>
          )}
        </div>
        <button
          type="button"
          class="k-icon-button"
          aria-label={texts.draft.close}
          title={texts.draft.close}
          onClick={actions.dismissToast}
        >
          <Icon of={X} />
        </button>
      </div>
    );
  }
  if (toast.kind === 'copy') {
    const text = copiedText(toast.draft);
    return (
      <div class="k-note" role="status">
        <div class="grow">
          {texts.draft.copyFailed}
          {toast.draft.withoutMoney && <p class="k-evidence">{texts.draft.withoutMoney}</p>}
          <textarea
            readOnly
            rows={5}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      </div>
    );
  }
  return (
    <div
      class="k-toast"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <Icon of={Check} size={16} />
      <span class="grow">{toast.text}</span>
      {toast.undo && (
        <button type="button" class="k-button text small" onClick={toast.undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
