import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePopupTexts } from '@/components/hooks/use-language';
import { IconButton } from '@/components/ui/Button';
import { FailureNote } from '../own-pages/FailureNote';
import type { Actions } from '../own-pages/use-actions';

export interface SubPageProps {
  title: string;
  actions: Actions;
  /** Beside the title, at the end. */
  tools?: ComponentChildren;
  onBack: () => void;
  /** Opened by its address and not from another page: nobody lost the focus. */
  first?: boolean;
  children: ComponentChildren;
}

/** A page over the tabs, with its way back: the arrow or Escape. */
export function SubPage({ title, actions, tools, onBack, first, children }: SubPageProps) {
  const texts = usePopupTexts();
  const backButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (first) return;
    if (!focused || focused === document.body) backButton.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // An Escape nobody wanted goes back; in a popup it would close everything.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div class="k-page" onKeyDown={onKeyDown}>
      <header class="k-top sub">
        <IconButton icon={ArrowLeft} label={texts.back} onPress={onBack} buttonRef={backButton} />
        <h1 class="k-medium k-grow k-ellipsis">{title}</h1>
        {tools}
      </header>
      <FailureNote actions={actions} padded />
      {children}
    </div>
  );
}
