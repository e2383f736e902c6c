// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PrepareList } from '@/components/worklist/PrepareList';
import type { PrepareRow } from '@/lib/messaging/drafts-protocol';
import { now, workRow } from './sample';

afterEach(cleanup);

const row = (name: string, hours: number, more: Partial<PrepareRow> = {}): PrepareRow => ({
  ...workRow(name, now + hours * 3_600_000),
  remote: null,
  scenario: 'reminder',
  bookedAhead: false,
  channels: ['gmail', 'whatsapp', 'copy'],
  channel: 'gmail',
  own: [],
  prepared: null,
  ...more,
});
const rows = [
  row('Lena', 20, { bookedAhead: true }),
  row('Noor', 5, { remote: true, scenario: 'preparation', channel: 'whatsapp' }),
  row('Oliver', 6, { prepared: { scenario: 'reminder', channel: 'gmail', at: now } }),
];

function show() {
  const spies = { onDraft: vi.fn(), onOpenClient: vi.fn() };
  render(<PrepareList rows={rows} accounts={new Map()} {...spies} />);
  return spies;
}
const group = (name: RegExp) => screen.getByRole('group', { name });

it('opens what fits with one click', () => {
  const { onDraft } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Prepare: Noor' }));
  expect(onDraft).toHaveBeenCalledExactlyOnceWith(rows[1], 'preparation', 'whatsapp');
});

it('says why a reminder matters, and what was prepared when', () => {
  show();
  expect(screen.getByText(/booked long ahead/)).toBeTruthy();
  expect(screen.getByText('Reminder prepared at 10:08 AM')).toBeTruthy();
  expect(group(/^Oliver.*Reminder prepared at 10:08 AM$/)).toBeTruthy();
});

it('has the other messages and the channels there is data for in a menu', () => {
  const { onDraft, onOpenClient } = show();
  fireEvent.click(screen.getByRole('button', { name: 'More for Lena' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Reminder',
    'Preparation',
    'Please confirm',
    'Gmail',
    'WhatsApp',
    'Copy the text',
    'Open client',
  ]);
  fireEvent.click(screen.getByRole('menuitem', { name: 'WhatsApp' }));
  expect(onDraft).toHaveBeenCalledExactlyOnceWith(rows[0], 'reminder', 'whatsapp');
  fireEvent.click(screen.getByRole('button', { name: 'More for Lena' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Open client' }));
  expect(onOpenClient).toHaveBeenCalledExactlyOnceWith('Lena');
});

it('offers what the user added for the time before an appointment', () => {
  const onDraft = vi.fn();
  const one = row('Lena', 20, { own: [{ id: 'own:way', name: 'The way here' }] });
  render(
    <PrepareList rows={[one]} accounts={new Map()} onDraft={onDraft} onOpenClient={vi.fn()} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'More for Lena' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'The way here' }));
  expect(onDraft).toHaveBeenCalledExactlyOnceWith(one, 'own:way', 'gmail');
});

it('works by keys alone, with one row in the tab order', () => {
  const { onDraft, onOpenClient } = show();
  const rowsShown = screen.getAllByRole('group').filter((one) => one.hasAttribute('data-prepare'));
  expect(rowsShown.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  rowsShown[0]?.focus();
  fireEvent.keyDown(rowsShown[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rowsShown[1]);
  fireEvent.keyDown(rowsShown[1]!, { key: '1' });
  expect(onDraft).toHaveBeenLastCalledWith(rows[1], 'reminder', 'whatsapp');
  fireEvent.keyDown(rowsShown[1]!, { key: '2' });
  expect(onDraft).toHaveBeenLastCalledWith(rows[1], 'preparation', 'whatsapp');
  fireEvent.keyDown(rowsShown[1]!, { key: 'Enter' });
  expect(onOpenClient).toHaveBeenCalledExactlyOnceWith('Noor');
});

it('shows nothing where nobody is expected', () => {
  const { container } = render(
    <PrepareList rows={[]} accounts={new Map()} onDraft={vi.fn()} onOpenClient={vi.fn()} />,
  );
  expect(container.innerHTML).toBe('');
});
