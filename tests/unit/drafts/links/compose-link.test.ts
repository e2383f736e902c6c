import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLink, longestLink, type Message } from '@/lib/drafts/links/compose-link';
import { readMailAddress } from '@/lib/drafts/links/mail-address';
import { mailOf, partsOf } from './decode-link';

const message = (more: Partial<Message> = {}): Message => ({
  email: 'priya@example.com',
  phone: '+491711234567',
  subject: '',
  body: '',
  ...more,
});

type Channel = Parameters<typeof composeLink>[0];

function link(channel: Channel, more: Partial<Message> = {}, account = 0): string {
  const composed = composeLink(channel, message(more), account);
  if (!('url' in composed)) throw new Error(composed.copyBecause);
  return composed.url;
}

describe('links to a composer', () => {
  const letter = { subject: 'a & b?', body: '1 + 1\n\n100 %' };

  it('opens Gmail in the account of the calendar', () => {
    expect(link('gmail', { subject: 'a & b', body: '1 + 1\n100 %' }, 3)).toBe(
      'https://mail.google.com/mail/u/3/?view=cm&fs=1&to=priya%40example.com' +
        '&su=a%20%26%20b&body=1%20%2B%201%0A100%20%25',
    );
  });

  it('writes mailto as RFC 6068 has it', () => {
    expect(link('mailto', letter)).toBe(
      'mailto:priya@example.com?subject=a%20%26%20b%3F&body=1%20%2B%201%0D%0A%0D%0A100%20%25',
    );
  });

  it.each([
    ['outlook', 'https://outlook.cloud.microsoft/mail/deeplink/compose'],
    ['outlook_personal', 'https://outlook.live.com/mail/0/deeplink/compose'],
  ] as const)('gives Outlook a whole mailto: %s', (channel, composer) => {
    expect(link(channel, { subject: 'a & b', body: '1\n2' })).toBe(
      `${composer}?mailtouri=mailto%3Apriya%40example.com%3Fsubject%3Da%2520%2526%2520b%26body%3D1%250D%250A2`,
    );
  });

  it('writes to a number', () => {
    expect(link('sms', letter)).toBe('sms:+491711234567?&body=1%20%2B%201%0A%0A100%20%25');
    expect(link('whatsapp', letter)).toBe(
      'https://wa.me/491711234567?text=1%20%2B%201%0A%0A100%20%25',
    );
    expect(link('phone', letter)).toBe('tel:+491711234567');
  });

  it('escapes what an address may hold in front of the @', () => {
    expect(link('mailto', { email: 'a+b&c=d?e/f%g@example.com' })).toBe(
      'mailto:a%2Bb%26c%3Dd%3Fe%2Ff%25g@example.com?subject=&body=',
    );
  });

  it.each(['', 'no address', null])(
    'opens without a recipient where there is none: %j',
    (email) => {
      const to = { email, subject: 's', body: 'b' };
      expect(link('gmail', to)).toBe('https://mail.google.com/mail/u/0/?view=cm&fs=1&su=s&body=b');
      expect(link('mailto', to)).toBe('mailto:?subject=s&body=b');
    },
  );

  it.each(['a,b@example.com', 'a@example.com;b@example.com', '"a, b"@example.com'])(
    'refuses an address that mail programs would part: %s',
    (email) => {
      for (const channel of ['gmail', 'outlook', 'outlook_personal', 'mailto'] as const) {
        expect(composeLink(channel, message({ email }), 0)).toEqual({ copyBecause: 'bad_address' });
      }
      expect(composeLink('sms', message({ email }), 0)).toHaveProperty('url');
    },
  );

  it.each([null, '', '0171 1234567', 'ask the office'])(
    'writes to no number without the code of its country: %j',
    (phone) => {
      for (const channel of ['sms', 'whatsapp', 'phone'] as const) {
        expect(composeLink(channel, message({ phone }), 0)).toEqual({ copyBecause: 'no_phone' });
      }
    },
  );

  it.each([
    ['gmail', 6000],
    ['outlook', 8000],
    ['outlook_personal', 8000],
    ['mailto', 1800],
    ['sms', 1800],
    ['whatsapp', 1800],
  ] as const)('gives up one character over the limit: %s', (channel, limit) => {
    expect(longestLink[channel]).toBe(limit);
    const room = limit - link(channel).length;
    expect(link(channel, { body: 'x'.repeat(room) })).toHaveLength(limit);
    expect(composeLink(channel, message({ body: 'x'.repeat(room + 1) }), 0)).toEqual({
      copyBecause: 'too_long',
    });
  });
});

describe('every link, read by somebody else', () => {
  /** Full Unicode with halves of characters, and what means something in a link. */
  const text = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
        fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom(
          '%0A&cc=x',
          '+',
          '&body=',
          '#',
          '?',
          '%',
          '\n',
          '\n\n',
          '{{name}}',
          '\u202e',
        ),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('').replaceAll('\r', ''));
  const runs = { numRuns: 1000 };
  const to = 'priya@example.com';

  it('Gmail', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = link('gmail', { subject, body });
        const { fields } = partsOf(url);
        const said = { view: 'cm', fs: '1', to, su: subject.toWellFormed() };
        expect(fields).toEqual({ ...said, body: body.toWellFormed() });
        // Servers read queries as forms, where a plus is a blank.
        const form = new URL(url).searchParams;
        expect([form.get('su'), form.get('body')]).toEqual([fields['su'], fields['body']]);
      }),
      runs,
    );
  });

  it('mailto', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const mail = mailOf(link('mailto', { subject, body }));
        expect(mail).toEqual({ to, subject: subject.toWellFormed(), body: body.toWellFormed() });
      }),
      runs,
    );
  });

  it.each(['outlook', 'outlook_personal'] as const)('Outlook: %s', (channel) => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = link(channel, { subject, body });
        const { mailtouri = '', ...others } = partsOf(url).fields;
        expect(others).toEqual({});
        expect(new URL(url).searchParams.get('mailtouri')).toBe(mailtouri);
        const mail = mailOf(mailtouri);
        expect(mail).toEqual({ to, subject: subject.toWellFormed(), body: body.toWellFormed() });
      }),
      runs,
    );
  });

  it.each(['sms', 'whatsapp'] as const)('a number: %s', (channel) => {
    fc.assert(
      fc.property(text, (body) => {
        const { before, fields } = partsOf(link(channel, { body }));
        const name = channel === 'sms' ? 'body' : 'text';
        expect(fields).toEqual({ [name]: body.toWellFormed() });
        expect(before.replace(/\D/g, '')).toBe('491711234567');
      }),
      runs,
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
