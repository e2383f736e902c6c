import { openEvent, panelOf, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

const first = meeting('switch0001', 'First talk', [noor]);
const second = meeting('switch0002', 'Second talk', [priya], { start: at(-1, 13) });

test.use({ launch: { world: worldOf([first, second]) } });

test('a bubble turned to another event shows no panel of the one before, not for one frame', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(first.start));
  const panel = await openEvent(page, first);
  await sayClient(panel, 'Noor Haddad');
  // The page turns its bubble in a frame of its own; the second callback sees what is painted.
  const left = await page.evaluate(
    (id) =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() => window.practice.openEvent(id));
        requestAnimationFrame(() =>
          resolve(
            [...document.querySelectorAll('kept-panel')].map(
              (panel) => `${panel.parentElement?.outerHTML} ${panel.shadowRoot?.textContent}`,
            ),
          ),
        );
      }),
    second.id,
  );
  expect(left, 'panels, and where they are').toEqual([]);
  await expect(panelOf(page)).toBeAttached();
  await expect(panel.getByRole('button', { name: 'Yes, Priya Raman is a client' })).toBeVisible();
});
