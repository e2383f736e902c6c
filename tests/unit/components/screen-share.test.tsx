// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Appearance } from '@/components/settings/AppMenu';
import { App } from '@/entrypoints/popup/App';
import { readAppearance } from '@/entrypoints/own-pages/appearance';
import { Options } from '@/entrypoints/options/Options';
import { ask } from '@/lib/messaging/client';
import { usualVersion } from '@/lib/store/policy/first-policy';
import type { TodayView } from '@/lib/messaging/protocol';
import { languageItem, screenShareItem } from '@/lib/settings/items';
import { now, summary, workRow } from './sample';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn(), isDisconnected: () => false }));
vi.mock('@/entrypoints/own-pages/use-access', () => ({
  useCalendarAccess: () => ({ allowed: true, request: () => {} }),
}));

const today: TodayView = {
  running: [],
  unmarked: [workRow('Lena Brandt', now - 3_600_000), workRow('Noor Haddad', now - 7_200_000)],
  earlier: 0,
  suggested: [],
  toWrite: [],
  next: null,
  firstRun: false,
  lastSeen: now,
  accounts: [],
  shown: null,
};
const answers: Record<string, unknown> = {
  today,
  clients: [summary('Lena Brandt'), summary('Noor Haddad')],
  practice: { address: 'sie', channel: 'gmail', badgeStyle: 'text', calendarStyles: [] },
  policy: { current: usualVersion, versions: [usualVersion], confidential: false },
  notClients: [],
};
const never = new Promise(() => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => 'en-GB');
  vi.mocked(ask).mockImplementation(((message: string) =>
    message in answers ? Promise.resolve(answers[message]) : never) as never);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.useRealTimers();
  vi.mocked(ask).mockReset();
});

const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 0))));
async function openPopup(): Promise<void> {
  const initial = await readAppearance();
  render(<App initial={initial} />);
  await settled();
}
const text = () => document.body.textContent ?? '';
const names = () => text().match(/Lena Brandt|Noor Haddad/g) ?? [];
const button = (name: string) => screen.getByRole('button', { name });
const press = async (name: string) => {
  fireEvent.click(button(name));
  await settled();
};
const goTo = async (name: RegExp) => {
  fireEvent.click(screen.getByRole('tab', { name }));
  await settled();
};
const banner = () => screen.queryByText('Hidden for screen sharing.');

describe('the popup', () => {
  it('hides everything with one press, itself as well', async () => {
    await openPopup();
    expect(names()).not.toEqual([]);
    expect(screen.getByRole('tab', { name: /2 not marked yet/ })).toBeTruthy();
    expect(button('Hide for screen sharing').getAttribute('aria-pressed')).toBe('false');

    await press('Hide for screen sharing');
    expect(await screenShareItem.getValue()).toBe(true);
    expect(button('Hide for screen sharing').getAttribute('aria-pressed')).toBe('true');
    expect(banner()).toBeTruthy();
    expect(names()).toEqual([]);
    expect(screen.queryByRole('tab', { name: /not marked/ })).toBeNull();
    await goTo(/Clients/);
    expect(names()).toEqual([]);
    expect(text()).not.toMatch(/2 clients/);
  });

  it('opened meanwhile says so and shows no name, not for a moment', async () => {
    await screenShareItem.setValue(true);
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(...names()));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    await openPopup();
    watch.disconnect();
    expect(banner()).toBeTruthy();
    expect([...seen, ...names()]).toEqual([]);
  });

  it('marks nothing by key that cannot be seen', async () => {
    await screenShareItem.setValue(true);
    await openPopup();
    fireEvent.keyDown(document.body, { key: '1' });
    await settled();
    expect(vi.mocked(ask).mock.calls.map(([message]) => message as string)).not.toContain('mark');
  });

  it('covers a client that its address names', async () => {
    await screenShareItem.setValue(true);
    location.hash = '#client=Lena';
    await openPopup();
    expect(vi.mocked(ask).mock.calls.map(([message]) => message as string)).not.toContain(
      'clientCard',
    );
    expect(button('Show here')).toBeTruthy();
  });

  it('still shows the rules: they are nobody’s', async () => {
    await screenShareItem.setValue(true);
    await openPopup();
    await goTo(/Policy/);
    expect(screen.queryByRole('button', { name: 'Show here' })).toBeNull();
    // The tab's code comes when it is opened.
    await vi.waitFor(() => expect(text()).toContain('48 hours'));
    expect(names()).toEqual([]);
    expect(text()).toContain('Names are hidden. Show them again to draft a message.');
  });

  it('shows names in this window alone, and covers them again', async () => {
    await screenShareItem.setValue(true);
    await openPopup();
    await press('Show here');
    expect(names()).not.toEqual([]);
    expect(banner()).toBeTruthy();
    expect(await screenShareItem.getValue()).toBe(true);
    await press('Hide here');
    expect(names()).toEqual([]);
  });

  it('shows everything again, and covers itself the next time', async () => {
    await screenShareItem.setValue(true);
    await openPopup();
    await press('Show here');
    await press('Show again');
    expect(await screenShareItem.getValue()).toBe(false);
    expect(banner()).toBeNull();
    expect(names()).not.toEqual([]);
    // By the shortcut, in the meantime.
    await act(() => screenShareItem.setValue(true));
    await settled();
    expect(names()).toEqual([]);
  });
});

describe('the options', () => {
  function Page({ initial }: { initial: Appearance }) {
    const [appearance, setAppearance] = useState(initial);
    return (
      <Options
        appearance={appearance}
        onAppearance={(change) => setAppearance({ ...appearance, ...change })}
      />
    );
  }

  it('cover the clients as well', async () => {
    location.hash = '#clients';
    render(<Page initial={{ language: 'en', theme: 'auto', screenShare: true }} />);
    await settled();
    expect(banner()).toBeTruthy();
    expect(names()).toEqual([]);
    await press('Show here');
    expect(names()).not.toEqual([]);
    await press('Show again');
    expect(banner()).toBeNull();
    expect(names()).not.toEqual([]);
  });

  it('hide everything with a switch, which can be taken back', async () => {
    location.hash = '#appearance';
    render(<Page initial={{ language: 'en', theme: 'auto', screenShare: false }} />);
    await settled();
    const hide = () =>
      screen.getByRole<HTMLInputElement>('switch', { name: 'Hide Kept for screen sharing' });
    fireEvent.click(hide());
    await settled();
    expect(hide().checked).toBe(true);
    await press('Undo');
    expect(hide().checked).toBe(false);
  });
});

describe('every page', () => {
  it.each([
    ['auto', 'de-AT', 'de'],
    ['auto', 'fr', 'en'],
    ['en', 'de', 'en'],
    ['de', 'en-US', 'de'],
  ] as const)(
    'with the choice %s in a browser in %s says that it is in %s',
    async (choice, browserLanguage, lang) => {
      vi.mocked(fakeBrowser.i18n.getUILanguage).mockImplementation(() => browserLanguage);
      await languageItem.setValue(choice);
      document.documentElement.lang = '';
      // Before anything is rendered: a screen reader begins at once.
      await readAppearance();
      expect(document.documentElement.lang).toBe(lang);
    },
  );
});
