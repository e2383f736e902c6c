import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The menu beside a button: its first entry has the focus when it opens, arrows go round, Escape
 * goes back to what opened it. `box` is around both; keys that it takes do not reach the page.
 */
export function useSplitMenu() {
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
  return { open, setOpen, box, onKeyDown };
}
