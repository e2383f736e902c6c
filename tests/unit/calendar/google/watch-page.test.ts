// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { googleCalendar } from '@/lib/calendar/google';
import { detailsBody, dialogFrame, make } from './page-builder';
import { chip, flush, watchedPage } from './watched-page';

const { abort, bubbles, log, put, start } = watchedPage();

describe('moving about in the application', () => {
  const go = (path: string) => {
    window.history.pushState(null, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };

  it('rests in the settings and resumes after', async () => {
    put(chip('a'));
    document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
    await start();
    go('/calendar/u/1/r/settings');
    await flush();
    expect(log).toEqual(['stale 1', 'bubble closed']);
    put(chip('b'));
    await flush();
    expect(log).toHaveLength(2);
    go('/calendar/u/1/r/week');
    await flush();
    expect(log.slice(2)).toEqual(['chips a b', 'bubble a']);
  });

  it('notices an address that changed without an event', async () => {
    put(chip('a'));
    await start();
    window.history.pushState(null, '', '/calendar/u/1/r/settings');
    document.body.append(make('div'));
    await flush();
    expect(log).toEqual(['stale 1']);
  });

  it('starts at rest in the settings, and not at all elsewhere', async () => {
    put(chip('a'));
    window.history.replaceState(null, '', '/calendar/u/1/r/settings');
    expect((await start()).told).toEqual(['light']);
    go('/calendar/u/1/r');
    await flush();
    expect(log).toEqual(['chips a']);
    window.history.replaceState(null, '', '/calendar/embed');
    expect(googleCalendar(window)).toBeNull();
  });

  it('waits for the application to complete its address', async () => {
    put(chip('a'));
    window.history.replaceState(null, '', '/calendar/u/1/');
    expect((await start()).told).toEqual(['light']);
    go('/calendar/u/1/r');
    await flush();
    expect(log).toEqual(['chips a']);
  });
});

it('follows the ground of the page', async () => {
  await start();
  document.body.className = 'CcsDpe';
  await flush();
  document.body.className = '';
  await flush();
  expect(log).toEqual(['dark', 'light']);
});

it('ends with the signal: no listener, no timer, no mark is left', async () => {
  put(chip('a'));
  document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
  await start();
  bubbles.at(-1)?.place(make('kept-panel'));
  put(chip('b'));
  abort();
  put(chip('c'));
  document.body.className = 'CcsDpe';
  document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect(document.querySelector('[data-kept-frame]')).toBeNull();
  document.body.className = '';
});
