import { ChevronDown } from 'lucide';
import type { IconNode } from 'lucide';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

export interface SplitItem {
  text: string;
  icon?: IconNode;
  run: () => void;
}

export interface SplitDraftProps {
  icon: IconNode;
  text: string;
  /** Name of the button beside it and of its menu. */
  choose: string;
  /** With a line between them. */
  groups: readonly (readonly SplitItem[])[];
  small?: boolean;
  onDraft: () => void;
}

/** One click writes the message; the menu beside it has the others and the other ways. */
export function SplitDraft({ icon, text, choose, groups, small, onDraft }: SplitDraftProps) {
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
  const look = `k-button tonal${small ? ' small' : ''}`;

  return (
    <div class="k-draft" ref={box} onKeyDown={onKeyDown}>
      <div class="k-split">
        <button type="button" class={look} onClick={onDraft}>
          <Icon of={icon} size={16} />
          {text}
        </button>
        <button
          type="button"
          class={`${look} k-split-more`}
          aria-label={choose}
          title={choose}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronDown} size={16} />
        </button>
      </div>
      {open && (
        <div class="k-menu start" role="group" aria-label={choose}>
          {groups.map((items, index) => (
            <Fragment key={items[0]?.text}>
              {index > 0 && <hr />}
              {items.map((item) => (
                <button
                  key={item.text}
                  type="button"
                  onClick={() => {
                    setOpen(false);
                    item.run();
                  }}
                >
                  {item.icon && <Icon of={item.icon} size={16} />}
                  {item.text}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
