import type { ToldChip } from '@/lib/calendar/port';
import { type KnownBadges, type KnownIds, NO_BADGE, UNHEARD } from '@/lib/messaging/known-badges';
import type { ShownBadge } from '@/lib/reliability/badge-style';

/** Chips that are asked about by their ids alone, calendar by calendar. */
export interface Strangers {
  calendars: KnownIds[];
  /** The chips of each. */
  chips: ToldChip[][];
}

export function byCalendar(chips: readonly ToldChip[]): Strangers {
  const places = new Map<string | null, number>();
  const strangers: Strangers = { calendars: [], chips: [] };
  for (const chip of chips) {
    let place = places.get(chip.calendarId);
    if (place === undefined) {
      place = strangers.chips.push([]) - 1;
      strangers.calendars.push({ id: chip.calendarId, eventIds: [] });
      places.set(chip.calendarId, place);
    }
    strangers.chips[place]?.push(chip);
    strangers.calendars[place]?.eventIds.push(chip.eventId);
  }
  return strangers;
}

/** What an answer says of each chip; `unheard`: those of which nothing is stored. */
export function recognised(
  { chips }: Strangers,
  { badges, of }: KnownBadges,
): { chips: ToldChip[]; badges: (ShownBadge | null)[]; unheard: ToldChip[] } {
  const all = chips.flat();
  const numbers = chips.flatMap((group, place) =>
    group.map((_, at) => of[place]?.[at] ?? NO_BADGE),
  );
  return {
    chips: all,
    badges: numbers.map((number) => badges[number] ?? null),
    unheard: all.filter((_, at) => numbers[at] === UNHEARD),
  };
}
