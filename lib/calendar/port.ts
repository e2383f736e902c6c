import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';

/** Which signed-in account and which of its calendars the page shows. */
export interface PageAccount {
  /** The N of `/calendar/u/N/`; 0 where the path has none. */
  index: number;
  /** Address of the signed-in user, lower case, or `null` where the page does not tell. */
  email: string | null;
}

/** One chip that is in the page now. `anchor` is where a badge is painted. */
export interface Chip {
  /** The element with the event id; identity of the chip. */
  element: HTMLElement;
  /** The visible button: `element` itself or exactly one descendant. */
  anchor: HTMLElement;
  event: SeenEvent;
  /** Room for a badge: `text` fits, or only a `shape`; on the chip's `line`, or at its `corner`. */
  room: { size: 'text' | 'shape'; at: 'line' | 'corner' };
}

/** A details bubble that is open now. */
export interface Bubble {
  /** Raw identity of what is shown; changes when the dialog is reused for another event. */
  key: string;
  /** Reads the bubble as it stands now. Cheap; call again when `onBubbleChange` says so. */
  read(): OpenedEvent;
  /** Puts the host where the panel lives, or back if the page took it away. Idempotent. */
  place(host: HTMLElement): void;
  /** Takes the mark of `place` off the page's frame, when nothing is shown in it. Idempotent. */
  release(): void;
}

/** The span of days the calendar shows, with every event seen in it. */
export interface SeenRange {
  /** Epoch milliseconds, local midnights, `to` exclusive. */
  from: number;
  to: number;
  eventIds: string[];
}

export interface CalendarListener {
  /**
   * Called in the observer's own callback, before the next paint: these chips now show another
   * event or are gone. Whatever was painted on them must be taken off at once.
   */
  onStale(elements: HTMLElement[]): void;
  /** Once per frame at most: chips that are new or changed, readable events only. */
  onChips(chips: Chip[]): void;
  /** A bubble opened, or the open one now shows another event; `null`: closed. */
  onBubble(bubble: Bubble | null): void;
  /** The open bubble was patched by the page: guests or title may have changed. */
  onBubbleChange(bubble: Bubble): void;
  /** The page's own light or dark ground, at the start and on every change. */
  onTheme(theme: 'light' | 'dark'): void;
  /** The view has come to rest after navigation: all chips of these days were seen. */
  onRange(range: SeenRange): void;
}

/** A calendar page that Kept can watch. The rest of Kept knows calendars only through this. */
export interface CalendarPage {
  account(): PageAccount;
  /** Starts watching; stops, with every listener and observer, when `signal` aborts. */
  watch(listener: CalendarListener, signal: AbortSignal): void;
}
