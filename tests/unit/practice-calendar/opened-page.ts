import { afterEach, vi } from 'vitest';
import type { World } from '../../practice-calendar/model.ts';
import type { PracticeApi } from '../../practice-calendar/page/api.ts';

/** Wednesday, 25 November 2026, 10:08 in Berlin. */
export const NOW = Date.parse('2026-11-25T10:08:00+01:00');

// Every test loads the page anew; a busy machine takes its time over that.
vi.setConfig({ testTimeout: 30_000 });

const undo: (() => void)[] = [];

/** Listeners of a page that is gone must not hear the next one. */
function remember(target: EventTarget): void {
  const listen = vi.spyOn(target, 'addEventListener');
  undo.push(() => {
    for (const [type, listener, options] of listen.mock.calls) {
      target.removeEventListener(type, listener, options);
    }
    listen.mockRestore();
  });
}

function leave(): void {
  for (const step of undo.splice(0)) step();
  document.body.replaceChildren();
  document.body.removeAttribute('class');
  vi.resetModules();
}

afterEach(leave);

/**
 * Opens the practice calendar's page in the test's own document, without stylesheets.
 * @param path such as `month/2026/12/1`
 */
export async function openPage(world: World, path = 'week'): Promise<PracticeApi> {
  leave();
  // Room for six chips in a day of the month.
  window.innerHeight = 1200;
  window.history.replaceState(null, '', `/calendar/u/0/r/${path}`);
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'practice-world';
  data.textContent = JSON.stringify(world);
  const outer = document.createElement('div');
  outer.id = 'yDmH0d';
  const app = document.createElement('div');
  app.id = 'practice-app';
  outer.append(app);
  document.body.replaceChildren(data, outer);
  remember(document);
  remember(window);
  await import('../../practice-calendar/page/main.ts');
  return window.practice;
}

export const all = (selector: string, root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

export const CHIPS = '[data-eventchip]';
