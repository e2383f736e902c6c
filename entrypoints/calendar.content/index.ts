import './badges.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBadgePainter } from '@/lib/calendar/badge-painter';
import { googleCalendar } from '@/lib/calendar/google';
import { languageItem, revisionItem } from '@/lib/settings/items';
import { createAsk } from './ask';
import { createBadges } from './badges';
import { languageOf, storedLanguage } from './language';
import { createPanel } from './panel';

/** Joins the calendar page, the badges and the panel. Everything here ends with one signal. */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_end',
  async main(ctx) {
    const end = new AbortController();
    const { signal } = end;
    ctx.onInvalidated(() => end.abort());
    const page = googleCalendar(window);
    if (!page) return;

    let language = await storedLanguage();
    if (signal.aborted) return;
    const ask = createAsk(() => end.abort());
    const badges = createBadges(
      page,
      createBadgePainter(() => language.words),
      ask,
    );
    const panel = createPanel({ page, ask, signal, language: () => language, badges });

    const unwatch = [
      languageItem.watch((choice) => {
        language = languageOf(choice ?? 'auto');
        badges.repaint();
        panel.repaint();
      }),
      revisionItem.watch(() => {
        badges.refresh();
        panel.refresh();
      }),
    ];
    signal.addEventListener('abort', () => {
      badges.stop();
      panel.stop();
      document.documentElement.removeAttribute('data-kept-theme');
      // An orphaned script may no longer reach the extension's storage to unsubscribe.
      if (ctx.isValid) for (const stop of unwatch) stop();
    });

    page.watch(
      {
        onStale: badges.onStale,
        onChips: badges.onChips,
        onBubble: panel.onBubble,
        onBubbleChange: panel.onBubbleChange,
        onTheme(theme) {
          document.documentElement.setAttribute('data-kept-theme', theme);
          panel.setTheme(theme);
        },
        onRange: (range) => void ask('rangeSeen', { account: page.account(), ...range }),
      },
      signal,
    );
  },
});
