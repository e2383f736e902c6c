// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createBadgePainter } from '@/lib/calendar/badge-painter';
import type { Chip } from '@/lib/calendar/port';
import { wordsIn } from '@/lib/i18n/words';
import type { Badge } from '@/lib/reliability/badge';

const often: Badge = { level: 'often_misses', counted: 7, missed: 3 };
const event = {
  eventId: 'e',
  calendarId: null,
  start: null,
  end: null,
  allDay: false,
  title: null,
};

function chip(inner = false): Chip {
  const element = document.createElement('div');
  const anchor = inner ? element.appendChild(document.createElement('div')) : element;
  document.body.append(element);
  return { element, anchor, event, room: { size: 'text', at: 'corner' } };
}

const annotated = () => [...document.querySelectorAll('[data-kept]')];

describe('painting badges', () => {
  beforeEach(() => document.body.replaceChildren());
  const painter = createBadgePainter(() => wordsIn('en'));

  it('annotates exactly one element, in words for a screen reader', () => {
    painter.paint(chip(true), often);
    const [only, ...rest] = annotated();
    expect(rest).toEqual([]);
    expect(only?.getAttribute('data-kept')).toBe('often_misses');
    expect(only?.getAttribute('data-kept-text')).toBe('! 3/7');
    expect(only?.getAttribute('aria-description')).toBe('often misses, 3 of 7');
    expect(only?.childElementCount).toBe(0);
  });

  it('writes nothing when nothing changed', async () => {
    const one = chip();
    painter.paint(one, often);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(one.element, { attributes: true, childList: true, subtree: true });
    painter.paint(one, often);
    await Promise.resolve();
    expect(records).toEqual([]);
  });

  it('leaves the chip as it found it', () => {
    const one = chip(true);
    const before = one.element.outerHTML;
    painter.paint(one, often);
    painter.clear([one.element]);
    expect(one.element.outerHTML).toBe(before);
    painter.paint(one, often);
    painter.paint(one, null);
    expect(one.element.outerHTML).toBe(before);
  });

  it('falls back to a small element where the page uses both pseudo-elements itself', () => {
    const style = document.createElement('style');
    const original = window.getComputedStyle;
    window.getComputedStyle = ((element: Element, pseudo?: string) =>
      pseudo ? ({ content: '"x"' } as CSSStyleDeclaration) : original(element)) as typeof original;
    const one = chip();
    createBadgePainter(() => wordsIn('en')).paint(one, often);
    window.getComputedStyle = original;
    style.remove();
    expect(one.element.querySelectorAll('kept-badge')).toHaveLength(1);
    expect(one.element.textContent).toBe('');
    painter.clear([one.element]);
    expect(one.element.childElementCount).toBe(0);
  });
});
