import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelSlot } from '@/entrypoints/calendar.content/panel-slot';
import type { Ask, Panel } from '@/entrypoints/calendar-panel/contract';
import type { Bubble, CalendarPage } from '@/lib/calendar/port';
import type { Outcome } from '@/lib/messaging/protocol';

const bubble = (key: string) => ({ key, at: 'bubble' }) as Bubble;

/** A slot whose script arrives when `arrive` is called. */
function slotWith() {
  const calls: string[] = [];
  const panel: Panel = {
    onBubble: (shown) => calls.push(`open ${shown?.key ?? 'nothing'}`),
    onBubbleChange: (shown) => calls.push(`change ${shown.key}`),
    setTheme: (theme) => calls.push(theme),
    refresh: () => calls.push('refresh'),
    repaint: () => calls.push('repaint'),
    stop: () => calls.push('stop'),
  };
  let answer: (loaded: Outcome<null>) => void = () => {};
  const ask = vi.fn(
    () =>
      new Promise<Outcome<null>>((resolve) => {
        answer = resolve;
      }),
  );
  async function arrive(loaded = true): Promise<void> {
    if (loaded) globalThis.keptPanel = () => panel;
    answer(loaded ? { ok: true, value: null } : { ok: false, why: 'failed' });
    await vi.advanceTimersByTimeAsync(0);
  }
  const end = new AbortController();
  const slot = createPanelSlot({
    ask: ask as unknown as Ask,
    page: {} as CalendarPage,
    signal: end.signal,
    language: () => 'auto',
    onSettled: (event) => calls.push(`settled ${event.at}`),
  });
  return {
    slot,
    calls,
    ask,
    end,
    arrive,
  };
}

describe('the place of the panel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    globalThis.keptPanel = undefined;
  });

  it('loads nothing until an event is opened, and then once', async () => {
    const { slot, ask, calls, arrive } = slotWith();
    slot.setTheme('dark');
    slot.refresh();
    slot.onBubble(null);
    expect(ask).not.toHaveBeenCalled();
    slot.onBubble(bubble('a'));
    slot.onBubble(bubble('b'));
    expect(ask).toHaveBeenCalledTimes(1);
    await arrive();
    expect(calls).toEqual(['dark', 'open b']);
    slot.onBubble(bubble('c'));
    slot.onBubbleChange(bubble('c'));
    expect(calls.slice(2)).toEqual(['open c', 'change c']);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('shows nothing in a bubble that was closed while the script came', async () => {
    const { slot, calls, arrive } = slotWith();
    slot.onBubble(bubble('a'));
    slot.onBubble(null);
    await arrive();
    expect(calls).toEqual(['light']);
  });

  it('tries again at the next event when the script did not come', async () => {
    const { slot, ask, calls, arrive } = slotWith();
    slot.onBubble(bubble('a'));
    await arrive(false);
    expect(calls).toEqual(['settled bubble']);
    calls.length = 0;
    slot.onBubble(bubble('b'));
    expect(ask).toHaveBeenCalledTimes(2);
    await arrive();
    expect(calls).toEqual(['light', 'open b']);
  });

  it('takes no panel of an earlier version', async () => {
    globalThis.keptPanel = () => {
      throw new Error('of an earlier version');
    };
    const { slot, calls, arrive } = slotWith();
    slot.onBubble(bubble('a'));
    await arrive(false);
    expect(calls).toEqual(['settled bubble']);
  });

  it('hides while the screen is shared and comes back to the event that is open then', async () => {
    const { slot, ask, calls, arrive } = slotWith();
    slot.hide(true);
    slot.onBubble(bubble('a'));
    expect(ask).not.toHaveBeenCalled();
    slot.hide(false);
    await arrive();
    expect(calls).toEqual(['light', 'open a']);
    slot.hide(true);
    slot.refresh();
    slot.onBubble(bubble('b'));
    slot.hide(false);
    expect(calls.slice(2)).toEqual(['open nothing', 'open b']);
  });

  it('learns of another language while the screen is shared', async () => {
    const { slot, calls, arrive } = slotWith();
    slot.onBubble(bubble('a'));
    await arrive();
    slot.hide(true);
    calls.length = 0;
    slot.repaint();
    expect(calls).toEqual(['repaint']);
  });

  it('makes no panel after its end', async () => {
    const { slot, calls, arrive, end } = slotWith();
    slot.onBubble(bubble('a'));
    end.abort();
    await arrive();
    expect(calls).toEqual([]);
  });
});
