import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { encodeEventId } from '../practice-calendar/encode-event-id.ts';
import { calendarToIcs } from '../practice-calendar/to-ics.ts';
import { weekPath } from '../tools/drive-calendar.ts';
import { partsOf } from '../unit/drafts/links/decode-link.ts';
import { reportFiles } from '../tools/reports.ts';
import { closingLine, type Count } from '../tools/steps.ts';
import { BrowserMissing } from '../tools/require-browser.ts';
import { until } from '../tools/until.ts';
import { type KeptInFirefox, launchFirefox } from './firefox.ts';
import { clickButton, dropFile, textOf } from './own-page.ts';
import { checkLimitNotice } from './limit-notice.ts';
import { badgeOn, press, waitForButton } from './panel.ts';
import { checkViews } from './views.ts';

/* The main job once in a real Firefox: badge, panel, mark, draft, popup, and a calendar read in. */

const PICTURES = '.output/firefox';

const longDay = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
});

/** "today at 2 PM", "on Tuesday, November 24 at 2:30 PM". */
function whenOf(start: number): string {
  const days = Math.round(
    (new Date().setHours(0, 0, 0, 0) - new Date(start).setHours(0, 0, 0, 0)) / 86_400_000,
  );
  const minutes = new Date(start).getMinutes() > 0 ? ({ minute: '2-digit' } as const) : {};
  const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', ...minutes }).format(start);
  const day = ['today', 'yesterday'][days] ?? `on ${longDay.format(start)}`;
  return `${day} at ${time.replace('\u202f', ' ')}`;
}

type Check = [name: string, run: () => Promise<void>];

function checksOf(kept: KeptInFirefox, page: Page): Check[] {
  const event = (kept.practice.world.accounts[0]?.events ?? [])
    .filter(({ title, end }) => title === 'Priya Raman' && end < Date.now())
    .sort((a, b) => b.start - a.start)[0];
  if (!event) throw new Error('The demo world has no past appointment with Priya Raman');
  const id = encodeEventId(event);
  let popup: Page | undefined;
  return [
    [
      'the calendar shows its events and no badge on a stranger',
      async () => {
        await page.goto(`https://calendar.google.com${weekPath(event)}`);
        await page.waitForSelector(`[data-eventchip][data-eventid="${id}"]`);
        const badges = await page.$$eval('[data-kept]', (all) => all.length);
        if (badges > 0) throw new Error(`${badges} badges`);
      },
    ],
    [
      'an opened event asks whether its guest is a client',
      async () => {
        await page.click(`[data-eventchip][data-eventid="${id}"]`);
        await press(page, 'Yes, Priya Raman is a client');
        await waitForButton(page, 'No-show');
      },
    ],
    [
      'one click marks, and the badge is there',
      async () => {
        await press(page, 'No-show');
        await waitForButton(page, 'No-show*');
        const text = await until('a badge on the chip', () => badgeOn(page, id));
        if (text !== '○') throw new Error(`the badge reads ${text}`);
      },
    ],
    [
      'one click opens the mail composer with exactly these fields',
      async () => {
        await press(page, 'Draft follow-up');
        const target = await kept.browser.waitForTarget(
          (one) => one.url().includes('mail.google.com/mail/'),
          { timeout: 10_000 },
        );
        const { before, fields } = partsOf(target.url());
        const day = longDay.format(event.start);
        assert.equal(before, 'https://mail.google.com/mail/u/0/');
        assert.deepEqual(fields, {
          view: 'cm',
          fs: '1',
          to: 'priya.raman@brightloom.example',
          su: `Our appointment on ${day}`,
          body: [
            'Hello Priya,',
            `I was looking forward to our appointment ${whenOf(event.start)}, and it seems we missed each other. Are you all right?`,
            'If something came up, I understand. I would be glad to see you another time.',
            'When would a new appointment suit you? Two or three times to choose from are ideal, and I will confirm one of them.',
            'Warm regards',
          ].join('\n\n'),
        });
        const composer = await target.page();
        await composer?.waitForSelector('[data-field="body"]');
        const text = composer ? await textOf(composer) : '';
        assert.ok(text.includes('Hello Priya,'), `The composer holds: ${text}`);
        await composer?.screenshot({ path: `${PICTURES}/composer.png` });
      },
    ],
    [
      'the popup opens and knows the client',
      async () => {
        const opened = await kept.openPopup();
        popup = opened;
        await until('three tabs', async () =>
          (await opened.$$('[role="tab"]')).length === 3 ? true : undefined,
        );
        await opened.evaluate(() => {
          document.querySelectorAll<HTMLElement>('[role="tab"]')[1]?.click();
        });
        await until('Priya in the list of clients', async () =>
          (await textOf(opened)).includes('Priya Raman') ? true : undefined,
        );
      },
    ],
    [
      'undo takes the mark back',
      async () => {
        await page.bringToFront();
        await press(page, 'Undo');
        await waitForButton(page, 'No-show');
      },
    ],
    [
      'a calendar dropped in the options is read, and its review makes clients',
      async () => {
        const account = kept.practice.world.accounts[0];
        const calendar = account?.calendars.find(({ id }) => id === account.email);
        if (!account || !calendar) throw new Error('The demo world has no main calendar');
        const own = await kept.openOptions('calendars');
        await dropFile(own, `${account.email}.ics`, calendarToIcs(account, calendar));
        await clickButton(own, 'Accept all proposals');
        await clickButton(own, 'Done');
        await until('the end of the review', async () =>
          /\d+ clients in Kept/.test(await textOf(own)) ? true : undefined,
        );
        await own.screenshot({ path: `${PICTURES}/imported.png` });
      },
    ],
    [
      'the calendar has badges on events that were never opened',
      async () => {
        await page.bringToFront();
        await until('several badges', async () =>
          (await page.$$('[data-kept]')).length > 3 ? true : undefined,
        );
      },
    ],
    [
      'views and languages: the right person on every chip, and none on anything else',
      async () => {
        await popup?.screenshot({ path: `${PICTURES}/popup.png` });
        await page.screenshot({ path: `${PICTURES}/calendar.png` });
        await checkViews(kept, page);
      },
    ],
    [
      'the notification at the limit is made once, without buttons',
      () => checkLimitNotice(kept, page),
    ],
    [
      'nothing was asked of another host',
      async () => {
        if (kept.outside.length > 0) throw new Error(kept.outside.join(', '));
      },
    ],
  ];
}

async function main(): Promise<Count> {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const kept = await launchFirefox();
  try {
    const page = await kept.newPage();
    for (const [name, run] of checksOf(kept, page)) {
      try {
        await run();
        count.passed += 1;
        console.log(`  ✓ ${name}`);
      } catch (error) {
        // The later checks stand on the earlier ones: go no further.
        count.failed += 1;
        console.log(`  ✗ ${name}\n`, error);
        await page.screenshot({ path: `${PICTURES}/failed.png` });
        break;
      }
    }
  } finally {
    await kept.browser.close();
  }
  return count;
}

const count = await main().catch((error: unknown): Count => {
  console.error(error instanceof BrowserMissing ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
});
mkdirSync(dirname(reportFiles.firefox), { recursive: true });
writeFileSync(reportFiles.firefox, JSON.stringify(count));
console.log(`Firefox: ${closingLine(count)}`);
process.exitCode = count.failed > 0 ? 1 : 0;
