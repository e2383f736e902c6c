import { expect, it } from 'vitest';
import { channelOf, channelsFor } from '@/lib/drafts/channel';

const emails = ['a@example.com'];
const phone = '+491711234567';
const mail = ['gmail', 'outlook', 'outlook_personal', 'mailto'];
const calls = ['sms', 'whatsapp', 'phone'];

it.each([
  ['address and number', { emails, phone }, [...mail, ...calls, 'copy']],
  ['an address', { emails }, [...mail, 'copy']],
  ['a number', { emails: [], phone }, [...calls, 'copy']],
  ['a number of no country', { emails: [], phone: '0171 1234567' }, [...mail, 'copy']],
  ['a name alone: the recipient is filled in there', { emails: [] }, [...mail, 'copy']],
])('offers what there is data for: %s', (_of, client, channels) => {
  expect(channelsFor(client)).toEqual(channels);
});

it.each([
  ['what is said of the client', { emails, phone, channel: 'whatsapp' }, 'gmail', 'whatsapp'],
  ['else what is usual', { emails, phone }, 'outlook', 'outlook'],
  ['what is usual, where their own has no number', { emails, channel: 'sms' }, 'mailto', 'mailto'],
  ['the first that there is', { emails: [], phone }, 'gmail', 'sms'],
  ['the first that there is', { emails }, 'whatsapp', 'gmail'],
  ['the clipboard always', { emails: [], phone }, 'copy', 'copy'],
] as const)('opens in %s', (_what, client, usual, channel) => {
  expect(channelOf({ ...client, emails: [...client.emails] }, usual)).toBe(channel);
});
