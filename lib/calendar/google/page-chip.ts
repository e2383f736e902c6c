import type { SeenEvent } from '@/lib/appointments/event';
import type { Chip, ToldChip } from '@/lib/calendar/port';
import type { Readable } from './chip-event';

/** How the contents of chips are read; asked when somebody wants to know them. */
export interface ChipReading {
  /** As the chip says it. */
  event(chip: Readable): SeenEvent;
  /** As it may be told: what is said in a page of another zone is not what it would be here. */
  tell(event: SeenEvent): SeenEvent;
  room(element: HTMLElement, anchor: HTMLElement, style: string | null): Chip['room'];
}

const sameEvent = (a: SeenEvent, b: SeenEvent): boolean =>
  a.eventId === b.eventId &&
  a.calendarId === b.calendarId &&
  a.start === b.start &&
  a.end === b.end &&
  a.allDay === b.allDay &&
  a.title === b.title;

/**
 * A chip whose contents are read when they are asked for, once. There are hundreds on a page and
 * most are nobody's appointment: to know whose they are costs little, to read them much. A class,
 * because each of so many objects would else carry functions of its own.
 */
export class PageChip implements ToldChip, Readable {
  readonly element: HTMLElement;
  readonly anchor: HTMLElement;
  readonly key: string;
  readonly identity: string;
  readonly eventId: string;
  readonly calendarId: string | null;
  private readonly reading: ChipReading;
  private said: SeenEvent | null = null;
  private has: Chip['room'] | null = null;
  private style: string | null = null;
  /** Whether somebody was told the event, who has to hear of it if it is another one. */
  isTold = false;

  constructor(
    element: HTMLElement,
    anchor: HTMLElement,
    key: string,
    { eventId, calendarId }: Pick<Readable, 'eventId' | 'calendarId'>,
    reading: ChipReading,
  ) {
    this.element = element;
    this.anchor = anchor;
    this.key = key;
    this.identity = `${calendarId ?? ''} ${eventId}`;
    this.eventId = eventId;
    this.calendarId = calendarId;
    this.reading = reading;
  }

  get event(): SeenEvent {
    const event = this.reading.tell(this.saying());
    this.isTold = true;
    return event;
  }

  get room(): Chip['room'] {
    if (!this.has) {
      const style = this.element.getAttribute('style');
      if (!this.isRead()) this.style = style;
      this.has = this.reading.room(this.element, this.anchor, style);
    }
    return this.has;
  }

  /** What the chip itself says, whatever the zone of the page. */
  saying(): SeenEvent {
    if (!this.said) {
      if (!this.isRead()) this.style = this.element.getAttribute('style');
      this.said = this.reading.event(this);
    }
    return this.said;
  }

  /** Whether anybody has asked for contents: only then a change of them is news. */
  isRead(): boolean {
    return this.said !== null || this.has !== null;
  }

  /** Whether its inline style is another one than when it was first read. */
  isRestyled(): boolean {
    return this.isRead() && this.element.getAttribute('style') !== this.style;
  }

  /** Whether it now says anything else than it was read to say. */
  isOutdated(): boolean {
    const style = this.element.getAttribute('style');
    if (this.has && this.reading.room(this.element, this.anchor, style) !== this.has) return true;
    const outdated = this.said !== null && !sameEvent(this.reading.event(this), this.said);
    if (!outdated) this.style = style;
    return outdated;
  }
}
