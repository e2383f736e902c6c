// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { BadgeStyleSection } from '@/components/settings/BadgeStyleSection';
import { CalendarsSection } from '@/components/settings/CalendarsSection';
import { ScreenShareSection } from '@/components/settings/ScreenShareSection';
import { shortcutKeys } from '@/components/settings/shortcut-keys';
import type { CalendarView } from '@/lib/messaging/practice-protocol';
import type { BadgeStyle } from '@/lib/reliability/badge-style';

afterEach(cleanup);

describe('the style of badges', () => {
  const show = (style: BadgeStyle) => {
    const onChange = vi.fn();
    render(<BadgeStyleSection style={style} onChange={onChange} />);
    return onChange;
  };
  /** The appointments of the example, each with its badge in words, `hidden` where there is none. */
  const example = () =>
    within(screen.getByRole('list', { name: 'Example' }))
      .getAllByRole('listitem')
      .map((item) => within(item).queryByRole('img')?.getAttribute('aria-label') ?? 'hidden');
  const all = [
    'too early to say',
    'reliable, kept all 12',
    'mixed, missed 1 of 9',
    'often misses, 3 of 7',
  ];

  it.each<[BadgeStyle, string[]]>([
    ['text', all],
    ['dot', all],
    ['quiet', ['hidden', 'hidden', 'hidden', 'often misses, 3 of 7']],
    ['hover', all],
    ['off', ['hidden', 'hidden', 'hidden', 'hidden']],
  ])('%s is shown as it will look', (style, badges) => {
    show(style);
    expect(example()).toEqual(badges);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter((one) => one.checked);
    expect(chosen.map((one) => one.value)).toEqual([style]);
  });

  it('as a dot has no numbers', () => {
    show('dot');
    expect(screen.getByRole('list').textContent).not.toMatch(/\d/);
  });

  it('is told when another one is chosen', () => {
    const onChange = show('text');
    fireEvent.click(screen.getByRole('radio', { name: 'On hover' }));
    expect(onChange.mock.calls).toEqual([['hover']]);
  });
});

describe('the list of calendars', () => {
  const mine: CalendarView = { id: 'me@x.example', name: null, own: true, use: true, style: null };
  const other = { ...mine, id: 'c@group.example', name: 'Coaching', own: false };
  const show = (...calendars: CalendarView[]) => {
    const spies = { onUse: vi.fn(), onStyle: vi.fn(), onOpenCalendar: vi.fn() };
    render(<CalendarsSection calendars={calendars} {...spies} />);
    return spies;
  };
  const select = (name: string) =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: `Badges of ${name}` });

  it('has the style of each, which is that of all until something else is said', () => {
    show(mine, { ...other, style: 'quiet' });
    expect(select('me@x.example').selectedOptions[0]?.text).toBe('Badges: like all');
    expect(select('Coaching').selectedOptions[0]?.text).toBe('Badges: Quiet');
  });

  it('tells a style of its own, and that it is as everywhere again', () => {
    const calendar = { ...other, style: 'quiet' as const };
    const { onStyle } = show(calendar);
    fireEvent.change(select('Coaching'), { target: { value: 'off' } });
    fireEvent.change(select('Coaching'), { target: { value: 'all' } });
    expect(onStyle.mock.calls).toEqual([
      [calendar, 'off'],
      [calendar, null],
    ]);
  });

  it('asks for no style where there are no badges', () => {
    show({ ...other, use: false });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole('switch', { name: 'Coaching' })).toBeTruthy();
  });
});

describe('screen sharing in the options', () => {
  const show = (shortcut: string | null, locale: 'en' | 'de' = 'en') => {
    const spies = { onChange: vi.fn(), onChangeShortcut: vi.fn() };
    const { container } = render(
      <LanguageContext.Provider value={{ locale, tag: locale }}>
        <ScreenShareSection on={false} shortcut={shortcut} {...spies} />
      </LanguageContext.Provider>,
    );
    return {
      ...spies,
      keys: () => [...container.querySelectorAll('kbd')].map((k) => k.textContent),
    };
  };

  it('is switched there, and says what it does', () => {
    const { onChange } = show('Alt+Shift+K');
    const hide = screen.getByRole('switch', { name: 'Hide Kept for screen sharing' });
    expect(document.getElementById(hide.getAttribute('aria-describedby')!)?.textContent).toMatch(
      /also after a restart/,
    );
    fireEvent.click(hide);
    expect(onChange.mock.calls).toEqual([[true]]);
  });

  it('names the keys in the user’s language, and leads to where they are changed', () => {
    expect(show('Alt+Shift+K').keys()).toEqual(['Alt', 'Shift', 'K']);
    cleanup();
    const { keys, onChangeShortcut } = show('Alt+Shift+K', 'de');
    expect(keys()).toEqual(['Alt', 'Umschalt', 'K']);
    fireEvent.click(screen.getByRole('button', { name: 'Tastenkürzel: Ändern' }));
    expect(onChangeShortcut).toHaveBeenCalledOnce();
  });

  it('says so where another extension has the keys', () => {
    expect(show('').keys()).toEqual([]);
    expect(screen.getByText('not set')).toBeTruthy();
  });

  it('says nothing of keys where the browser has none', () => {
    show(null);
    expect(screen.queryByText('Keyboard shortcut')).toBeNull();
  });
});

it.each([
  ['', []],
  ['Alt+Shift+K', ['Alt', 'Shift', 'K']],
  ['Strg+Umschalt+Komma', ['Strg', 'Umschalt', 'Komma']],
  ['⌥⇧K', ['⌥', '⇧', 'K']],
  ['⌘Space', ['⌘', 'Space']],
  ['F8', ['F8']],
])('the keys of %j', (shortcut, keys) => {
  expect(shortcutKeys(shortcut, {})).toEqual(keys);
});
