// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PreparedLine } from '@/components/draft/PreparedLine';
import { LanguageContext } from '@/components/hooks/use-language';
import type { MessageName } from '@/lib/drafts/own-scenario';
import type { Prepared } from '@/lib/messaging/drafts-protocol';

afterEach(cleanup);

const at = new Date(2026, 10, 24, 16).getTime();
const message = (scenario: MessageName, more: Partial<Prepared> = {}): Prepared => ({
  scenario,
  channel: 'gmail',
  at,
  ...more,
});
const shown = (prepared: Prepared[], locale: 'en' | 'de' = 'en') =>
  render(
    <LanguageContext.Provider value={{ locale, tag: locale }}>
      <PreparedLine prepared={prepared} now={at} />
    </LanguageContext.Provider>,
  ).container.textContent;

describe('the message prepared last', () => {
  it('is told with what makes sense next, and never as sent', () => {
    expect(shown([message('no_show_first'), message('new_time', { at: at - 1 })])).toBe(
      'Prepared Nov 24: No-show, first time. No answer in three days? Ask once more.',
    );
    expect(shown([message('emergency')])).toBe('Prepared Nov 24: After an emergency.');
    expect(shown([message('second_nudge')], 'de')).toMatch(
      /^Vorbereitet am 24\. Nov.*Akte schließen/,
    );
  });

  it('has the name that one of the user’s own had, if it is known', () => {
    expect(shown([message('own:way', { name: 'The way here' })])).toBe(
      'Prepared Nov 24: The way here.',
    );
    expect(shown([message('own:way')])).toBe('Prepared Nov 24: My own message.');
  });

  it('is not there where nothing was prepared', () => {
    expect(shown([])).toBe('');
  });
});
