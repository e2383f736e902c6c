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
}

/** What is known of one event on one calendar. */
interface Known {
  badge: Badge | null;
  /** The start the store was told: another one is a move it must hear about. */
  start: number | null;
  /** Number of the question that was answered: an earlier answer is out of date. */
  asked: number;
}

/** The same meeting may stand on the user's calendar and on a colleague's: each has its answer. */
const keyOf = ({ eventId, calendarId }: SeenEvent): string => `${calendarId ?? ''} ${eventId}`;

/** Keeps the badges of the chips in the page equal to the store, with one message per batch. */
export function createBadges(page: CalendarPage, painter: BadgePainter, ask: Ask): Badges {
  const shown = new Map<HTMLElement, Chip>();
  const known = new Map<string, Known>();
  let stopped = false;
  let questions = 0;
  let asking = false;
  let again = false;

  const paint = (chip: Chip) => {
    const about = known.get(keyOf(chip.event));
    if (about) painter.paint(chip, about.badge);
  };

  async function lookUp(events: SeenEvent[]): Promise<void> {
    const asked = (questions += 1);
    const badges = await ask('badges', { account: page.account(), events });
    if (!badges || stopped) return;
    const answered = new Set<string>();
    for (const [index, event] of events.entries()) {
      const key = keyOf(event);
      if ((known.get(key)?.asked ?? 0) > asked) continue;
      known.set(key, { badge: badges[index] ?? null, start: event.start, asked });
      answered.add(key);
    }
    // A chip may show another event by now: what counts is what it shows at this moment.
    for (const chip of shown.values()) if (answered.has(keyOf(chip.event))) paint(chip);
  }

  async function refresh(): Promise<void> {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    do {
      again = false;
      const events = [...shown.values()].map((chip) => chip.event);
      const present = new Set(events.map(keyOf));
      for (const key of known.keys()) if (!present.has(key)) known.delete(key);
      if (events.length > 0) await lookUp(events);
    } while (again && shown.size > 0);
    asking = false;
  }

  return {
    onStale(elements) {
      painter.clear(elements);
      for (const element of elements) shown.delete(element);
    },
    onChips(chips) {
      const news: SeenEvent[] = [];
      for (const chip of chips) {
        shown.set(chip.element, chip);
        paint(chip);
        const about = known.get(keyOf(chip.event));
        if (!about || about.start !== chip.event.start) news.push(chip.event);
      }
      if (news.length > 0) void lookUp(news);
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
  };
}
