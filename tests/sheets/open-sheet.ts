import type { Page } from '@playwright/test';
import type { World } from '../practice-calendar/model.ts';
import type { SheetFiles } from './bundle.ts';

const NOW = Date.UTC(2026, 10, 25, 10);

/** The little of a world that drawing a chip asks for. */
const world = (more: Partial<World>): World => ({
  accounts: [
    {
      index: 0,
      email: 'mara@aalto.example',
      name: 'Mara Lindqvist',
      calendars: [{ id: 'work@aalto.example', name: 'Work', color: '#039be5', own: true }],
      events: [],
    },
  ],
  locale: 'en-US',
  hour12: true,
  theme: 'light',
  weekStart: 1,
  now: NOW,
  hourHeight: 48,
  ...more,
});

/** Loads the sheet's page, still empty. Drawing is up to `window.keptSheet`. */
export async function openSheet(
  page: Page,
  files: SheetFiles,
  more: Partial<World>,
): Promise<void> {
  const data = JSON.stringify(world(more)).replaceAll('<', '\\u003c');
  await page.setContent(
    `<!doctype html><html lang="en"><head>
<style>${files.page}</style><style>${files.badges}</style>
<script type="application/json" id="practice-world">${data}</script>
</head><body></body></html>`,
  );
  await page.addScriptTag({ type: 'module', content: files.script });
  await page.waitForFunction(() => 'keptSheet' in window);
}

/** Makes the browser take every chip with a badge on hover for hovered, all at once. */
export async function showHovered(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: "[data-kept-look~='hover']",
  });
  await Promise.all(
    nodeIds.map((nodeId) =>
      session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] }),
    ),
  );
}
