import { expect, test } from 'vitest';
import { domainOf, isPublicProvider, mailbox } from '@/lib/appointments/addresses';

test.each([
  ['Anna@Example.COM', 'anna@example.com'],
  ['anna+calendar@example.com', 'anna@example.com'],
  ['an.na+x@gmail.com', 'anna@gmail.com'],
  ['an.na@googlemail.com', 'anna@gmail.com'],
  ['an.na@example.com', 'an.na@example.com'],
  ['+anna@example.com', '+anna@example.com'],
  [' anna@example.com ', 'anna@example.com'],
  ['no address', 'no address'],
  ['', ''],
])('the mailbox of %j is %j', (email, expected) => {
  expect(mailbox(email)).toBe(expected);
});

test.each([
  'gmail.com',
  'GoogleMail.com',
  'outlook.com',
  'outlook.de',
  'hotmail.co.uk',
  'live.fr',
  'yahoo.co.jp',
  'yahoo.com.br',
  'gmx.net',
  'gmx.at',
  'web.de',
  't-online.de',
  'freenet.de',
  'icloud.com',
  'me.com',
  'mac.com',
  'proton.me',
  'yandex.ru',
  'mail.ru',
  'posteo.de',
  'mailbox.org',
  'aol.com',
  'qq.com',
  '163.com',
  'naver.com',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'libero.it',
  'wp.pl',
  'seznam.cz',
  'protonmail.com',
])('%s gives addresses to anybody', (domain) => {
  expect(isPublicProvider(domain)).toBe(true);
});

test.each([
  'studio.example',
  'outlook.studio.example',
  'live.studio.de',
  'gmail.studio.com',
  'notgmx.de',
  '',
  'live',
  'yahoo',
])('%j is no public provider', (domain) => {
  expect(isPublicProvider(domain)).toBe(false);
});

test('the domain stands after the last @', () => {
  expect(domainOf('"a@b"@Example.com')).toBe('example.com');
  expect(domainOf('nobody')).toBe('');
});
