import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';

/** Which signed-in account and which of its calendars the page shows. */
export interface PageAccount {
  /** The N of `/calendar/u/N/`; 0 where the path has none. */
  index: number;
  /** Address of the signed-in user, lower case, or `null` where the page does not tell. */
  email: string | null;
  /** The calendar of somebody else that the user looks after: `index` counts another list then. */
  delegate?: true;
}

/** One chip that is in the page now. `anchor` is where a badge is painted. */
export interface Chip {
  /** The element with the event id; identity of the chip. */
  element: HTMLElement;
  /** The visible button: `element` itself or exactly one descendant. */
  anchor: HTMLElement;
  /** What the chip shows. Read from the page when it is first asked for: ask only where it is used. */
  readonly event: SeenEvent;
  /**
   * Room for a badge: `text` fits, or only a `shape`; on the chip's `line`, at its `corner`, or
   * after the title in a `row` of the schedule or of search results. Read when first asked for.
   */
  readonly room: { size: 'text' | 'shape'; at: 'line' | 'corner' | 'row' };
}

/** A chip as it is told. Whose it is costs nothing to know; to read the rest does. */
export interface ToldChip extends Chip {
  /** Raw identity of what is shown; changes when the page reuses the chip for another event. */
  readonly key: string;
  /** One event on one calendar: a meeting may stand on the user's and on a colleague's. */
  readonly identity: string;
  /** The same as in `event`. */
  readonly eventId: string;
  readonly calendarId: string | null;
}

/** An event that is open now: its details bubble, or its page for editing. Never a new event. */
export interface Bubble {
  at: 'bubble' | 'editor';
  /** Raw identity of what is shown; changes when the dialog is reused for another event. */
  key: string;
  /** Reads the bubble as it stands now. Cheap; call again when `onBubbleChange` says so. */
  read(): OpenedEvent;
  /**
   * Puts the host where the panel lives, or back if the page took it away. Idempotent. In the
   * editor the host gets a box of Kept's own, which must not be moved: it stands in the form.
   */
  place(host: HTMLElement): void;
  /** Takes what `place` did to the page off again, when nothing is shown in it. Idempotent. */
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
   * event or are gone. Whatever was painted on them must be taken off at once. A chip that left the
   * page need not be touched: if it comes back with a badge it is told as stale once more.
   */
  onStale(elements: HTMLElement[]): void;
  /**
   * Called in the observer's own callback, before the next paint, in place of `onStale` and then
   * `onChips`: these chips were told and show another event now. Whatever stands on them must be
   * painted over or taken off at once. Turning pages reuses hundreds of chips, and taking each badge
   * off and putting one on again costs twice.
   */
  onSwapped?(chips: ToldChip[]): void;
  /** Once per frame at most: chips that are new or changed, readable events only. */
  onChips(chips: ToldChip[]): void;
  /** A bubble or an editor opened, or the open one now shows another event; `null`: closed. */
  onBubble(bubble: Bubble | null): void;
  /** The open bubble was patched by the page: guests or title may have changed. */
  onBubbleChange(bubble: Bubble): void;
  /** The page's own light or dark ground, at the start and on every change. */
  onTheme(theme: 'light' | 'dark'): void;
  /** The view has come to rest after navigation: all chips of these days were seen. */
  onRange(range: SeenRange): void;
  /** A view, or the page of an event, has come to rest: nothing has changed in it for a while. */
  onRest?(): void;
  /** The chip of an event was pressed: it should open. */
  onPress?(): void;
  /** The first fault of Kept's own in one part of reading the page. It cost that part only. */
  onFault?(place: 'chip' | 'page' | 'bubble' | 'listener'): void;
}

/** A calendar page that Kept can watch. The rest of Kept knows calendars only through this. */
export interface CalendarPage {
  account(): PageAccount;
  /** Starts watching; stops, with every listener and observer, when `signal` aborts. */
  watch(listener: CalendarListener, signal: AbortSignal): void;
}
