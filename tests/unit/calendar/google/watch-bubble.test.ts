// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detailsBody, dialogFrame, encodeId, make } from './page-builder';
import { chip, flush, watchedPage } from './watched-page';

const { bubbles, hiddenFrames, log, put, start } = watchedPage();

describe('watching the bubble', () => {
  const show = (id: string) => {
    const frame = dialogFrame(detailsBody({ id, title: id }));
    document.body.append(frame);
    return frame;
  };

  it('tells that it opened, with the times of its chip, and that it closed', async () => {
    put(chip('a'));
    await start();
    const frame = show('a');
    await flush();
    expect(log).toEqual(['bubble a']);
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 23, 9).getTime());
    bubbles[0]?.place(make('kept-panel'));
    await flush();
    hiddenFrames.add(frame);
    frame.style.opacity = '0';
    await flush();
    expect(log).toEqual(['bubble a', 'bubble closed']);
    expect(frame.hasAttribute('data-kept-frame')).toBe(false);
  });

  it('tells a dialog that is reused, even shown again from hidden', async () => {
    await start();
    const frame = show('a');
    const body = frame.querySelector('#xDetDlg');
    await flush();
    body?.setAttribute('data-eventid', encodeId('b'));
    await flush();
    hiddenFrames.add(frame);
    frame.style.visibility = 'hidden';
    await flush();
    hiddenFrames.clear();
    frame.style.visibility = 'visible';
    await flush();
    expect(log).toEqual(['bubble a', 'bubble closed', 'bubble b', 'bubble closed', 'bubble b']);
  });

  it.each<[string, (frame: HTMLElement, body: Element) => void]>([
    ['turned to another event', (_, body) => body.setAttribute('data-eventid', encodeId('b'))],
    [
      'drawn anew for another event',
      (_, body) => body.replaceWith(detailsBody({ id: 'b', title: 'b' })),
    ],
    ['turned to a draft', (_, body) => body.setAttribute('data-eventid', '')],
    ['emptied', (_, body) => body.remove()],
    ['taken away', (frame) => frame.remove()],
  ])('tells before the next frame that it was %s', async (_name, change) => {
    await start();
    const frame = show('a');
    await flush();
    bubbles[0]?.place(make('kept-panel'));
    await flush();
    change(frame, frame.querySelector('#xDetDlg') as Element);
    await Promise.resolve();
    expect(log).toEqual(['bubble a', 'bubble closed']);
    expect(frame.hasAttribute('data-kept-frame')).toBe(false);
    await flush();
    expect(log.slice(2)).toEqual(
      document.querySelector('#xDetDlg') && bubbles[2] ? ['bubble b'] : [],
    );
  });

  it('stays open while its id is written again, or set back at once', async () => {
    await start();
    const body = show('a').querySelector('#xDetDlg');
    await flush();
    body?.setAttribute('data-eventid', encodeId('a'));
    await flush();
    body?.setAttribute('data-eventid', encodeId('b'));
    body?.setAttribute('data-eventid', encodeId('a'));
    await flush();
    expect(log).toEqual(['bubble a']);
  });

  it('tells late guests and a panel that was taken away, but not its own coming', async () => {
    await start();
    const frame = show('a');
    await flush();
    const host = make('kept-panel');
    bubbles[0]?.place(host);
    await flush();
    expect(log).toEqual(['bubble a']);
    frame.querySelector('#xDetDlg')?.append(make('div', { 'data-email': 'x@example.com' }));
    await flush();
    host.remove();
    await flush();
    expect(log).toEqual(['bubble a', 'bubble patched', 'bubble patched']);
  });

  it('takes a body that was drawn anew for the same bubble', async () => {
    await start();
    const frame = show('a');
    await flush();
    frame.querySelector('#xDetDlg')?.replaceWith(detailsBody({ id: 'a', title: 'again' }));
    await flush();
    expect(log).toEqual(['bubble a', 'bubble patched']);
  });

  it('prefers the chip that was pressed among several of one event', async () => {
    put(chip('a'));
    const second = put(chip('a', 13), 1);
    await start();
    second.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    show('a');
    await flush();
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 24, 13).getTime());
  });
});

describe('the list of a crowded day', () => {
  it('may close with its chips when the bubble opens', async () => {
    const one = put(chip('a'));
    await start();
    one.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    one.remove();
    document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
    await flush();
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 23, 9).getTime());
  });
});
