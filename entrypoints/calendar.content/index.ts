import './badges.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBadgePainter } from '@/lib/calendar/badge-painter';
import { googleCalendar } from '@/lib/calendar/google';
import { watchSettings } from '@/lib/settings/in-page';
import { createAsk } from './ask';
import { createBadges } from './badges';
import { createGround } from './ground';
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

    const ground = createGround(document.documentElement);
    let language = await storedLanguage();
    if (signal.aborted) return;
    const ask = createAsk(() => end.abort());
    const badges = createBadges(
      page,
      createBadgePainter(() => language.words),
      ask,
    );
    const panel = createPanel({ page, ask, signal, language: () => language });

    const unwatch = watchSettings({
      onLanguage(choice) {
        language = languageOf(choice);
        badges.repaint();
        panel.repaint();
      },
      onRevision() {
        badges.refresh();
        panel.refresh();
      },
    });
    signal.addEventListener('abort', () => {
      badges.stop();
      panel.stop();
      ground.remove();
      // An orphaned script may no longer reach the extension's storage to unsubscribe.
      if (ctx.isValid) unwatch();
    });

    page.watch(
      {
        onStale: badges.onStale,
        onChips(chips) {
          ground.show();
          badges.onChips(chips);
        },
        onBubble: panel.onBubble,
        onBubbleChange: panel.onBubbleChange,
        onTheme(theme) {
          ground.set(theme);
          panel.setTheme(theme);
        },
        onRange: (range) => void ask('rangeSeen', { account: page.account(), ...range }),
      },
      signal,
    );
  },
});
