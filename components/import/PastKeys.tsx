import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { usePopupTexts, useWords } from '../hooks/use-language';
import { useReviewTexts } from '../hooks/use-import-texts';
import { IconButton } from '../ui/Button';
import { allAnswers } from '../worklist/answers';

/** All keys of the review of the past, over its foot. */
export function PastKeys({ onClose }: { onClose: () => void }) {
  const {
    past: { keys },
  } = useReviewTexts();
  const { close, today } = usePopupTexts();
  const words = useWords();
  const closer = useRef<HTMLButtonElement>(null);
  useEffect(() => closer.current?.focus(), []);
  const lines: [string[], string][] = [
    [['↑', '↓'], keys.move],
    [[keys.shift, '↑', '↓'], keys.select],
    ...allAnswers(words).map(({ text }, index): [string[], string] => [[`${index + 1}`], text]),
    [['0'], keys.none],
    [['Z'], today.keys.undoLast],
    [[keys.tab], keys.record],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== '?') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class="k-keys k-past-keys" role="dialog" aria-label={keys.title} onKeyDown={onKeyDown}>
      <div class="k-row">
        <h2 class="k-medium k-grow">{keys.title}</h2>
        <IconButton icon={X} label={close} onPress={onClose} buttonRef={closer} />
      </div>
      <dl>
        {lines.map(([names, text]) => (
          <div class="k-row" key={text}>
            <dt class="k-row">
              {names.map((name) => (
                <kbd class="k-kbd" key={name}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
