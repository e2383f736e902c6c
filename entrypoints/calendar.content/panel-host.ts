import badgeCss from '@/components/ui/badge.css?inline';
import badgeTokens from '@/components/ui/badge-tokens.css?inline';
import panelCss from '@/components/attendance/panel.css?inline';
import tokens from '@/components/ui/tokens.css?inline';

/** Events of the panel that the page must not act on: they would close the bubble or fire shortcuts. */
const ours = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
] as const;

/** Escape closes the bubble and Tab moves through it, as without Kept. */
const theirs = new Set(['Escape', 'Tab']);

/** Room left between the bubble and the edge of the window, pixels. */
const MARGIN = 8;

export interface PanelHost {
  element: HTMLElement;
  /** Where the panel is rendered. */
  root: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
  setLanguage(tag: string): void;
  remove(): void;
}

/**
 * The one element of the panel: `<kept-panel>` with an open shadow root, moved to whichever
 * bubble is open. It keeps its own events from the page.
 */
export function createPanelHost(signal: AbortSignal): PanelHost {
  const element = document.createElement('kept-panel');
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + badgeTokens + badgeCss + panelCss;
  const root = document.createElement('div');
  shadow.append(style, root);

  for (const type of ours) {
    element.addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent && theirs.has(event.key))) event.stopPropagation();
      },
      { signal },
    );
  }

  let shifted: HTMLElement | null = null;
  /** The page placed the bubble for its own height: with the panel it may reach below the window. */
  const fit = () => {
    const frame = element.parentElement;
    if (shifted && shifted !== frame) shifted.style.translate = '';
    shifted = frame;
    if (!frame) return;
    const now = Number.parseFloat(frame.style.translate.split(' ')[1] ?? '0') || 0;
    const { top, bottom } = frame.getBoundingClientRect();
    const over = Math.max(0, bottom - now - (innerHeight - MARGIN));
    const up = -Math.min(over, Math.max(0, top - now - MARGIN));
    if (up !== now) frame.style.translate = up ? `0 ${up}px` : '';
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    element,
    root,
    setTheme: (theme) => element.setAttribute('data-theme', theme),
    setLanguage: (tag) => root.setAttribute('lang', tag),
    remove() {
      element.remove();
      if (shifted) shifted.style.translate = '';
      shifted = null;
    },
  };
}
