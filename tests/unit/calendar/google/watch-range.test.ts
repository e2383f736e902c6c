// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { encodeId, make } from './page-builder';
import { chip, flush, retext, watchedPage } from './watched-page';

const { log, put, start, strip } = watchedPage();
const rest = async (): Promise<string[]> => {
  await vi.advanceTimersByTimeAsync(1600);
  return log.splice(0).filter((line) => line.startsWith('range'));
};

describe('the days shown with all their events', () => {
  const opened = async (): Promise<HTMLElement[]> => {
    const chips = [put(chip('a')), put(chip('b', 11))];
    await start();
    expect(await rest()).toEqual(['range a b']);
    return chips;
  };

  it.each<[string, (chips: HTMLElement[]) => void, string[]]>([
    ['a chip came', () => put(chip('c', 13)), ['range a b c']],
    ['a chip went', ([a]) => a?.remove(), ['range b']],
    ['another event', ([, b]) => b?.setAttribute('data-eventid', encodeId('c')), ['range a c']],
    ['a text', ([, b]) => retext(b!, '11:00 to 12:00, other, Pat'), ['range a b']],
  ])('are told again after %s', async (_, change, told) => {
    change(await opened());
    expect(await rest()).toEqual(told);
  });

  it('are none after days went without a chip, and nobody knows which', async () => {
    const [, b] = await opened();
    document.querySelector('[data-datekey="29048"]')!.remove();
    expect(await rest()).toEqual([]);
    retext(b!, '11:00 to 12:00, other, Pat');
    expect(await rest()).toEqual([]);
  });

  it('are none where an event went behind a button', async () => {
    const [, b] = await opened();
    strip().append(make('div', { role: 'button' }, '1 more'));
    retext(b!, '11:00 to 12:00, other, Pat');
    expect(await rest()).toEqual([]);
  });

  it('wait in a tab that nobody looks at until its chips were read', async () => {
    const [, b] = await opened();
    let draw: FrameRequestCallback | undefined;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((act) => {
      draw = act;
      return 1;
    });
    b!.remove();
    put(chip('b', 11));
    expect(await rest()).toEqual([]);
    vi.restoreAllMocks();
    draw?.(0);
    await flush();
    expect(await rest()).toEqual(['range a b']);
  });
});
