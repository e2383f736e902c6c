import { ChevronDown } from 'lucide';
import type { IconNode } from 'lucide';
import { Fragment } from 'preact';
import { Icon } from '../ui/Icon';
import { useSplitMenu } from './use-split-menu';

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
  const { open, setOpen, box, onKeyDown } = useSplitMenu();
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
