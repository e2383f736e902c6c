import { useEffect, useRef } from 'preact/hooks';

export interface ConfirmLineProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks in place before something goes; the harmless answer has the focus. */
export function ConfirmLine({ question, yes, no, onYes, onNo }: ConfirmLineProps) {
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div
      class="k-confirm"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <span class="k-grow">{question}</span>
      <span class="k-row">
        <button type="button" class="k-btn text neutral" ref={harmless} onClick={onNo}>
          {no}
        </button>
        <button type="button" class="k-btn outline" onClick={onYes}>
          {yes}
        </button>
      </span>
    </div>
  );
}
