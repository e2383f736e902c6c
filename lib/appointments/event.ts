/** One guest as the calendar names them. */
export interface Guest {
  /** Lower case. */
  email: string;
  /** Display name, or the address where there is none. */
  name: string;
  /** Stands for several people: a mailing list or a group. */
  group: boolean;
  organizer: boolean;
  /** A room or other resource. */
  resource: boolean;
}

/** `unknown` is not "no guests": the list is hidden, too long, or was never opened. */
export type Guests = { known: true; list: Guest[] } | { known: false };

/** An event as one chip of the calendar shows it. */
export interface SeenEvent {
  /** Decoded event id with its instance suffix. */
  eventId: string;
  /** Calendar id in full (an address), or `null` where unreadable. */
  calendarId: string | null;
  /** Epoch milliseconds, or `null` where two readings disagreed. */
  start: number | null;
  end: number | null;
  allDay: boolean;
  /** Visible title, or `null` where unreadable. Untrusted text of any length. */
  title: string | null;
}

/** An event as its details bubble or its edit page shows it. */
export interface OpenedEvent extends SeenEvent {
  guests: Guests;
  /** The guests are changed in the form and not saved: it may still be left without saving. */
  unsaved?: boolean;
  /** The user's own addresses as far as the page tells them. Lower case. */
  selves: string[];
}
