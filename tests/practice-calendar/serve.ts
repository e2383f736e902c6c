import { pageScript, pageStyles } from './bundle.ts';
import { respondComposer } from './composer.ts';
import type { PracticeAccount, World } from './model.ts';
import { accountToZip, calendarToIcs } from './to-ics.ts';

export interface PracticeResponse {
  status: number;
  contentType: string;
  /** Text, or the bytes of the export archive. */
  body: string | Buffer;
  headers: Record<string, string>;
}

export interface PracticeCalendar {
  /** The world that the next page load shows; tests may change it between loads. */
  world: World;
  /** Answers any `https://calendar.google.com/**` address. */
  respond(url: string): Promise<PracticeResponse>;
}

const UTF8 = '; charset=utf-8';

/** As strict as Google's own where it matters to an extension. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const SCRIPT = '/__practice/page.js';
const STYLE = '/__practice/page.css';

/** `<` would end the data block early; the line separators are harmless in JSON. */
const embed = (world: World): string => JSON.stringify(world).replaceAll('<', '\\u003c');

function page(world: World): string {
  return `<!doctype html>
<html lang="en" data-prefetch-view-key="WEEK" data-ui-kind="10" data-base-title="Google Calendar">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Google Calendar</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE}">
<script type="application/json" id="practice-world">${embed(world)}</script>
<script type="module" src="${SCRIPT}"></script>
</head>
<body class="DO879e GrxScd" data-viewfamily="EVENT">
<div id="yDmH0d">
<div id="practice-app"></div>
<div class="I2Yrs" aria-hidden="true"><div role="dialog" class="ecHOgf" style="opacity: 0;"></div></div>
</div>
<div id="practice-churn" hidden></div>
</body>
</html>`;
}

type Exported = { contentType: string; body: string | Buffer } | 'unknown' | null;

/** The feed of one calendar and the export archive; `null` for addresses that are neither. */
function exported(world: World, pathname: string): Exported {
  const archive = /^\/calendar\/(?:u\/(\d+)\/)?exporticalzip$/.exec(pathname);
  if (archive) {
    const index = Number(archive[1] ?? 0);
    const account = world.accounts.find((other) => other.index === index);
    return account
      ? { contentType: 'application/zip', body: Buffer.from(accountToZip(account)) }
      : 'unknown';
  }
  const feed = /^\/calendar\/ical\/([^/]+)\/private-[0-9a-f]+\/basic\.ics$/.exec(pathname);
  if (!feed) return pathname.startsWith('/calendar/ical/') ? 'unknown' : null;
  const id = decodeURIComponent(feed[1] ?? '');
  const owns = (account: PracticeAccount) => account.calendars.find((c) => c.id === id && c.own);
  const account = world.accounts.find(owns);
  const calendar = account && owns(account);
  return calendar
    ? { contentType: 'text/calendar; charset=utf-8', body: calendarToIcs(account, calendar) }
    : 'unknown';
}

/** The practice calendar, free of any transport. */
export function createPracticeCalendar(options: { world: World }): PracticeCalendar {
  const answer = (
    status: number,
    contentType: string,
    body: string | Buffer,
  ): PracticeResponse => ({
    status,
    contentType,
    body,
    headers: {
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
  const calendar: PracticeCalendar = {
    world: options.world,
    async respond(url) {
      const { pathname } = new URL(url);
      if (pathname === SCRIPT) return answer(200, `text/javascript${UTF8}`, await pageScript());
      if (pathname === STYLE) return answer(200, `text/css${UTF8}`, pageStyles());
      const data = exported(calendar.world, pathname);
      if (data === 'unknown') return answer(404, 'text/html', 'Not Found');
      if (data) return answer(200, data.contentType, data.body);
      if (pathname === '/' || /^\/calendar(\/|$)/.test(pathname)) {
        return answer(200, `text/html${UTF8}`, page(calendar.world));
      }
      return answer(404, 'text/plain', 'not part of the practice calendar');
    },
  };
  return calendar;
}

/** The little of Playwright's context and route that is used here. */
export interface RoutableContext {
  route(url: string, handler: (route: FulfillableRoute) => Promise<void>): Promise<unknown>;
}
export interface FulfillableRoute {
  request(): { url(): string };
  fulfill(response: {
    status: number;
    contentType: string;
    body: string | Buffer;
    headers?: Record<string, string>;
  }): Promise<void>;
}

/** Where drafts open on the web. */
const COMPOSERS = ['mail.google.com', 'outlook.cloud.microsoft', 'outlook.live.com', 'wa.me'];

/** Serves the practice calendar and the pretended composers to a Playwright context. */
export async function routePlaywright(
  context: RoutableContext,
  calendar: PracticeCalendar,
): Promise<void> {
  await context.route('https://calendar.google.com/**', async (route) =>
    route.fulfill(await calendar.respond(route.request().url())),
  );
  for (const host of COMPOSERS) {
    await context.route(`https://${host}/**`, (route) =>
      route.fulfill(respondComposer(route.request().url())),
    );
  }
}
