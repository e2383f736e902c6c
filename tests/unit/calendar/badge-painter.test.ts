// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadgePainter } from '@/lib/calendar/badge-painter';
import type { Chip } from '@/lib/calendar/port';
import { badgeWordsIn } from '@/lib/i18n/badge-words';
import type { ShownBadge } from '@/lib/reliability/badge-style';

const often: ShownBadge = { level: 'often_misses', counted: 7, missed: 3, drawn: 'text' };
const early: ShownBadge = { level: 'new', counted: 1, missed: 0, drawn: 'text' };
const group: ShownBadge = { ...early, group: { count: 2, of: 5 } };
const event = {
  eventId: 'e',
  calendarId: null,
  start: null,
  end: null,
  allDay: false,
  title: null,
};

interface Wanted {
  /** The visible button is in the chip, as in a bar. */
  inner?: boolean;
  filled?: boolean;
  room?: Chip['room'];
}

function chip({ inner = false, filled = true, room }: Wanted = {}): Chip {
  const element = document.createElement('div');
  const anchor = inner ? element.appendChild(document.createElement('div')) : element;
  if (filled) anchor.style.backgroundColor = 'rgb(3, 155, 229)';
  document.body.append(element);
  return { element, anchor, event, room: room ?? { size: 'text', at: 'corner' } };
}

const annotated = () => [...document.querySelectorAll('[data-kept]')];
const look = ({ anchor }: Chip) => anchor.getAttribute('data-kept-look')?.split(' ');

/** Says what the page draws in its pseudo-elements, in a class of its own for each answer. */
function pageUses(...taken: string[]): void {
  const original = window.getComputedStyle;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) =>
    pseudo
      ? ({ content: taken.includes(pseudo) ? '"x"' : 'none' } as CSSStyleDeclaration)
      : original(element),
  );
}

/** What the painter writes while `work` is done. */
async function writes(work: () => void): Promise<(string | null)[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document.body, { attributes: true, childList: true, subtree: true });
  work();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ attributeName, type }) => attributeName ?? type);
}

