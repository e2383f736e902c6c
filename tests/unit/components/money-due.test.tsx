// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClientCardView } from '@/components/client/ClientCardView';
import { LanguageContext } from '@/components/hooks/use-language';
import type { ClientCard, MoneyDue } from '@/lib/messaging/protocol';
import { cardSpies } from './card-sample';
import { historyOf, now, summary } from './sample';

afterEach(cleanup);

const cardOf = (due: MoneyDue[]): ClientCard => ({
  client: { id: 'c1', name: 'Lena', aliases: [], emails: [], createdAt: now },
  summary: summary('Lena', ['no_show']),
  evidence: null,
  history: historyOf(['no_show']),
  next: null,
  due,
  keep: null,
  alerts: [],
  prepared: [],
});

const text = (due: MoneyDue[], locale: 'en' | 'de'): string => {
  const about = { card: cardOf(due), now, actions: cardSpies() };
  const rest = { choice: null, onChannel: vi.fn(), onDraft: vi.fn(), onFull: vi.fn() };
  render(
    <LanguageContext.Provider value={{ locale, tag: locale === 'de' ? 'de' : 'en-US' }}>
      <ClientCardView {...about} channel="gmail" {...rest} />
    </LanguageContext.Provider>,
  );
  return (document.body.textContent ?? '').replace(/\s/gu, ' ');
};

const one: MoneyDue = { currency: 'EUR', amount: 9_000, appointments: 2, unnumbered: 0 };
const odd: MoneyDue = { currency: 'JPY', amount: 500, appointments: 2, unnumbered: 1 };

describe('money due', () => {
  it.each([
    ['en', ['€90 for 2 appointments', '¥500 for 1 appointment · 1 fee without an amount']],
    ['de', ['90 € für 2 Termine', '500 ¥ für 1 Termin · 1 Gebühr ohne Betrag']],
  ] as const)('in %s is told per currency', (locale, lines) => {
    const card = text([one, odd], locale);
    for (const line of lines) expect(card).toContain(line);
  });

  it('stands between evidence and the user’s own view', () => {
    const card = text([{ ...one, amount: 4_550 }], 'en');
    const at = ['Evidence', '€45.50 for 2 appointments', 'Keep?'].map((part) => card.indexOf(part));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
  });

  it('is nothing where nothing is due', () => {
    expect(text([], 'en')).not.toContain('Due');
  });
});
