import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPhone } from '@/lib/drafts/links/phone-number';

it.each([
  ['+491711234567', '+491711234567'],
  [' +49 171 123 45 67 ', '+491711234567'],
  ['+49 (0)171/1234567', '+491711234567'],
  ['+49–171‑123.4567', '+491711234567'],
  ['0049 171 1234567', '+491711234567'],
  ['tel:+1-201-555-0123', '+12015550123'],
  ['+1 (201) 555-0123', '+12015550123'],
])('reads %j', (text, number) => {
  expect(readPhone(text)).toBe(number);
});

it.each([
  '',
  '0171 1234567',
  '(201) 555-0123',
  '+0491711234567',
  '+49171',
  '+4917112345678901',
  '+49 171 1234567 ext. 5',
  '+49171;ext=5',
  '+49171?body=x',
  'ask',
  '+'.repeat(100),
])('takes %j for no international number', (text) => {
  expect(readPhone(text)).toBeNull();
});

it('lets nothing but a plus and digits into a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(readPhone(`+4917${text}`) ?? '+4917123').toMatch(/^\+\d{7,15}$/);
    }),
  );
});
