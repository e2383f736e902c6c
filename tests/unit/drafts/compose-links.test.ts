import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLink, LONGEST_LINK } from '@/lib/drafts/compose-links';
import { readMailAddress } from '@/lib/drafts/mail-address';

const to = { local: 'priya', domain: 'example.com' };

describe('links to a composer', () => {
  it('opens Gmail in the account of the calendar', () => {
    expect(composeLink('gmail', { to, subject: 'a & b', body: '1 + 1\n100 %' }, 3)).toBe(
      'https://mail.google.com/mail/u/3/?view=cm&fs=1&to=priya%40example.com' +
        '&su=a%20%26%20b&body=1%20%2B%201%0A100%20%25',
    );
  });

  it('writes mailto as RFC 6068 has it', () => {
    expect(composeLink('mailto', { to, subject: 'a & b?', body: '1 + 1\n\n#2' }, 0)).toBe(
      'mailto:priya@example.com?subject=a%20%26%20b%3F&body=1%20%2B%201%0D%0A%0D%0A%232',
    );
  });

  it('escapes what an address may hold in front of the @', () => {
    const odd = readMailAddress('a+b&c=d?e/f%g@example.com');
    expect(composeLink('mailto', { to: odd, subject: '', body: '' }, 0)).toBe(
      'mailto:a%2Bb%26c%3Dd%3Fe%2Ff%25g@example.com?subject=&body=',
    );
  });

  it('opens without a recipient where no address is known', () => {
    const letter = { to: null, subject: 's', body: 'b' };
    expect(composeLink('gmail', letter, 0)).toBe(
      'https://mail.google.com/mail/u/0/?view=cm&fs=1&su=s&body=b',
    );
    expect(composeLink('mailto', letter, 0)).toBe('mailto:?subject=s&body=b');
  });

  it.each(['gmail', 'mailto'] as const)('gives up one character over the limit: %s', (channel) => {
    const of = (length: number) =>
      composeLink(channel, { to, subject: '', body: 'x'.repeat(length) }, 0);
    const room = LONGEST_LINK - (of(0)?.length ?? 0);
    expect(of(room)).toHaveLength(LONGEST_LINK);
    expect(of(room + 1)).toBeNull();
  });

  it('gives subject and body back when decoded, whatever they hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('\ud800', '%0A&cc=x', '+', '&body=', '{{name}}'),
    );
    fc.assert(
      fc.property(text, text, (subject, raw) => {
        const body = raw.replaceAll('\r', '');
        const letter = { to, subject, body };
        for (const channel of ['gmail', 'mailto'] as const) {
          const link = composeLink(channel, letter, 0) ?? '';
          const [, query = ''] = link.split('?');
          const fields = query.split('&').map((field) => field.split('='));
          const get = (key: string) =>
            decodeURIComponent(fields.find(([k]) => k === key)?.[1] ?? '');
          expect(get(channel === 'gmail' ? 'su' : 'subject')).toBe(subject.toWellFormed());
          expect(get('body').replaceAll('\r\n', '\n')).toBe(body.toWellFormed());
          expect(fields).toHaveLength(channel === 'gmail' ? 5 : 2);
          expect(link).not.toMatch(/[\s+]/);
        }
      }),
    );
  });
});

describe('mail addresses', () => {
  it.each([
    ['priya@example.com', 'priya', 'example.com'],
    [' Priya.Raman+coach@Mail.Example.COM ', 'Priya.Raman+coach', 'mail.example.com'],
    ["o'brien@example.ie", "o'brien", 'example.ie'],
    ['anna@müller.de', 'anna', 'xn--mller-kva.de'],
    ['jörg@müller.de', 'jörg', 'xn--mller-kva.de'],
    ['a@例え.テスト', 'a', 'xn--r8jz45g.xn--zckzah'],
  ])('reads %s', (text, local, domain) => {
    expect(readMailAddress(text)).toEqual({ local, domain });
  });

  it.each([
    '',
    '@',
    'priya',
    'priya@',
    '@example.com',
    'a@b@example.com',
    'a,b@example.com',
    'a;b@example.com',
    'a b@example.com',
    'a\n@example.com',
    'a\u202e@example.com',
    'a\ud800@example.com',
    '"a"@example.com',
    '`a`@example.com',
    'Priya <a@example.com>',
    'mailto:a@example.com',
    'a@example.com,b@example.com',
    'a@example.com?cc=b',
    'a@example.com/x',
    'a@example.com:25',
    'a@ex%61mple.com',
    'a@localhost',
    'a@127.0.0.1',
    'a@example..com',
    'a@-.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b.'.repeat(130)}com`,
  ])('takes %j for no address', (text) => {
    expect(readMailAddress(text)).toBeNull();
  });
});
