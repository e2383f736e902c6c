import type { Bubble, CalendarPage } from '@/lib/calendar/port';
import type { OpenedFacts } from '@/lib/calendar/google/self-check-pace';
import type { Locale } from '@/lib/i18n/locale';
import type { Protocol } from '@/lib/messaging/protocol';

/*
 * What the content script and the panel know of each other. They are two scripts of one isolated
 * world: a calendar tab loads the panel when its first event is opened.
 */

/** Asks the background; `undefined` where there is no answer, so that no fault reaches the page. */
export type Ask = <K extends keyof Protocol>(
  name: K,
  ...data: Parameters<Protocol[K]>
) => Promise<ReturnType<Protocol[K]> | undefined>;

export interface PanelDependencies {
  page: CalendarPage;
  ask: Ask;
  /** Everything ends with it. */
  signal: AbortSignal;
  /** The language chosen for Kept's own texts. */
  language: () => Locale | 'auto';
  /** The contents of an opened event have settled. */
  onSettled: (event: OpenedFacts) => void;
}

/** The panel in the open event. */
export interface Panel {
  onBubble(bubble: Bubble | null): void;
  onBubbleChange(bubble: Bubble): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** Asks again: the records changed. */
  refresh(): void;
  /** Shows everything again: the language changed. */
  repaint(): void;
  stop(): void;
}

export type CreatePanel = (dependencies: PanelDependencies) => Panel;

declare global {
  /** Where the panel's script leaves what makes a panel, for the content script to find. */
  var keptPanel: CreatePanel | undefined;
}
