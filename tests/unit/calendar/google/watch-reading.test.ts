// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { CalendarListener, ToldChip } from '@/lib/calendar/port';
import { barChip, encodeId, make, monthWeek, timedChip } from './page-builder';
import { chip, flush, retext, watchedPage } from './watched-page';

const { log, put, start, strip } = watchedPage();

/** A listener that asks for nothing by itself. */
function quiet(): Partial<CalendarListener> & { told: ToldChip[] } {
  const told: ToldChip[] = [];
  return {
    told,
    onChips(chips) {
      told.push(...chips);
      log.push(`chips ${chips.map(({ eventId }) => eventId).join(' ')}`);
    },
  };
}

describe('what nobody asks for', () => {
  it('is not read: whose a chip is costs neither layout nor texts', async () => {
    const size = vi.fn(() => ({ width: 120, height: 960 }));
    for (let i = 0; i < 20; i += 1) put(chip(`e${i}`), i % 3);
    const listener = quiet();
    const texts = vi.spyOn(Node.prototype, 'textContent', 'get');
    await start(listener, { size, follow: () => undefined });
    expect(listener.told).toHaveLength(20);
    expect(size).not.toHaveBeenCalled();
    expect(texts).not.toHaveBeenCalled();
    void listener.told[0]?.event;
    expect(texts).toHaveBeenCalled();
  });

  it('is no news when it changes, and is told as it is once somebody asks', async () => {
    const one = put(chip('a'));
    const listener = quiet();
    await start(listener);
    one.style.top = '439px';
    retext(one, '11:00 to 12:00, a, Pat');
    await flush();
    expect(log).toEqual([]);
    expect(listener.told[0]?.event.start).toBe(new Date(2026, 10, 23, 11).getTime());
    one.style.top = '519px';
    retext(one, '13:00 to 14:00, a, Pat');
    await flush();
    expect(log).toEqual(['chips a']);
    expect(listener.told[1]?.event.start).toBe(new Date(2026, 10, 23, 13).getTime());
  });

  it('is unknown, not another event, where the chip shows one by then', async () => {
    const one = put(chip('a'));
    const listener = quiet();
    await start(listener);
    one.setAttribute('data-eventid', encodeId('b'));
    expect(listener.told[0]?.event).toMatchObject({ eventId: 'a', start: null, title: null });
  });
});

describe('a page drawn anew', () => {
  it('writes more texts than are looked at one by one, and is read all the same', async () => {
    const chips = Array.from({ length: 120 }, (_, i) => put(chip(`e${i}`), i % 3));
    const listener = quiet();
    await start(listener);
    void listener.told.find(({ eventId }) => eventId === 'e7')?.event;
    for (const one of chips) {
      one.style.top = '439px';
      retext(one, `11:00 to 12:00, ${one.children[2]?.textContent ?? ''}, Pat`);
    }
    await flush();
    expect(log).toEqual(['chips e7']);
    expect(listener.told.at(-1)?.event.start).toBe(new Date(2026, 10, 24, 11).getTime());
  });

  it('swaps chips at once, where somebody takes them so', async () => {
    const one = put(chip('a'));
    put(chip('b'));
    const onSwapped = vi.fn((chips: ToldChip[]) =>
      log.push(`swapped ${chips.map(({ eventId }) => eventId).join(' ')}`),
    );
    await start({ ...quiet(), onSwapped });
    one.setAttribute('data-eventid', encodeId('c'));
    await Promise.resolve();
    expect(log).toEqual(['swapped c']);
    one.setAttribute('data-eventid', '');
    await Promise.resolve();
    await flush();
    expect(log).toEqual(['swapped c', 'stale 1']);
  });

  it('may bring back a chip that was gone: its old badge is stale before the next frame', async () => {
    const one = put(chip('a'));
    await start(quiet());
    one.setAttribute('data-kept', 'new');
    one.remove();
    await Promise.resolve();
    one.setAttribute('data-eventid', encodeId('b'));
    put(one);
    await Promise.resolve();
    expect(log).toEqual(['stale 1', 'stale 1']);
    one.removeAttribute('data-kept');
    await flush();
    expect(log).toEqual(['stale 1', 'stale 1', 'chips b']);
  });

  it('may copy a chip with the badge on it: one that is none of an event loses it', async () => {
    const one = put(chip('a'));
    await start(quiet());
    one.setAttribute('data-kept', 'new');
    const copy = one.cloneNode(true) as HTMLElement;
    copy.setAttribute('data-eventid', '');
    put(copy);
    await Promise.resolve();
    expect(log[0]).toBe('stale 1');
    await flush();
    expect(log.every((line) => line === 'stale 1')).toBe(true);
  });
});

