import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePopupTexts } from '../hooks/use-language';
import { Button, IconButton } from '../ui/Button';
import { type Answer, cancelAnswers } from './answers';

export interface CancelChoiceProps {
  onAnswer: (answer: Answer) => void;
  onClose: () => void;
  /** Asks for the very moment. */
  exact?: (() => ComponentChildren) | undefined;
}

/** Asks when a past slot was cancelled: nobody but the user knows. */
export function CancelChoice({ onAnswer, onClose, exact }: CancelChoiceProps) {
  const { today, close } = usePopupTexts();
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('.k-btn')?.focus();
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      class="k-cancel"
      role="group"
      aria-label={today.cancelChoice.label}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <span class="k-small k-quiet k-grow">{today.cancelChoice.label}</span>
      <IconButton icon={X} label={close} slim onPress={onClose} />
      {(['in_time', 'short', 'after'] as const).map((when) => (
        <Button
          key={when}
          kind="outline"
          size="small"
          onPress={() => onAnswer(cancelAnswers[when])}
        >
          {today.cancelChoice[when]}
        </Button>
      ))}
      {exact && (
        <Button kind="outline" size="small" expanded={asked} onPress={() => setAsked(!asked)}>
          {today.cancelChoice.at}
        </Button>
      )}
      {asked && exact?.()}
    </div>
  );
}
