import type { Browser } from 'puppeteer-core';

/** A response as the practice calendar gives it. */
export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  headers: Record<string, string>;
}

interface Blocked {
  isBlocked: boolean;
  request: { request: string; url: string };
}

/** The BiDi connection that Puppeteer holds and does not put into its types. */
interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
  on(event: string, listen: (event: Blocked) => void): unknown;
}

/**
 * Answers every web request of the browser, whatever tab it comes from. Puppeteer's own
 * interception is per page and comes too late for a tab that an extension opens.
 *
 * @param answer `null` refuses the request
 */
export async function answerRequests(
  browser: Browser,
  answer: (url: string) => Answer | null | Promise<Answer | null>,
): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const reply = async ({ request, url }: Blocked['request']): Promise<void> => {
    const given = await answer(url);
    if (!given) {
      await connection.send('network.failRequest', { request });
      return;
    }
    const headers = { ...given.headers, 'content-type': given.contentType };
    await connection.send('network.provideResponse', {
      request,
      statusCode: given.status,
      reasonPhrase: given.status === 200 ? 'OK' : 'Not Found',
      headers: Object.entries(headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'base64', value: Buffer.from(given.body).toString('base64') },
    });
  };
  connection.on('network.beforeRequestSent', ({ isBlocked, request }) => {
    if (!isBlocked) return;
    void reply(request).catch(() => {
      // The tab was closed while it waited: nobody needs the answer any more.
    });
  });
  await connection.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['https', 'http'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}
