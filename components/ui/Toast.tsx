import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';

export interface ToastAction {
  text: string;
  run: () => void;
}

export interface ToastMessage {
  /** A new id is a new toast, even with the same text. */
  id: number;
  text: string;
  actions: ToastAction[];
}

export interface ToastProps {
  message: ToastMessage | null;
  onGone: () => void;
  /** Milliseconds. */
  stays?: number;
}

/** Says what was done, for six seconds; longer while the pointer or the focus is on it. */
export function Toast({ message, onGone, stays = 6000 }: ToastProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const stop = () => clearTimeout(timer.current);
  const start = () => {
    stop();
    timer.current = setTimeout(() => onGone(), stays);
  };
  useEffect(() => {
    if (message) start();
    return stop;
  }, [message?.id]);

  const held = () =>
    box.current?.matches(':hover') || box.current?.contains(document.activeElement);
  const release = () => {
    // Pointer and focus may both be on it: it goes once neither is.
    if (!held()) start();
  };

  return (
    <div
      class="k-toast-place"
      ref={box}
      onMouseEnter={stop}
      onMouseLeave={release}
      onFocusIn={stop}
      onFocusOut={() => queueMicrotask(release)}
    >
      <span class="k-hidden" role="status" aria-live="polite">
        {message?.text}
      </span>
      {message && (
        <div class="k-toast" key={message.id}>
          <span class="k-toast-text" aria-hidden="true" dir="auto">
            {message.text}
          </span>
          {message.actions.length > 0 && (
            <span class="k-toast-actions">
              {message.actions.map((action) => (
                <Button key={action.text} onPress={action.run}>
                  {action.text}
                </Button>
              ))}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
