import { describe, expect, test } from 'vitest';
import { askerOf, mayAsk, messages, type Sender } from '@/lib/messaging/guard';

const own = { id: 'kept', base: 'chrome-extension://kept/popup.html' };
const tab = { id: 1 };
const calendar: Sender = {
  id: 'kept',
  url: 'https://calendar.google.com/calendar/u/0/r',
  frameId: 0,
  tab,
};

test.each<[string, Sender, string | null]>([
  ['the calendar page', calendar, 'calendar'],
  ['the popup', { id: 'kept', url: 'chrome-extension://kept/popup.html' }, 'kept'],
  [
    'the popup as a tab',
    { id: 'kept', url: 'chrome-extension://kept/popup.html#x', frameId: 0, tab },
    'kept',
  ],
  ['a frame in the calendar page', { ...calendar, frameId: 3 }, null],
  ['the calendar without a tab', { ...calendar, tab: undefined }, null],
  ['the calendar over http', { ...calendar, url: 'http://calendar.google.com/' }, null],
  ['a look-alike host', { ...calendar, url: 'https://calendar.google.com.evil.example/' }, null],
  [
    'user info in the address',
    { ...calendar, url: 'https://calendar.google.com@evil.example/' },
    null,
  ],
  ['another port', { ...calendar, url: 'https://calendar.google.com:444/' }, null],
  ['another page', { ...calendar, url: 'https://mail.google.com/' }, null],
  ['another extension', { ...calendar, id: 'other' }, null],
  [
    'the page of another extension',
    { id: 'kept', url: 'chrome-extension://other/popup.html' },
    null,
  ],
  ['no id', { url: own.base }, null],
  ['no address', { id: 'kept' }, null],
  ['an unreadable address', { id: 'kept', url: '::' }, null],
])('%s', (_who, sender, asker) => {
  expect(askerOf(sender, own)).toBe(asker);
});

test('Firefox has an id and an address of different names', () => {
  const firefox = { id: 'kept@kept.example', base: 'moz-extension://1234-uuid/popup.html' };
  const page = { id: 'kept@kept.example', url: 'moz-extension://1234-uuid/options.html' };
  expect(askerOf(page, firefox)).toBe('kept');
});

describe('what may be asked', () => {
  const lists = [
    'clients',
    'clientCard',
    'practice',
    'today',
    'addClient',
    'changeClient',
  ] as const;

  test.each(lists)('the calendar page may not ask for %s', (message) => {
    expect(mayAsk('calendar', message)).toBe(false);
  });

  test('the calendar page may mark everybody in an event, and undo no batch', () => {
    expect([mayAsk('calendar', 'markAll'), mayAsk('calendar', 'undoBatch')]).toEqual([true, false]);
  });

  test('Kept may ask everything, others nothing', () => {
    expect(messages.every((message) => mayAsk('kept', message))).toBe(true);
    expect(messages.some((message) => mayAsk(null, message))).toBe(false);
  });
});