describe('a chip that only its log record tells', () => {
  const logged = (id: string) => `35463; 2:["${id}",null,6];1:["pat@gmail.com",1];track:click`;

  it('is told anew, before the next frame, when that tells another event', async () => {
    const one = timedChip({ id: '', raw: '§', from: 9, to: 10, title: 'a', hidden: '9am, a, Pat' });
    one.setAttribute('jslog', logged('a'));
    put(one);
    put(chip('b'));
    await start(quiet());
    one.setAttribute('jslog', `${logged('a')};`);
    await flush();
    expect(log).toEqual([]);
    one.setAttribute('jslog', logged('c'));
    await Promise.resolve();
    expect(log).toEqual(['stale 1']);
    await flush();
    expect(log).toEqual(['stale 1', 'chips c']);
  });
});

describe('a chip whose readings disagree', () => {
  const logged = (id: string) => `35463; 2:["${id}",null,6];1:["pat@gmail.com",1];track:click`;

  it('is nobody, until they agree', async () => {
    const one = put(chip('a'));
    one.setAttribute('jslog', logged('a'));
    await start(quiet());
    one.setAttribute('data-eventid', encodeId('b'));
    await flush();
    expect(log).toEqual(['stale 1']);
    one.setAttribute('jslog', logged('b'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(log).toEqual(['stale 1', 'chips b']);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('may name the series in one place and its date in the other', async () => {
    put(chip('a_20261123T080000Z')).setAttribute('jslog', logged('a'));
    put(chip('b_R20261102T080000_20261123T080000Z')).setAttribute(
      'jslog',
      logged('b_R20261102T080000_20261123T080000Z'),
    );
    put(chip('c_20261123T080000Z')).setAttribute('jslog', logged('c_20261130T080000Z'));
    expect((await start(quiet())).told[0]).toBe('chips a_20261123T080000Z b_20261123T080000Z');
  });
});

describe('a page that marks chips in another way', () => {
  const unmarked = (id: string) => {
    const one = chip(id);
    one.removeAttribute('data-eventchip');
    return one;
  };

  it('is read by the second way, its handles left out', async () => {
    put(unmarked('a'));
    await start(quiet());
    put(unmarked('b'));
    await flush();
    expect(log).toEqual(['chips b']);
    log.length = 0;
    put(chip('c'));
    await flush();
    put(chip('d'));
    await flush();
    expect(log).toEqual(['chips c', 'chips d']);
  });

  it('in one of its views, is read there', async () => {
    put(chip('a'));
    await start(quiet());
    document.querySelector('[data-eventchip]')?.remove();
    window.history.pushState(null, '', '/calendar/u/1/r/agenda');
    put(unmarked('b'));
    await flush();
    expect(log).toEqual(['stale 1', 'chips b']);
  });
});

describe('bars of a month', () => {
  const KEYS = [29047, 29048, 29049, 29050, 29051, 29052, 29053];
  const bar = (id: string, column: number, days = 1) =>
    barChip({
      id,
      title: id,
      left: `${column * 14.29}%`,
      width: `${days * 14.29}%`,
      hidden: `All day, ${id}, Pat`,
    });

  it('tells one for each week, and another one when that is gone', async () => {
    const [first, copy] = [bar('a', 1, 2), bar('a', 2)];
    strip().append(
      monthWeek(KEYS, [
        [1, first],
        [2, copy],
      ]),
    );
    const listener = quiet();
    await start(listener);
    expect(listener.told.map(({ element }) => element)).toEqual([first]);
    first.setAttribute('data-eventid', encodeId('b'));
    await flush();
    expect(log).toEqual(['stale 1', 'chips b a']);
    first.setAttribute('data-eventid', encodeId('a'));
    await flush();
    expect(log.slice(2)).toEqual(['stale 1', 'stale 1', 'chips a']);
  });
});

describe('sizes', () => {
  it('are those of the last layout, and what has room is told anew when they change', async () => {
    let tell = (_size: { width: number; height: number }): void => undefined;
    const size = vi.fn(() => ({ width: 0, height: 0 }));
    put(chip('a'));
    const listener = quiet();
    await start(listener, { size, follow: (_cell, told) => (tell = told) });
    expect(listener.told[0]?.room.size).toBe('text');
    tell({ width: 60, height: 960 });
    await flush();
    expect(log).toEqual(['chips a']);
    expect(listener.told[1]?.room.size).toBe('shape');
    expect(listener.told[1]?.event.start).toBe(new Date(2026, 10, 23, 9).getTime());
    tell({ width: 60.4, height: 960 });
    tell({ width: 0, height: 0 });
    await flush();
    expect(log).toEqual(['chips a']);
    expect(size).not.toHaveBeenCalled();
  });
});

describe('a clock of 24 hours', () => {
  it('is proved by any chip, and the rows that were in doubt are told anew', async () => {
    const row = (id: string, text: string) =>
      barChip({ id, title: id, left: '0%', width: '33%', hidden: `${text}, ${id}, Pat` });
    strip().append(row('a', 'von 9:00 bis 10:00 Uhr'));
    const listener = quiet();
    await start(listener);
    expect(listener.told[0]?.event.start).toBeNull();
    const proof = row('b', 'von 14:00 bis 15:00 Uhr');
    strip().append(proof);
    await flush();
    void listener.told[1]?.event;
    await flush();
    expect(log).toEqual(['chips b', 'chips a']);
    expect(listener.told[2]?.event.start).toBe(new Date(2026, 10, 23, 9).getTime());
    // A page that goes by another clock from now on.
    proof.remove();
    strip().append(row('c', 'von 9:00 bis 10:00 Uhr'));
    await flush();
    expect(listener.told[3]?.event.start).toBeNull();
  });
});

describe('faults', () => {
  it('in reading one chip cost that chip, and are told once', async () => {
    const [a, b] = [put(chip('a')), put(chip('b'))];
    const onFault = vi.fn();
    const listener = quiet();
    await start({ ...listener, onFault });
    const broken = () => {
      throw new Error('broken');
    };
    a.hasAttribute = broken;
    Object.defineProperty(a, 'firstElementChild', { get: broken });
    a.append(make('i'));
    b.append(make('i'));
    put(chip('c'));
    expect(listener.told[0]?.event).toMatchObject({ eventId: 'a', start: null });
    expect(listener.told[1]?.event.start).toBe(new Date(2026, 10, 23, 9).getTime());
    await flush();
    expect(log).toEqual(['stale 1', 'chips c']);
    expect(onFault.mock.calls).toEqual([['chip']]);
  });

  it('in taking in a mutation cost the chip it is about, which is read anew', async () => {
    put(chip('a'));
    const broken = put(chip('b'));
    const onFault = vi.fn();
    await start({ ...quiet(), onFault });
    vi.spyOn(broken, 'matches').mockImplementation(() => {
      throw new Error('broken');
    });
    broken.setAttribute('data-eventid', encodeId('b'));
    await Promise.resolve();
    expect(log).toEqual(['stale 1']);
    await flush();
    expect(log).toEqual(['stale 1', 'chips b']);
    expect(onFault.mock.calls[0]).toEqual(['chip']);
  });

  it('of the listener do not reach the page', async () => {
    const onFault = vi.fn(() => {
      throw new Error('deaf');
    });
    put(chip('a'));
    const { told } = await start({
      onFault,
      onChips() {
        throw new Error('broken');
      },
    });
    expect(told).toEqual(['light']);
    expect(onFault.mock.calls).toEqual([['listener']]);
    put(timedChip({ id: 'b', from: 9, to: 10, title: 'b', hidden: '' }));
    await flush();
    expect(onFault).toHaveBeenCalledOnce();
  });
});

describe('what changes in and beside a chip', () => {
  const sized = (): Partial<CalendarListener> & { told: ToldChip[] } => {
    const told: ToldChip[] = [];
    return {
      told,
      onChips(chips) {
        told.push(...chips);
        log.push(`chips ${chips.map(({ eventId, room }) => `${eventId} ${room.size}`).join(', ')}`);
      },
    };
  };
  const letGo = () => document.dispatchEvent(new Event('pointerup'));

  it('is its room, though it was read in between', async () => {
    const one = put(chip('a'));
    const listener = sized();
    await start(listener);
    one.style.width = '20%';
    await flush();
    void listener.told[0]!.event;
    letGo();
    await flush();
    expect(log).toEqual(['chips a shape']);
  });

  it('is the room of its neighbour where a chip moves', async () => {
    const [one, other] = [put(chip('a')), put(chip('b', 11))];
    const listener = sized();
    await start(listener);
    retext(one, '11:00 to 12:00, a, Pat');
    one.style.top = other.style.top;
    other.style.width = '20%';
    await flush();
    expect(log).toEqual(['chips b shape']);
  });

  it('is a text in a chip that was put into a place of its own', async () => {
    const one = put(chip('a'));
    const listener = sized();
    await start(listener);
    void listener.told[0]!.event;
    const place = make('div', { role: 'presentation' });
    put(place, 1).append(one);
    await flush();
    log.length = 0;
    void listener.told.at(-1)!.event;
    retext(one, '9:00 to 10:00, other, Pat');
    await flush();
    expect(log).toEqual(['chips a text']);
  });
});