describe('painting badges', () => {
  const painter = createBadgePainter(() => badgeWordsIn('en'));
  beforeEach(() => document.body.replaceChildren());

  it('annotates exactly one element, in words for a screen reader', () => {
    painter.paint(chip({ inner: true }), often);
    const [only, ...rest] = annotated();
    expect(rest).toEqual([]);
    expect(only?.getAttribute('data-kept')).toBe('often_misses');
    expect(only?.getAttribute('data-kept-text')).toBe('! 3/7');
    expect(only?.getAttribute('aria-description')).toBe('often misses, 3 of 7');
    expect(only?.childElementCount).toBe(0);
  });

  it('writes four attributes on a chip, and nothing when nothing changed', async () => {
    const one = chip();
    const four = ['data-kept', 'data-kept-text', 'aria-description', 'data-kept-look'];
    expect(await writes(() => painter.paint(one, often))).toEqual(four);
    expect(await writes(() => painter.paint(one, { ...often }))).toEqual([]);
  });

  it('writes only what differs when the badge changes', async () => {
    const one = chip();
    painter.paint(one, often);
    expect(await writes(() => painter.paint(one, { ...often, missed: 4 }))).toEqual([
      'data-kept-text',
      'aria-description',
    ]);
    expect(await writes(() => painter.paint(one, { ...often, missed: 4, drawn: 'dot' }))).toEqual([
      'data-kept-look',
    ]);
  });

  it('puts back what another script took off', () => {
    const one = chip();
    painter.paint(one, often);
    one.anchor.removeAttribute('data-kept-text');
    painter.paint(one, often);
    expect(one.anchor.getAttribute('data-kept-text')).toBe('! 3/7');
  });

  it('leaves the chip as it found it', () => {
    const one = chip({ inner: true });
    const before = one.element.outerHTML;
    painter.paint(one, often);
    painter.clear([one.element]);
    expect(one.element.outerHTML).toBe(before);
    painter.paint(one, often);
    painter.paint(one, null);
    expect(one.element.outerHTML).toBe(before);
  });

  it.each([true, false])(
    'moves the badge along when the page moves the button (in: %s)',
    (inner) => {
      const one = chip({ inner });
      painter.paint(one, often);
      const button = document.createElement('div');
      const anchor = inner ? one.element : one.element.appendChild(button);
      painter.paint({ ...one, anchor }, often);
      expect(annotated()).toEqual([anchor]);
    },
  );

  it('takes a badge off a button that the page has moved elsewhere since', () => {
    const one = chip({ inner: true });
    painter.paint(one, often);
    document.body.append(one.anchor);
    painter.clear([one.element]);
    expect(annotated()).toEqual([]);
  });

  it('paints nothing on a button that lies in another chip by now', () => {
    const one = chip({ inner: true });
    painter.paint(one, often);
    chip().element.append(one.anchor);
    painter.paint(one, often);
    expect(annotated()).toEqual([]);
  });

  it('speaks the language of the moment', () => {
    let language: 'en' | 'de' = 'en';
    const bilingual = createBadgePainter(() => badgeWordsIn(language));
    const one = chip();
    bilingual.paint(one, group);
    const english = one.anchor.getAttribute('aria-description');
    language = 'de';
    bilingual.paint(one, group);
    expect(one.anchor.getAttribute('aria-description')).not.toBe(english);
    expect(one.anchor.getAttribute('data-kept-text')).toBe('2 von 5');
  });

  it.each<[string, Wanted, ShownBadge, string]>([
    ['text', {}, often, 'often_misses text corner after'],
    ['a dot', {}, { ...often, drawn: 'dot' }, 'often_misses dot mark corner after'],
    ['on hover', {}, { ...often, drawn: 'hover' }, 'often_misses text corner after hover'],
    [
      'a shape for lack of room',
      { room: { size: 'shape', at: 'line' } },
      { ...often, drawn: 'dot' },
      'often_misses shape mark line after',
    ],
    [
      'a shape on hover',
      { room: { size: 'shape', at: 'line' } },
      { ...often, drawn: 'hover' },
      'often_misses shape mark line after hover',
    ],
    [
      'after a title',
      { room: { size: 'text', at: 'row' }, filled: false },
      often,
      'often_misses text row after',
    ],
    [
      'on a line without a fill',
      { room: { size: 'text', at: 'line' }, filled: false },
      often,
      'often_misses text line after bare',
    ],
    ['the ring of new', {}, early, 'new text mark ring corner after'],
    ['a group of new, in words', {}, group, 'new text corner after'],
  ])('draws %s', (_, wanted, badge, expected) => {
    const one = chip(wanted);
    // A painter of its own: chips of these tests have no classes that would tell them apart.
    createBadgePainter(() => badgeWordsIn('en')).paint(one, badge);
    expect(look(one)).toEqual(expected.split(' '));
  });
});

describe('pseudo-elements that the page uses itself', () => {
  beforeEach(() => document.body.replaceChildren());
  const fresh = () => createBadgePainter(() => badgeWordsIn('en'));

  it('leaves the one that is taken alone', () => {
    pageUses('::after');
    const one = chip();
    fresh().paint(one, often);
    expect(look(one)).toContain('before');
    expect(one.element.childElementCount).toBe(0);
  });

  it('falls back to a small element without text where both are taken', () => {
    pageUses('::after', '::before');
    const painter = fresh();
    const one = chip();
    painter.paint(one, { ...often, drawn: 'hover' });
    painter.paint(one, { ...often, missed: 4, drawn: 'hover' });
    expect(look(one)).toEqual(['often_misses', 'text', 'corner', 'span', 'hover']);
    const [span, ...others] = one.element.querySelectorAll('kept-badge');
    expect(others).toEqual([]);
    expect(span?.getAttribute('data-kept-label')).toBe('! 4/7');
    expect(span?.getAttribute('data-kept-look')).toBe('often_misses text corner after');
    expect(span?.getAttribute('aria-hidden')).toBe('true');
    expect(one.element.textContent).toBe('');
    painter.clear([one.element]);
    expect(one.element.childElementCount).toBe(0);
  });

  it('are asked for once per kind of chip, and before anything is painted if told to', () => {
    pageUses();
    const painter = fresh();
    const chips = [chip(), chip(), chip({ inner: true }), chip({ inner: true })];
    painter.meet(chips);
    expect(window.getComputedStyle).toHaveBeenCalledTimes(2);
    expect(annotated()).toEqual([]);
    for (const one of chips) painter.paint(one, often);
    expect(window.getComputedStyle).toHaveBeenCalledTimes(2);
  });
});
