// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitFrame } from '@/entrypoints/calendar-panel/fit';

/** Tells the observer of sizes that something has another size. */
let resized: () => void = () => {};
let end: AbortController;

/** A window with the panel in a box, whose places are worked out as a browser would. */
function placed(box: { name: string; top: number; height: number; inner: number; card?: number }) {
  const outer = document.createElement('div');
  const frame = document.createElement(box.name);
  const host = document.createElement('kept-panel');
  frame.append(host);
  outer.append(frame);
  document.body.replaceChildren(outer);
  Object.defineProperty(window, 'innerHeight', { value: box.inner, configurable: true });
  const at = { pageScrolled: 0, card: box.card ?? 0, hovered: false, mostScrolled: 0, scrolled: 0 };
  const shift = () => Number(/(-?\d+)px$/.exec(frame.style.translate)?.[1] ?? 0);
  const top = () => box.top - at.pageScrolled + shift();
  Object.defineProperty(frame, 'scrollTop', {
    get: () => at.scrolled,
    set: (to: number) => {
      at.scrolled = Math.max(0, Math.min(at.mostScrolled, to));
    },
  });
  frame.getBoundingClientRect = () => ({ top: top(), height: box.height }) as DOMRect;
  const seenAt = () => top() + at.card - at.scrolled;
  host.getBoundingClientRect = () => ({ top: seenAt(), height: 150 }) as DOMRect;
  vi.spyOn(host, 'matches').mockImplementation((asked) => asked === ':hover' && at.hovered);
  return { at, outer, frame, shift, seenAt, fit: fitFrame(host, end.signal).fit };
}

beforeEach(() => {
  end = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

describe('the panel in a form', () => {
  it.each(['fit', 'resize of the panel', 'resize of the window'])(
    'stays in its line of the form, however low the window and wherever scrolled: %s',
    (how) => {
      const { at, fit, shift } = placed({ name: 'kept-place', top: 300, height: 250, inner: 560 });
      const again = () => {
        if (how === 'fit') fit();
        else if (how === 'resize of the panel') resized();
        else window.dispatchEvent(new Event('resize'));
      };
      fit();
      expect(shift()).toBe(0);
      at.pageScrolled = 250;
      again();
      expect(shift()).toBe(0);
      at.hovered = true;
      at.pageScrolled = 100;
      again();
      expect(shift()).toBe(0);
    },
  );
});

describe('the panel in a bubble', () => {
  it('is moved into the window with its bubble', () => {
    const { fit, shift } = placed({ name: 'div', top: 300, height: 300, inner: 560 });
    fit();
    expect(shift()).toBe(-112);
  });

  it('stays where it is when the page places it anew at the same height', async () => {
    const box = { name: 'div', top: 300, height: 300, inner: 560 };
    const { fit, frame, outer, shift } = placed(box);
    fit();
    const place = frame.getBoundingClientRect().top;
    box.top = 244;
    outer.setAttribute('style', 'top: 244px;');
    await Promise.resolve();
    expect(frame.getBoundingClientRect().top).toBe(place);
    expect(shift()).toBe(-56);
    // The page writes the style of the frame as a whole, and the shift is gone with it.
    frame.setAttribute('style', 'opacity: 1;');
    await Promise.resolve();
    expect(frame.getBoundingClientRect().top).toBe(place);
  });

  describe('of a bubble as high as the window, with the pointer on it', () => {
    function scrollable() {
      const made = placed({ name: 'div', top: 8, height: 484, inner: 500, card: 400 });
      made.at.mostScrolled = 216;
      made.fit();
      made.at.hovered = true;
      return made;
    }

    it('stays where somebody scrolled it to', () => {
      const { at, frame, fit, shift, seenAt } = scrollable();
      frame.scrollTop = 150;
      const place = seenAt();
      fit();
      expect([at.scrolled, shift(), seenAt()]).toEqual([150, 0, place]);
      frame.scrollTop = 40;
      fit();
      expect([at.scrolled, shift()]).toEqual([40, 0]);
    });

    it('stays under the pointer when the card above it fills in', () => {
      const { at, frame, fit, seenAt } = scrollable();
      frame.scrollTop = 100;
      fit();
      const place = seenAt();
      at.card += 24;
      fit();
      expect([at.scrolled, seenAt()]).toEqual([124, place]);
      // Once more, and scrolled at the same time: only what the card did is made up for.
      at.card += 24;
      frame.scrollTop = 150;
      fit();
      expect([at.scrolled, seenAt()]).toEqual([174, place - 26]);
    });

    it('stays where the browser kept it when the card above it filled in', () => {
      const { at, frame, fit, shift, seenAt } = scrollable();
      frame.scrollTop = 100;
      fit();
      const place = seenAt();
      at.card += 24;
      frame.scrollTop = 124;
      fit();
      expect([at.scrolled, shift(), seenAt()]).toEqual([124, 0, place]);
    });
  });
});
