import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DraftChannel } from '@/lib/drafts/draft';
import { ask } from '@/lib/messaging/client';
import {
  account,
  ANNA,
  asKept,
  calendarPage,
  freshProfile,
  makeClient,
  markOf,
  open,
  sendAs,
} from './harness';

const PHONE = '+491711234567';
let clientId = '';

beforeEach(async () => {
  await freshProfile();
  ({ clientId } = await makeClient());
  await asKept(() => ask('changeClient', { clientId, phone: PHONE }));
});

function watchTabs() {
  return {
    created: vi.spyOn(fakeBrowser.tabs, 'create'),
    updated: vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined),
  };
}

const openIn = (channel?: DraftChannel) => {
  const { slot, title } = markOf(clientId);
  const where = channel ? { channel } : {};
  return ask('openDraft', { clientId, slot, title, account, ...where });
};

test.each([
  ['gmail', /^https:\/\/mail\.google\.com\/mail\/u\/0\//],
  ['outlook', /^https:\/\/outlook\.cloud\.microsoft\//],
  ['outlook_personal', /^https:\/\/outlook\.live\.com\//],
  ['whatsapp', /^https:\/\/wa\.me\/491711234567\?/],
] as const)('a page on the web opens in a tab: %s', async (channel, url) => {
  const { created, updated } = watchTabs();
  expect(await openIn(channel)).toMatchObject({ ok: true, value: { channel } });
  expect(created).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(url) });
  expect(updated).not.toHaveBeenCalled();
});

test.each([
  ['mailto', /^mailto:anna\.meier@/],
  ['sms', /^sms:\+491711234567\?&body=/],
] as const)('a program is opened from where the user is: %s', async (channel, url) => {
  const { created, updated } = watchTabs();
  await openIn(channel);
  const link = { url: expect.stringMatching(url) };
  expect(updated).toHaveBeenLastCalledWith(1, link);
  await asKept(() => openIn(channel));
  expect(updated).toHaveBeenLastCalledWith(link);
  expect(created).not.toHaveBeenCalled();
});

test.each(['phone', 'copy'] as const)('nothing opens by itself: %s', async (channel) => {
  const { created, updated } = watchTabs();
  const url = channel === 'phone' ? `tel:${PHONE}` : null;
  expect(await openIn(channel)).toMatchObject({ ok: true, value: { channel, url } });
  expect(created).not.toHaveBeenCalled();
  expect(updated).not.toHaveBeenCalled();
});

test('the client’s own channel goes before the usual one, as far as there is data for it', async () => {
  watchTabs();
  await asKept(() => ask('changePractice', { channel: 'outlook' }));
  expect(await openIn()).toMatchObject({ value: { channel: 'outlook' } });
  await asKept(() => ask('changeClient', { clientId, channel: 'whatsapp' }));
  expect(await openIn()).toMatchObject({ value: { channel: 'whatsapp' } });
  await asKept(() => ask('changeClient', { clientId, phone: '0171 1234567' }));
  expect(await openIn()).toMatchObject({ value: { channel: 'outlook' } });
});

test('a letter to a client on WhatsApp opens where the user writes mail', async () => {
  watchTabs();
  await asKept(() => ask('changePractice', { channel: 'outlook' }));
  await asKept(() => ask('changeClient', { clientId, channel: 'whatsapp' }));
  const { slot, title } = markOf(clientId);
  const letter = { clientId, slot, title, account, scenario: 'close_file' } as const;
  expect(await asKept(() => ask('openDraft', letter))).toMatchObject({
    value: { channel: 'outlook' },
  });
});

test('the page gets to know where a draft can open, not the number', async () => {
  const view = await open([ANNA]);
  expect(view?.clients[0]?.channels).toContain('whatsapp');
  expect(JSON.stringify(view)).not.toContain(PHONE);
});

test('what is written stands in no log, also where it cannot be opened', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  sendAs(calendarPage);
  for (const way of ['create', 'update'] as const) {
    vi.spyOn(fakeBrowser.tabs, way).mockImplementation((async (...asked: unknown[]) => {
      // Of a kind of its own: each is told once in a process, and other tests share this one.
      throw new URIError(`Illegal URL: ${JSON.stringify(asked)}`);
    }) as never);
  }
  expect(await openIn('gmail')).toEqual({ ok: false, why: 'failed' });
  expect(await openIn('mailto')).toEqual({ ok: false, why: 'failed' });
  expect(logged).toHaveBeenCalled();
  expect(JSON.stringify(logged.mock.calls)).not.toMatch(/http|mailto|anna|Hello/i);
});
