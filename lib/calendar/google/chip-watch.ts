import type { SeenEvent } from '@/lib/appointments/event';
import type { Chip, SeenRange } from '@/lib/calendar/port';
import { isChip, rawId, readChip } from './chips';
import { addDays } from './datekey';
import { readGrid, shownDays, type Probes } from './grid';
import { isOwn } from './page-text';
import { isElsewhere } from './page-zone';
import { ANY_CHIP } from './selectors';

/** What was last said about a chip. */
interface Told {
  raw: string | null;
  style: string | null;
  signature: string;
  chip: Chip;
}

/** Follows the chips of the page from mutation to mutation. Nothing here runs by itself. */
export interface ChipWatch {
  /** Takes in mutations; gives back chips that are gone or show something else. No layout. */
  note(records: MutationRecord[]): HTMLElement[];
  /** Looks at every chip of the page again at the next `read`. */
  rescan(): void;
  /** Looks again at chips whose inline style changed (a drag changes nothing else). */
  restyled(): void;
  /** Reads the chips that were noted; gives back new and changed ones, and lost ones. */
  read(): { chips: Chip[]; lost: HTMLElement[] };
  /** Remembers the chip under a pointer or key press: the bubble that opens is its. */
  press(target: EventTarget | null): void;
  /** What the chips say about an event now; the pressed chip goes before the others. */
  seen(eventId: string): SeenEvent | null;
  /** Days shown with all their events; `null` in a view that may hide some. */
  range(): SeenRange | null;
  /** Forgets everything; gives back the chips that were told. */
  release(): HTMLElement[];
  /** Whether chips wait for `read`. */
  waiting(): boolean;
}

const signatureOf = ({ event, room }: Chip): string =>
  JSON.stringify([Object.values(event), room.size, room.at]);

/** The chip an element lies in, itself included: the outermost where ids repeat inside. */
function chipAround(element: Element): HTMLElement | null {
  let chip = element.closest<HTMLElement>(ANY_CHIP);
  while (chip && !chip.hasAttribute('data-eventchip')) {
    const outer: HTMLElement | null = chip.parentElement?.closest<HTMLElement>(ANY_CHIP) ?? null;
    if (!outer) break;
    chip = outer;
  }
  return chip;
}

/**
 * Whether a badge was patched away by the page. Kept's own element goes before the mark of its
 * parent only then: Kept takes the mark off first.
 */
const isLostBadge = (node: Node, { chip }: Told): boolean =>
  node.nodeName.toLowerCase() === 'kept-badge'
    ? chip.anchor.hasAttribute('data-kept')
    : node.nodeType === 1 && (node as Element).hasAttribute('data-kept');

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1 && !isOwn(node);

/** Two chips of one event, over midnight or over a week's end, each know a part. */
const merge = (a: SeenEvent, b: SeenEvent): SeenEvent =>
  a.allDay === b.allDay ? { ...a, start: a.start ?? b.start, end: a.end ?? b.end } : a;

export function watchChips(document: Document, probes: Probes): ChipWatch {
  const told = new Map<HTMLElement, Told>();
  const dirty = new Set<HTMLElement>();
  let pressed: { chip: HTMLElement; event: SeenEvent } | null = null;
  let elsewhere = false;

  /** In a page of another zone a time of day is not the instant it would be here. */
  const say = (event: SeenEvent): SeenEvent =>
    elsewhere && !event.allDay ? { ...event, start: null, end: null } : event;

  const each = (root: HTMLElement, visit: (chip: HTMLElement) => void): void => {
    if (root.matches(ANY_CHIP)) visit(root);
    for (const chip of root.querySelectorAll<HTMLElement>(ANY_CHIP)) visit(chip);
  };

  return {
    note(records) {
      const suspects = new Set<HTMLElement>();
      const suspect = (chip: HTMLElement): void => {
        if (told.has(chip)) suspects.add(chip);
      };
      const add = (chip: HTMLElement): void => {
        dirty.add(chip);
      };
      let target: Node | null = null;
      let around: HTMLElement | null = null;
      for (const record of records) {
        const at = isElement(record.target) ? record.target : record.target.parentElement;
        if (!at || isOwn(at)) continue;
        if (at !== target) {
          target = at;
          around = chipAround(at);
          if (around) dirty.add(around);
        }
        suspect(at);
        if (around) {
          // A badge was patched away: tell the chip again, though it says the same.
          for (const node of record.removedNodes) {
            const known = told.get(around);
            if (known && isLostBadge(node, known)) known.signature = '';
          }
          continue;
        }
        for (const node of record.removedNodes) if (isElement(node)) each(node, suspect);
        for (const node of record.addedNodes) if (isElement(node)) each(node, add);
      }
      const stale: HTMLElement[] = [];
      for (const chip of suspects) {
        if (!chip.isConnected || rawId(chip) !== told.get(chip)?.raw || !isChip(chip)) {
          told.delete(chip);
          stale.push(chip);
        }
        if (chip.isConnected) dirty.add(chip);
      }
      return stale;
    },
    rescan() {
      for (const chip of document.querySelectorAll<HTMLElement>(ANY_CHIP)) dirty.add(chip);
    },
    restyled() {
      for (const [chip, { style }] of told) {
        if (chip.getAttribute('style') !== style) dirty.add(chip);
      }
    },
    read() {
      let chips: Chip[] = [];
      const lost: HTMLElement[] = [];
      const grid = readGrid(probes);
      for (const element of dirty) {
        const before = told.get(element);
        const chip = element.isConnected ? readChip(element, grid) : null;
        if (!chip) {
          if (told.delete(element)) lost.push(element);
          continue;
        }
        const signature = signatureOf(chip);
        const style = element.getAttribute('style');
        told.set(element, { raw: rawId(element), style, signature, chip });
        if (before?.signature !== signature || before.chip.anchor !== chip.anchor) chips.push(chip);
      }
      dirty.clear();
      const all = [...told.values()].map(({ chip }) => chip);
      const now = isElsewhere(all.map(({ event }) => event)) ?? elsewhere;
      if (now !== elsewhere) chips = all;
      elsewhere = now;
      return { chips: chips.map((chip) => ({ ...chip, event: say(chip.event) })), lost };
    },
    press(target) {
      const chip = target && isElement(target as Node) ? chipAround(target as Element) : null;
      const known = chip && told.get(chip);
      if (chip && known) pressed = { chip, event: known.chip.event };
    },
    seen(eventId) {
      const live = pressed && told.get(pressed.chip)?.chip.event;
      let found = live?.eventId === eventId ? live : null;
      for (const { chip } of told.values()) {
        const { event } = chip;
        if (event.eventId === eventId) found = found ? merge(found, event) : event;
      }
      // The list of a crowded day closes, with its chips, when the bubble opens.
      found ??= pressed?.event.eventId === eventId ? pressed.event : null;
      return found && say(found);
    },
    range() {
      const days = shownDays(document);
      const ids = new Set([...told.values()].map(({ chip }) => chip.event.eventId));
      return days && ids.size && !elsewhere
        ? { from: days.first, to: addDays(days.last, 1), eventIds: [...ids] }
        : null;
    },
    release() {
      const chips = [...told.keys()];
      told.clear();
      dirty.clear();
      pressed = null;
      return chips;
    },
    waiting: () => dirty.size > 0,
  };
}
