import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { usePopupTexts } from '../hooks/use-language';
import { IconButton } from '../ui/Button';

/** The keys of the worklist, over its foot. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const {
    today: { keys },
    close,
  } = usePopupTexts();
  const closer = useRef<HTMLButtonElement>(null);
  useEffect(() => closer.current?.focus(), []);
  const lines: [string[], string][] = [
    [['↑', '↓'], keys.move],
    [['1'], keys.showed],
    [['2'], keys.late],
    [['3'], keys.noShow],
    [['4'], keys.cancelled],
    [['Z'], keys.undoLast],
    [['↵'], keys.open],
    [['1', '2', '3'], keys.prepare],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== '?') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class="k-keys" role="dialog" aria-label={keys.title} onKeyDown={onKeyDown}>
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
