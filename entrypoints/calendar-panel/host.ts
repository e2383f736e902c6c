import badgeCss from '@/components/ui/badge.css?inline';
import badgeTokens from '@/components/ui/badge-tokens.css?inline';
import answerRow from '@/components/attendance/answer-row.css?inline';
import buttons from '@/components/attendance/panel-buttons.css?inline';
import menus from '@/components/attendance/panel-menus.css?inline';
import narrow from '@/components/attendance/panel-narrow.css?inline';
import notes from '@/components/attendance/panel-notes.css?inline';
import panel from '@/components/attendance/panel.css?inline';
import waitBar from '@/components/waiting/wait-bar.css?inline';
import waiting from '@/components/attendance/panel-waiting.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import { keepFocus } from './focus';
import { fitFrame } from './fit';

/** What is narrow comes last: it overrules the rest. */
const css = [
  tokens,
  badgeTokens,
  badgeCss,
  buttons,
  panel,
  answerRow,
  notes,
  menus,
  waitBar,
  waiting,
  narrow,
].join('');

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

export interface PanelHost {
  element: HTMLElement;
  /** Where the panel is rendered. */
  root: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
  setLanguage(tag: string): void;
  /** The page may have placed its bubble anew: makes it fit the window again. */
  fit(): void;
  remove(): void;
}

/**
 * The one element of the panel: `<kept-panel>` with an open shadow root, moved to whichever
 * bubble is open. It keeps its own events from the page.
 */
export function createPanelHost(signal: AbortSignal): PanelHost {
  const element = document.createElement('kept-panel');
  // Names and the user's own words must not be turned into something else.
  element.translate = false;
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.tabIndex = -1;
  shadow.append(style, root);
  keepFocus(root, signal);

  for (const type of ours) {
    element.addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent && theirs.has(event.key))) event.stopPropagation();
      },
      { signal },
    );
  }

  const frame = fitFrame(element, signal);
  return {
    element,
    root,
    setTheme: (theme) => element.setAttribute('data-theme', theme),
    setLanguage: (tag) => root.setAttribute('lang', tag),
    fit: frame.fit,
    remove() {
      element.remove();
      frame.reset();
    },
  };
}
