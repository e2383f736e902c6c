import type { ToldChip } from '@/lib/calendar/port';
import { type KnownBadges, type KnownIds, NO_BADGE } from '@/lib/messaging/known-badges';
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

/** What an answer says of each chip; `unsure`: those that only their chips tell for sure. */
export function recognised(
  { chips }: Strangers,
  { badges, of, unsure }: KnownBadges,
): { chips: ToldChip[]; badges: (ShownBadge | null)[]; unsure: ToldChip[] } {
  const numbers = chips.flatMap((group, place) =>
    group.map((_, at) => of[place]?.[at] ?? NO_BADGE),
  );
  return {
    chips: chips.flat(),
    badges: numbers.map((number) => badges[number] ?? null),
    unsure: chips.flatMap((group, place) => (unsure[place] ?? []).flatMap((at) => group[at] ?? [])),
  };
}
