// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CalendarListener, Chip, ToldChip } from '@/lib/calendar/port';
import { barChip, encodeId } from './page-builder';
import { chip, flush, watchedPage } from './watched-page';

const { put, start, strip } = watchedPage();

const logOf = (id: string): string => `35463; 2:["${id}",null,6];1:["pat@gmail.com",1];track:click`;

const bar = (id: string): HTMLElement => {
  const one = barChip({ id, title: id, hidden: null, left: '0%', width: '33%' });
  strip().append(one);
  return one;
};

/** Paints as Kept does: on the button of a chip, wherever that is by the time it is taken off. */
function painter(): Partial<CalendarListener> {
  const inside = new WeakMap<Element, Element>();
  const paint = (chips: (Chip & ToldChip)[]): void => {
    for (const { element, anchor, eventId } of chips) {
      inside.set(element, anchor);
      anchor.setAttribute('data-kept', eventId);
    }
  };
  return {
    onChips: paint,
    onSwapped: paint,
    onStale(elements) {
      for (const element of elements) {
        element.removeAttribute('data-kept');
        inside.get(element)?.removeAttribute('data-kept');
      }
    },
  };
}

const painted = (): (string | null)[] =>
  [...document.querySelectorAll('[data-kept]')].map((one) => one.getAttribute('data-kept'));

const buttonOf = (one: HTMLElement): HTMLElement => one.querySelector('[role="button"]')!;

/** Mutations are noted, and no frame has passed. */
const noted = (): Promise<void> => Promise.resolve();

describe('a badge where Kept did not paint it', () => {
  it('goes from a copy of a chip that is another event’s, before the next frame', async () => {
    const one = put(chip('a'));
    const two = bar('b');
    await start(painter());
    for (const original of [one, two]) {
      const copy = original.cloneNode(true) as HTMLElement;
      copy.setAttribute('data-eventid', encodeId('c'));
      original.after(copy);
    }
    await noted();
    expect(painted().toSorted()).toEqual(['a', 'b']);
  });

  it('goes from a button that was put into another chip', async () => {
    const [one, two] = [bar('a'), bar('b')];
    await start(painter());
    expect(painted()).toEqual(['a', 'b']);
    const moved = buttonOf(one);
    two.append(moved);
    await noted();
    expect(moved.hasAttribute('data-kept')).toBe(false);
    await flush();
    expect(moved.hasAttribute('data-kept')).toBe(false);
  });

  it('goes from a copy of the chip that it was put into', async () => {
    const [one, two] = [put(chip('a')), bar('b')];
    await start(painter());
    one.append(buttonOf(two));
    const copy = one.cloneNode(true) as HTMLElement;
    copy.setAttribute('data-eventid', encodeId('c'));
    one.after(copy);
    await noted();
    expect(buttonOf(one).hasAttribute('data-kept')).toBe(false);
    expect(buttonOf(copy).hasAttribute('data-kept')).toBe(false);
  });

  it('goes from what was a chip and holds others now', async () => {
    const one = put(chip('a'));
    await start(painter());
    const copy = one.cloneNode(true) as HTMLElement;
    for (const name of ['data-eventid', 'data-eventchip', 'role']) copy.removeAttribute(name);
    copy.append(chip('b'));
    one.after(copy);
    await noted();
    expect(copy.hasAttribute('data-kept')).toBe(false);
  });

  it('goes when part of a painted chip becomes a chip of another event', async () => {
    const one = bar('a');
    await start(painter());
    buttonOf(one).setAttribute('data-eventid', encodeId('b'));
    buttonOf(one).setAttribute('data-eventchip', '');
    await noted();
    expect(painted()).toEqual([]);
  });

  it('goes when the page leaves the calendar with a copy still in it', async () => {
    const one = put(chip('a'));
    await start(painter());
    const copy = one.cloneNode(true) as HTMLElement;
    copy.setAttribute('data-eventid', encodeId('b'));
    document.body.append(copy);
    window.history.replaceState(null, '', '/calendar/u/1/r/settings');
    await noted();
    expect(painted()).toEqual([]);
  });
});

describe('a chip that was put into another one', () => {
  it('is not painted over for that one, whose own button it is not', async () => {
    const [outer, inner] = [put(chip('a')), put(chip('b'), 1)];
    await start(painter());
    outer.append(inner);
    outer.removeAttribute('role');
    await flush();
    expect(inner.getAttribute('data-kept')).not.toBe('a');
  });

  it('leaves no badge on a copy of that one', async () => {
    const [outer, inner] = [put(chip('a')), put(chip('b'), 1)];
    await start(painter());
    outer.append(inner);
    await flush();
    const copy = outer.cloneNode(true) as HTMLElement;
    for (const one of [copy, ...copy.querySelectorAll('[data-eventid]')]) {
      one.setAttribute('data-eventid', encodeId('c'));
    }
    outer.after(copy);
    await noted();
    expect(copy.querySelector('[data-kept]')).toBeNull();
  });

  it('and was taken out of it loses its badge, and gets that of its new event', async () => {
    const [outer, inner] = [put(chip('a')), put(chip('b'), 1)];
    await start(painter());
    outer.append(inner);
    await flush();
    inner.remove();
    await noted();
    inner.setAttribute('data-eventid', encodeId('c'));
    put(inner, 2);
    await noted();
    expect(painted()).toEqual(['a']);
    await flush();
    expect(painted()).toEqual(['a', 'c']);
  });
});

describe('a chip that leaves the page together with what it lies in', () => {
  it('and turns to another event on the way is gone, and told to nobody', async () => {
    const box = put(document.createElement('div'));
    const inner = chip('a');
    box.append(inner);
    const told: string[] = [];
    const listener = painter();
    await start({
      ...listener,
      onSwapped: (chips) => told.push(...chips.map(({ eventId }) => eventId)),
    });
    expect(painted()).toEqual(['a']);
    inner.setAttribute('data-eventid', encodeId('b'));
    box.remove();
    await flush();
    expect(told).toEqual([]);
    expect(inner.hasAttribute('data-kept')).toBe(false);
  });
});

describe('a chip whose id was spoiled, so that only its log record tells', () => {
  it('loses its badge at once when that goes, too', async () => {
    const one = put(chip('a'));
    put(chip('b'), 1);
    one.setAttribute('jslog', logOf('a'));
    await start(painter());
    one.setAttribute('data-eventid', '§');
    await noted();
    expect(painted()).toEqual(['a', 'b']);
    one.removeAttribute('jslog');
    await noted();
    expect(painted()).toEqual(['b']);
  });
});
