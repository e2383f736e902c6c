import { readTheme } from './theme';

export interface ThemeWatch {
  /** The page may have another ground now. */
  doubt(): void;
  /** Looks, if there is reason to, once the page is drawn. */
  look(): void;
}

export interface ThemeWatchOptions {
  onTheme(theme: 'light' | 'dark'): void;
  /** Has `look` called in the next frame. */
  wake(): void;
  /** Does something that may fail. */
  safely(act: () => void): void;
  signal: AbortSignal;
}

/** Follows whether the page's ground is light or dark. */
export function watchTheme(
  window: Window,
  { onTheme, wake, safely, signal }: ThemeWatchOptions,
): ThemeWatch {
  const { document } = window;
  let theme: 'light' | 'dark' | null = null;
  let doubtful = true;
  let settling = 0;

  const tell = (): void => {
    settling = 0;
    doubtful = false;
    const now = readTheme(document);
    if (now === theme) return;
    theme = now;
    onTheme(now);
  };
  const changed = (): void => {
    doubtful = true;
    wake();
  };

  const ground = new MutationObserver(changed);
  for (const element of [document.body, document.documentElement]) {
    ground.observe(element, { attributeFilter: ['class', 'style'] });
  }
  const dark = window.matchMedia?.('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', changed, { signal });
  signal.addEventListener('abort', () => {
    ground.disconnect();
    window.clearTimeout(settling);
  });

  return {
    doubt() {
      doubtful = true;
    },
    look() {
      // Once the page is drawn its colours are known; to ask for them before makes it draw twice.
      if (doubtful && !settling) settling = window.setTimeout(() => safely(tell));
    },
  };
}
