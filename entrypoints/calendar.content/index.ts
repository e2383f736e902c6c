import './badges.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBadgePainter } from '@/lib/calendar/badge-painter';
import { googleCalendar } from '@/lib/calendar/google';
import { googleSelfCheck } from '@/lib/calendar/google/self-check';
import { badgeWordsIn } from '@/lib/i18n/badge-words';
import { localeFor } from '@/lib/i18n/locale';
import { readLanguage, readScreenShare, watchSettings } from '@/lib/settings/in-page';
import { createAsk } from './ask';
import { createBadges } from './badges';
import { createGround } from './ground';
import { createPanelSlot } from './panel-slot';

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
    let [language, hidden] = await Promise.all([readLanguage(), readScreenShare()]);
    if (signal.aborted) return;
    // Asking costs as much as painting a badge, and it is the same until the browser is restarted.
    const browserLanguage = browser.i18n.getUILanguage();
    const words = () => badgeWordsIn(localeFor(language, browserLanguage));
    const ask = createAsk(() => end.abort());
    const badges = createBadges(page, createBadgePainter(words), ask);
    const faults: Record<string, number> = {};
    const check = googleSelfCheck(
      window,
      () => ({ chips: badges.shown(), faults }),
      (report) => ask('pageChecked', report),
    );
    const panel = createPanelSlot({
      page,
      ask,
      signal,
      language: () => language,
      onSettled: check.opened,
    });

    const hide = (now: boolean) => {
      hidden = now;
      badges.hide(hidden);
      panel.hide(hidden);
      ground.hide(hidden);
      if (hidden) check.stop();
    };
    if (hidden) hide(true);
    const unwatch = watchSettings({
      onLanguage(choice) {
        language = choice;
        badges.repaint();
        panel.repaint();
      },
      onScreenShare: hide,
      onRevision() {
        badges.refresh();
        panel.refresh();
      },
    });
    signal.addEventListener('abort', () => {
      badges.stop();
      panel.stop();
      check.stop();
      ground.hide(true);
      // An orphaned script may no longer reach the extension's storage to unsubscribe.
      if (ctx.isValid) unwatch();
    });

    page.watch(
      {
        onStale: badges.onStale,
        onSwapped(chips) {
          ground.show();
          badges.onSwapped(chips);
        },
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
        onRest() {
          if (!hidden) check.rested();
        },
        onPress() {
          if (!hidden) check.pressed();
        },
        onFault(place) {
          faults[place] = (faults[place] ?? 0) + 1;
        },
        onRange: badges.onRange,
      },
      signal,
    );
  },
});
