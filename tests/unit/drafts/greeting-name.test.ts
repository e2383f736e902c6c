import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greetingName } from '@/lib/drafts/greeting-name';

const cases: [name: string, given: string | null, full: string | null][] = [
  ['Priya Raman', 'Priya', 'Priya Raman'],
  ['  Priya\n Raman ', 'Priya', 'Priya Raman'],
  ['raman, priya', 'Priya', 'Priya Raman'],
  ['Raman, Priya', 'Priya', 'Priya Raman'],
  ['Ma, Yo-Yo', 'Yo-Yo', 'Yo-Yo Ma'],
  ['van der Berg, Jan', 'Jan', 'Jan van der Berg'],
  ['jan van der berg', 'Jan', 'Jan van der Berg'],
  ['PRIYA RAMAN', 'Priya', 'Priya Raman'],
  ['priya o’brien-raman', 'Priya', 'Priya O’Brien-Raman'],
  ['Ronan McDonald', 'Ronan', 'Ronan McDonald'],
  ['Priya Raman, PhD', 'Priya', 'Priya Raman'],
  ['Priya Raman (pays late)', 'Priya', 'Priya Raman'],
  ['Dr. Priya Raman', 'Priya', 'Dr. Priya Raman'],
  ['Frau Weber', null, 'Frau Weber'],
  ['Mr. Smith', null, 'Mr. Smith'],
  ['J. R. Smith', null, 'J. R. Smith'],
  ['山田 太郎', '山田 太郎', '山田 太郎'],
  ['Priya', 'Priya', null],
  ['priya', 'Priya', null],
  ['Zoë', 'Zoë', null],
];

const withoutName: [what: string, name: string][] = [
  ['nothing', ''],
  ['whitespace', ' \n\t '],
  ['an address', 'priya@example.com'],
  ['a name with an address', 'Priya <priya@example.com>'],
  ['a studio', 'Studio Nordlicht'],
  ['a firm', 'Nordlicht GmbH & Co. KG'],
  ['a German compound', 'Zahnarztpraxis Weber'],
  ['a couple', 'Anna und Ben Meier'],
  ['a couple with a sign', 'Anna & Ben'],
  ['a family', 'Familie Meier'],
  ['a family name alone', 'von Berg'],
  ['a title alone', 'Dr.'],
  ['digits', 'Client 42'],
  ['a place after a comma', 'Priya Raman, Berlin'],
  ['a second comma', 'Raman, Priya, Berlin'],
  ['a note after a dash', 'Priya Raman - pays late'],
  ['a template tag', '{{when}} Raman'],
  ['markup', '<b>Priya</b>'],
  ['5,000 characters', 'Priya '.repeat(834)],
  ['one word of 5,000 characters', 'a'.repeat(5000)],
];

describe('how somebody may be greeted', () => {
  it.each(cases)('%j', (name, given, full) => {
    expect(greetingName(name)).toEqual({ given, full });
  });

  it.each(withoutName)('greets without a name: %s', (_, name) => {
    expect(greetingName(name)).toEqual({ given: null, full: null });
  });

  it.each([
    ['an override', '\u202ePriya Raman\u202c'],
    ['isolates', '\u2066Priya\u2069 Raman'],
    ['control characters', '\u0000Priya\u0007 Raman\u001b'],
    ['a lone surrogate', 'Priya\ud800 Raman\udc00'],
    ['a byte order mark', '\ufeffPriya Raman'],
  ])('removes %s', (_, name) => {
    expect(greetingName(name).full).toBe('Priya Raman');
  });

  it('never gives more than 80 harmless characters of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { given, full } = greetingName(text);
        for (const name of [given, full]) {
          if (name === null) continue;
          expect([...name].length).toBeLessThanOrEqual(80);
          expect(name).toMatch(/^[\p{L}\p{M}\p{Join_C}'’. -]+$/u);
          expect(name.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
