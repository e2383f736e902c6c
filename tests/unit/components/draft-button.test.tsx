// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftButton } from '@/components/draft/DraftButton';
import { LanguageContext } from '@/components/hooks/use-language';
import type { Choice } from '@/lib/drafts/choice';

afterEach(cleanup);

const repeated: Choice = {
  scenario: 'no_show_repeated',
  tone: 'neutral',
  reason: 'repeated_miss',
  tones: ['warm', 'neutral', 'firm'],
  others: ['new_time', 'emergency'],
  anytime: ['satisfaction'],
  own: [],
};

function show(choice: Choice | null, locale: 'en' | 'de' = 'en') {
  const spies = { onDraft: vi.fn(), onChannel: vi.fn() };
  render(
    <LanguageContext.Provider value={{ locale, tag: locale }}>
      <DraftButton
        channel="gmail"
        channels={['gmail', 'mailto', 'copy']}
        disabled={false}
        choice={choice}
        {...spies}
      />
    </LanguageContext.Provider>,
  );
  return spies;
}
const draft = () => screen.getByRole('button', { name: 'Draft' });
const menu = () => fireEvent.click(screen.getByRole('button', { name: /^Which message/ }));
const pick = (name: string, role: 'menuitem' | 'menuitemradio' = 'menuitem') =>
  fireEvent.click(screen.getByRole(role, { name }));

describe('the draft button', () => {
  it('writes what fits in one click, and says what that is', () => {
    const { onDraft } = show(repeated);
    expect(draft().title).toBe('Draft · No-show, again · Gmail');
    fireEvent.click(draft());
    expect(onDraft.mock.calls).toEqual([[]]);
  });

  it('has the messages of the user, and says where another language stands in', () => {
    const { onDraft } = show({
      ...repeated,
      own: [
        { id: 'own:way', name: 'The way here' },
        { id: 'own:bill', name: 'Rechnung', instead: 'de-sie' },
      ],
    });
    menu();
    expect(screen.getByRole('group', { name: 'My own messages' }).textContent).toBe(
      'My own messagesThe way hereRechnung (in German, Sie)',
    );
    pick('The way here');
    expect(onDraft.mock.calls).toEqual([[{ scenario: 'own:way' }]]);
  });

  it('says why, and writes another message', () => {
    const { onDraft } = show(repeated);
    menu();
    const reason = screen.getByRole('group', { name: 'Not the first no-show in twelve months' });
    expect(reason.textContent).toContain('No-show, again');
    pick('New time');
    menu();
    pick('How is it going?');
    expect(onDraft.mock.calls).toEqual([
      [{ scenario: 'new_time' }],
      [{ scenario: 'satisfaction' }],
    ]);
  });

  it('writes in the tone that was chosen, whichever message', () => {
    const { onDraft } = show(repeated);
    menu();
    expect(screen.getByRole('menuitemradio', { name: 'Neutral', checked: true })).toBeTruthy();
    pick('Firm', 'menuitemradio');
    fireEvent.click(draft());
    menu();
    pick('New time');
    expect(onDraft.mock.calls).toEqual([
      [{ tone: 'firm' }],
      [{ scenario: 'new_time', tone: 'firm' }],
    ]);
  });

  it('offers no tones where there is one', () => {
    show({ ...repeated, tones: ['warm'], tone: 'warm' });
    menu();
    expect(screen.queryByRole('group', { name: 'Tone' })).toBeNull();
  });

  it('writes what fits before it is known what that is', () => {
    const { onDraft, onChannel } = show(null);
    fireEvent.click(draft());
    expect(onDraft.mock.calls).toEqual([[]]);
    menu();
    expect(screen.queryAllByRole('menuitem')).toEqual([]);
    pick('Copy the text', 'menuitemradio');
    expect(onChannel).toHaveBeenCalledWith('copy');
  });

  it('speaks German', () => {
    show(repeated, 'de');
    fireEvent.click(screen.getByRole('button', { name: /^Welche Nachricht/ }));
    expect(screen.getByRole('menuitem', { name: 'Wieder nicht erschienen' })).toBeTruthy();
    expect(screen.getByRole('menuitemradio', { name: 'Bestimmt' })).toBeTruthy();
  });
});
