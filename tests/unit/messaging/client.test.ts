import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, isDisconnected } from '@/lib/messaging/client';

type Send = (message: { data: unknown }, callback: (response: unknown) => void) => void;

/** Answers each sending in turn: a response, or how the browser tells that it was lost. */
function answers(...all: ({ res: unknown } | { lost: string } | { thrown: string })[]) {
  const sent: unknown[] = [];
  const runtime = fakeBrowser.runtime as unknown as {
    sendMessage: Send;
    lastError: { message: string } | undefined;
  };
  runtime.sendMessage = ({ data }, callback) => {
    sent.push(data);
    const answer = all.shift();
    if (answer && 'thrown' in answer) throw new Error(answer.thrown);
    runtime.lastError = answer && 'lost' in answer ? { message: answer.lost } : undefined;
    callback(answer && 'res' in answer ? answer : undefined);
    runtime.lastError = undefined;
  };
  return sent;
}

beforeEach(() => fakeBrowser.reset());

test.each([
  'The message port closed before a response was received.',
  'Could not establish connection. Receiving end does not exist.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
])('a message that was lost is sent again as it was: %s', async (lost) => {
  const sent = answers({ lost }, { res: { ok: true, value: null } });
  expect(await ask('undo', { factId: 'f' })).toEqual({ ok: true, value: null });
  expect(sent).toEqual([{ factId: 'f' }, { factId: 'f' }]);
});

test('what opens a tab is not sent twice: it may be open already', async () => {
  const lost = 'The message port closed before a response was received.';
  const slot = { eventId: 'e', start: 1, end: 2, allDay: false };
  const sent = answers({ lost }, { lost });
  const about = { clientId: 'c', slot, title: null, account: null };
  await expect(ask('openDraft', about)).rejects.toThrow();
  await expect(ask('openPage', { page: 'options' })).rejects.toThrow();
  expect(sent).toHaveLength(2);
});

test('a message that is lost again and again is an error in the end', async () => {
  const lost = 'The message port closed before a response was received.';
  const sent = answers({ lost }, { lost }, { lost }, { lost }, { lost }, { res: null });
  const failed = await ask('undo', { factId: 'f' }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  expect(isDisconnected(failed)).toBe(false);
  expect(sent).toHaveLength(5);
});

test('what the background threw is not asked for again', async () => {
  const sent = answers({ lost: 'something else' });
  await expect(ask('today')).rejects.toThrow('something else');
  expect(sent).toHaveLength(1);
});

test('a script left over from before an update can tell when the browser says so', async () => {
  answers({ thrown: 'Extension context invalidated.' });
  const failed = await ask('undo', { factId: 'f' }).catch((error: unknown) => error);
  expect(isDisconnected(failed)).toBe(true);
});

test('a script left over from before an update can tell by the missing id', async () => {
  const sent = answers();
  (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
  const failed = await ask('undo', { factId: 'f' }).catch((error: unknown) => error);
  expect(isDisconnected(failed)).toBe(true);
  expect(sent).toEqual([]);
});
