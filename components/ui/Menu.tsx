import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useMenuPlace } from '../hooks/use-menu-place';
import { Icon } from './Icon';

export interface MenuItem {
  text: string;
  icon?: IconNode;
  /** Set: the item is one of a choice and tells whether it is the current one. */
  checked?: boolean;
  /** `checkbox`: it can be on beside others of its group. */
  kind?: 'radio' | 'checkbox';
  run: () => void;
}

export interface MenuGroup {
  /** Heading of the group; without one the group is only set off by a line. */
  title?: string;
  items: MenuItem[];
}

export interface MenuProps {
  /** Spoken name of the button and of the menu. */
  label: string;
  tip?: string;
  groups: readonly MenuGroup[];
  /** What the button shows. */
  children: ComponentChildren;
  class?: string;
  tabIndex?: number;
}

const roleOf = (item: MenuItem) =>
  item.checked === undefined
    ? 'menuitem'
    : item.kind === 'checkbox'
      ? 'menuitemcheckbox'
      : 'menuitemradio';

/** A button with a menu: arrows, Home, End, first letters, Escape; closes on a click elsewhere. */
export function Menu(props: MenuProps) {
  const { label, tip = label, groups, children, tabIndex } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  useMenuPlace(open, button, menu, () => setOpen(false));

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in a menu are the menu's own: the list below it must not mark anything.
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const root = menu.current?.getRootNode() as Document | ShadowRoot | undefined;
    const at = items.indexOf(root?.activeElement as HTMLElement);
    const go = (to: number) => {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    };
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at < 1 ? -1 : at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Tab') close(false);
    else if (event.key === 'Escape') {
      event.preventDefault();
      close(true);
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      order.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    }
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.class ?? 'k-ib'}
        aria-label={label}
        title={tip}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
        {...(tabIndex === undefined ? {} : { tabIndex })}
      >
        {children}
      </button>
      {open && (
        <div
          ref={menu}
          class="k-menu"
          role="menu"
          aria-label={label}
          popover="manual"
          onKeyDown={onKeyDown}
        >
          {groups.map((group) => (
            <MenuSection
              key={group.title ?? group.items[0]?.text}
              group={group}
              onPick={(item) => {
                close(true);
                item.run();
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

function MenuSection({ group, onPick }: { group: MenuGroup; onPick: (item: MenuItem) => void }) {
  return (
    <div role="group" {...(group.title ? { 'aria-label': group.title } : {})}>
      {group.title && (
        <div class="k-over k-menu-title" aria-hidden="true">
          {group.title}
        </div>
      )}
      {group.items.map((item) => (
        <button
          key={item.text}
          type="button"
          role={roleOf(item)}
          class="k-menu-item"
          tabIndex={-1}
          onClick={() => onPick(item)}
          {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
        >
          {item.icon && <Icon of={item.icon} size={18} />}
          <span class="k-grow">{item.text}</span>
        </button>
      ))}
    </div>
  );
}
