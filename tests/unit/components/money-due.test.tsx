// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClientCardView } from '@/components/client/ClientCardView';
import { RecordCards } from '@/components/client/RecordCards';
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
});

const texts = (due: MoneyDue[], locale: 'en' | 'de'): string[] =>
  (['full', 'short'] as const).map((form) => {
    const card = cardOf(due);
    const slots = { onLateByMe: vi.fn(), onMark: vi.fn() };
    const about = { card, now, actions: cardSpies() };
    const rest = { onChannel: vi.fn(), onDraft: vi.fn(), onFull: vi.fn() };
    render(
      <LanguageContext.Provider value={{ locale, tag: locale === 'de' ? 'de' : 'en-US' }}>
        {form === 'full' ? (
          <RecordCards {...about} timeline={{ entries: [], moreToCome: 0 }} slots={slots} />
        ) : (
          <ClientCardView {...about} channel="gmail" {...rest} />
        )}
      </LanguageContext.Provider>,
    );
    const text = (document.body.textContent ?? '').replace(/\s/gu, ' ');
    cleanup();
    return text;
  });

const one: MoneyDue = { currency: 'EUR', amount: 9_000, appointments: 2, unnumbered: 0 };
const odd: MoneyDue = { currency: 'JPY', amount: 500, appointments: 2, unnumbered: 1 };

describe('money due', () => {
  it.each([
    ['en', ['€90 for 2 appointments', '¥500 for 1 appointment · 1 fee without an amount']],
    ['de', ['90 € für 2 Termine', '500 ¥ für 1 Termin · 1 Gebühr ohne Betrag']],
  ] as const)('in %s is told per currency, in the full card and the short one', (locale, lines) => {
    for (const text of texts([one, odd], locale)) {
      for (const line of lines) expect(text).toContain(line);
    }
  });

  it('stands between evidence and the user’s own view', () => {
    for (const text of texts([{ ...one, amount: 4_550 }], 'en')) {
      const at = ['Evidence', '€45.50 for 2 appointments', 'Keep?'].map((part) =>
        text.indexOf(part),
      );
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is nothing where nothing is due', () => {
    for (const text of texts([], 'en')) expect(text).not.toContain('Due');
  });
});
