// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { barChip, encodeId, make } from './page-builder';
import { chip, flush, watchedPage } from './watched-page';

const { chips, log, put, start, strip } = watchedPage();

describe('watching chips', () => {
  it('tells the ground and every chip at the start', async () => {
    put(chip('a'));
    put(chip('b', 11), 1);
    const { page, told } = await start();
    expect(told).toEqual(['chips a b', 'light']);
    expect(page?.account()).toEqual({ index: 1, email: 'pat@example.com' });
  });

  it('tells new chips once, whatever they are wrapped in', async () => {
    await start();
    put(make('div', {}, make('div', {}, chip('a')), chip('b')));
    put(make('div', { style: 'color: red' }));
    await flush();
    expect(log).toEqual(['chips a b']);
  });

  it('tells a reused chip as stale before the next frame, then anew', async () => {
    const one = put(chip('a'));
    await start();
    one.setAttribute('data-eventid', encodeId('b'));
    await Promise.resolve();
    expect(log).toEqual(['stale 1']);
    await flush();
    expect(log).toEqual(['stale 1', 'chips b']);
  });

  it('tells nothing for an id that is written again, or set back at once', async () => {
    const one = put(chip('a'));
    await start();
    one.setAttribute('data-eventid', encodeId('a'));
    await flush();
    one.setAttribute('data-eventid', encodeId('b'));
    one.setAttribute('data-eventid', encodeId('a'));
    await flush();
    expect(log).toEqual([]);
  });

  it('tells removed chips, alone or with all around them', async () => {
    const one = put(chip('a'));
    put(chip('b'));
    await start();
    one.remove();
    await Promise.resolve();
    document.body.firstElementChild?.remove();
    await Promise.resolve();
    expect(log).toEqual(['stale 1', 'stale 1']);
  });

  it('tells the new time of a chip moved to another column, without calling it gone', async () => {
    const one = put(chip('a'));
    await start();
    put(one, 2);
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.event.start).toBe(new Date(2026, 10, 25, 9).getTime());
  });

  it('tells a new time that was written into the texts that are there', async () => {
    const one = put(chip('a'));
    await start();
    one.style.top = '439px';
    (one.children[1] as HTMLElement).firstChild!.nodeValue = '11:00 to 12:00, a, Pat';
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.event.start).toBe(new Date(2026, 10, 23, 11).getTime());
  });

  it('compares inline styles when a pointer is let go, and beside other changes', async () => {
    const one = put(chip('a'));
    const two = put(chip('b'));
    await start();
    one.style.width = '30%';
    await flush();
    expect(log).toEqual([]);
    one.dispatchEvent(new Event('pointerup', { bubbles: true }));
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.room.size).toBe('shape');
    two.style.width = '30%';
    put(chip('c'));
    await flush();
    expect(
      chips
        .map(({ event }) => event.eventId)
        .slice(-2)
        .toSorted(),
    ).toEqual(['b', 'c']);
  });

  it('tells a changed title', async () => {
    const one = put(chip('a'));
    await start();
    one.children[1]!.textContent = '9:00 to 10:00, other, Pat';
    one.querySelector('span > span')!.textContent = 'other';
    await flush();
    expect(chips.at(-1)?.event.title).toBe('other');
  });

  it('tells a bar again whose badge was patched away with its button, not when it was put on', async () => {
    const bar = barChip({
      id: 'a',
      title: 'a',
      left: '0%',
      width: '33%',
      hidden: 'All day, a, Pat',
    });
    strip().append(bar);
    await start();
    const button = bar.firstElementChild as HTMLElement;
    button.setAttribute('data-kept', 'new');
    await flush();
    expect(log).toEqual([]);
    const fresh = button.cloneNode(true) as HTMLElement;
    fresh.removeAttribute('data-kept');
    button.replaceWith(fresh);
    await flush();
    expect(log).toEqual(['chips a']);
  });

  it('calls a badge stale that stands where Kept did not paint it', async () => {
    const one = put(chip('a'));
    await start();
    one.append(make('span', { 'data-kept': 'new' }));
    put(make('div', {}, make('span', { 'data-kept-look': 'new' })));
    await Promise.resolve();
    expect(log).toEqual(['stale 2']);
  });

  it('tells a chip again when its badge element was patched away, not when Kept took it', async () => {
    const one = put(chip('a'));
    await start();
    const badge = make('kept-badge');
    one.setAttribute('data-kept', 'new');
    one.append(badge);
    await flush();
    badge.remove();
    await flush();
    expect(log).toEqual(['chips a']);
    one.append(badge);
    await flush();
    one.removeAttribute('data-kept');
    badge.remove();
    await flush();
    expect(log).toEqual(['chips a']);
  });

  it('tells a bar again whose button was drawn anew', async () => {
    const bar = barChip({
      id: 'a',
      title: 'a',
      left: '34%',
      width: '33%',
      hidden: 'All day, a, Pat',
    });
    strip().append(bar);
    await start();
    bar.firstElementChild?.replaceWith(bar.firstElementChild.cloneNode(true));
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.anchor).toBe(bar.firstElementChild);
  });

  it('tells a chip that became a draft as stale only', async () => {
    const one = put(chip('a'));
    await start();
    one.setAttribute('data-eventid', '');
    await flush();
    expect(log).toEqual(['stale 1']);
  });

  it('looks only at chips that changed', async () => {
    for (let i = 0; i < 50; i++) put(chip(`e${i}`));
    await start();
    const reads = vi.spyOn(Element.prototype, 'getAttribute');
    const decoded = () => reads.mock.calls.filter(([name]) => name === 'jslog').length;
    put(make('div', {}, 'clock'));
    await flush();
    expect(reads).not.toHaveBeenCalled();
    put(chip('late'));
    await flush();
    expect(decoded()).toBe(1);
  });
});

describe('the range', () => {
  it('is told once the view has been quiet for a while, and not again', async () => {
    put(chip('a'));
    await start();
    await vi.advanceTimersByTimeAsync(1000);
    put(chip('b'), 1);
    await vi.advanceTimersByTimeAsync(1400);
    expect(log).toEqual(['chips b']);
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['chips b', 'range a b']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits until the page is loaded', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    put(chip('a'));
    await start();
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual([]);
    state.mockReturnValue('complete');
    window.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(1600);
    expect(log).toEqual(['range a']);
  });

  it('is not told while a day is left out, or without a chip', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(1600);
    const [, second] = document.querySelectorAll('[data-column-index]');
    second?.setAttribute('data-datekey', '');
    put(chip('a'));
    await vi.advanceTimersByTimeAsync(1600);
    expect(log).toEqual(['chips a']);
    second?.remove();
    put(chip('b'));
    await vi.advanceTimersByTimeAsync(1600);
    expect(log).toEqual(['chips a', 'chips b']);
  });
});
