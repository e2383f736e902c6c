import type { SeenEvent } from '@/lib/appointments/event';
import type { BadgePainter } from '@/lib/calendar/badge-painter';
import type { CalendarPage, Chip } from '@/lib/calendar/port';
import type { Badge } from '@/lib/reliability/badge';
import type { Ask } from './ask';

export interface Badges {
  onStale(elements: HTMLElement[]): void;
  onChips(chips: Chip[]): void;
  /** Asks again for everything in the page: the records changed. */
  refresh(): void;
  /** Paints everything again from what is known: language or style changed. */
  repaint(): void;
  /** Takes every badge off and forgets all. */
  stop(): void;
  /** Whether a client is known to stand behind an event; `undefined`: not asked yet. */
  has(eventId: string): boolean | undefined;
}

/** Keeps the badges of the chips in the page equal to the store, with one message per batch. */
export function createBadges(page: CalendarPage, painter: BadgePainter, ask: Ask): Badges {
  const shown = new Map<HTMLElement, Chip>();
  const known = new Map<string, Badge | null>();
  /** Starts the store was told of: an event seen at another start is a move it must hear about. */
  const told = new Map<string, number | null>();
  let stopped = false;
  let asking = false;
  let again = false;

  const paint = (chip: Chip) => {
    const badge = known.get(chip.event.eventId);
    if (badge !== undefined) painter.paint(chip, badge);
  };

  async function lookUp(events: SeenEvent[]): Promise<void> {
    for (const event of events) told.set(event.eventId, event.start);
    const badges = await ask('badges', { account: page.account(), events });
    if (!badges || stopped) return;
    const ids = new Set<string>();
    for (const { eventId } of events) {
      ids.add(eventId);
      known.set(eventId, badges[eventId] ?? null);
    }
    // A chip may show another event by now: what counts is what it shows at this moment.
    for (const chip of shown.values()) if (ids.has(chip.event.eventId)) paint(chip);
  }

  async function refresh(): Promise<void> {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    do {
      again = false;
      const events = new Map<string, SeenEvent>();
      for (const { event } of shown.values()) events.set(event.eventId, event);
      for (const id of known.keys()) if (!events.has(id)) known.delete(id);
      if (events.size) await lookUp([...events.values()]);
    } while (again && shown.size > 0);
    asking = false;
  }

  return {
    onStale(elements) {
      painter.clear(elements);
      for (const element of elements) shown.delete(element);
    },
    onChips(chips) {
      const news = new Map<string, SeenEvent>();
      for (const chip of chips) {
        const { eventId, start } = chip.event;
        shown.set(chip.element, chip);
        paint(chip);
        if (!known.has(eventId) || told.get(eventId) !== start) news.set(eventId, chip.event);
      }
      if (news.size) void lookUp([...news.values()]);
    },
    refresh: () => void refresh(),
    repaint() {
      for (const chip of shown.values()) paint(chip);
    },
    stop() {
      stopped = true;
      painter.clear(shown.keys());
      shown.clear();
      known.clear();
    },
    has(eventId) {
      const badge = known.get(eventId);
      return badge === undefined ? undefined : badge !== null;
    },
  };
}
