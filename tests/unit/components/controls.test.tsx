// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Menu } from '@/components/ui/Menu';
import { Tabs } from '@/components/ui/Tabs';
import { Toast, type ToastMessage } from '@/components/ui/Toast';
import { TextSetting } from '@/components/settings/TextSetting';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('a menu', () => {
  const run = vi.fn();
  const show = () =>
    render(
      <Menu
        label="Menu"
        groups={[
          { title: 'Language', items: [{ text: 'English', checked: true, run }] },
          { items: ['Settings', 'Safety', 'Help'].map((text) => ({ text, run: () => run(text) })) },
        ]}
      >
        …
      </Menu>,
    );
  const open = () => fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
  const focused = () => document.activeElement?.textContent;

  it('opens on what is chosen and goes round with the arrows', () => {
    show();
    open();
    expect(focused()).toBe('English');
    press('ArrowUp');
    expect(focused()).toBe('Help');
    press('ArrowDown');
    expect(focused()).toBe('English');
    press('End');
    expect(focused()).toBe('Help');
  });

  it('goes to what begins with the letter', () => {
    show();
    open();
    press('s');
    expect(focused()).toBe('Settings');
    press('s');
    expect(focused()).toBe('Safety');
  });

  it('closes with Escape, back on its button, and keeps its keys to itself', () => {
    show();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    open();
    press('1');
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
    expect(outside).not.toHaveBeenCalled();
    document.removeEventListener('keydown', outside);
  });

  it('closes on a press elsewhere', () => {
    show();
    open();
    fireEvent(document.body, new Event('pointerdown', { bubbles: true, composed: true }));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('runs what is picked', () => {
    show();
    open();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Help' }));
    expect(run).toHaveBeenLastCalledWith('Help');
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

it('tabs are chosen with arrows, Home and End', () => {
  function Harness() {
    const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
    const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, text: id }));
    return <Tabs label="Sections" tabs={tabs} current={current} onChoose={setCurrent} />;
  }
  render(<Harness />);
  const selected = () => screen.getByRole('tab', { selected: true }).textContent;
  screen.getByRole('tab', { name: 'a' }).focus();
  press('ArrowLeft');
  expect(selected()).toBe('c');
  press('ArrowRight');
  expect(selected()).toBe('a');
  press('End');
  expect(selected()).toBe('c');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'c' }));
});

describe('a toast', () => {
  const message = (id: number): ToastMessage => ({
    id,
    text: `Lena: Late ${id}`,
    actions: [{ text: 'Undo', run: () => {} }],
  });

  it('goes after six seconds, and says its text in a live region', () => {
    vi.useFakeTimers();
    const onGone = vi.fn();
    render(<Toast message={message(1)} onGone={onGone} />);
    expect(screen.getByRole('status').textContent).toBe('Lena: Late 1');
    vi.advanceTimersByTime(5_900);
    expect(onGone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('stays while the focus is on it', async () => {
    vi.useFakeTimers();
    const onGone = vi.fn();
    render(<Toast message={message(1)} onGone={onGone} />);
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.focus();
    vi.advanceTimersByTime(20_000);
    expect(onGone).not.toHaveBeenCalled();
    undo.blur();
    await Promise.resolve();
    vi.advanceTimersByTime(6_000);
    expect(onGone).toHaveBeenCalled();
  });

  it('begins anew for a new message', () => {
    vi.useFakeTimers();
    const onGone = vi.fn();
    const { rerender } = render(<Toast message={message(1)} onGone={onGone} />);
    vi.advanceTimersByTime(4_000);
    rerender(<Toast message={message(2)} onGone={onGone} />);
    vi.advanceTimersByTime(4_000);
    expect(onGone).not.toHaveBeenCalled();
  });
});

describe('a setting that is written as it is typed', () => {
  const type = (text: string) =>
    fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });

  it('waits for a pause', () => {
    vi.useFakeTimers();
    const onSave = vi.fn();
    render(<TextSetting label="Name" value="Mara" onSave={onSave} />);
    type('Mara L');
    vi.advanceTimersByTime(300);
    type('Mara Lind');
    vi.advanceTimersByTime(600);
    expect(onSave.mock.calls).toEqual([['Mara Lind', 'Mara']]);
  });

  it('keeps and explains what cannot be stored', async () => {
    vi.useFakeTimers();
    const onSave = vi.fn();
    const check = (text: string) => (text === '48' ? undefined : 'Enter hours.');
    render(<TextSetting label="Window" value="48" check={check} onSave={onSave} />);
    type('abc');
    await act(async () => {
      vi.advanceTimersByTime(600);
    });
    expect(onSave).not.toHaveBeenCalled();
    const field = screen.getByRole('textbox');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Enter hours.',
    );
  });

  it('does not give back what was written before what is typed now', async () => {
    vi.useFakeTimers();
    const onSave = vi.fn();
    const setting = (value: string) => <TextSetting label="Note" value={value} onSave={onSave} />;
    const { rerender } = render(setting(''));
    const pause = () => act(async () => void vi.advanceTimersByTime(600));
    const text = () => screen.getByRole<HTMLInputElement>('textbox').value;
    type('Hello');
    await pause();
    type('Hello wor');
    await pause();
    type('Hello world, again');
    rerender(setting('Hello'));
    expect(text()).toBe('Hello world, again');
    rerender(setting('Hello wor'));
    expect(text()).toBe('Hello world, again');
    await pause();
    expect(onSave.mock.calls).toEqual([
      ['Hello', ''],
      ['Hello wor', 'Hello'],
      ['Hello world, again', 'Hello wor'],
    ]);
    rerender(setting('Hello world, again'));
    rerender(setting('Hello wor'));
    expect(text()).toBe('Hello wor');
  });

  it('keeps what is being typed when the stored text changes, and writes it', () => {
    const onSave = vi.fn();
    const setting = (value: string) => (
      <TextSetting label="Also" lines onLeave value={value} onSave={onSave} />
    );
    const { rerender } = render(setting(''));
    type('Leni');
    rerender(setting('Lena Alt'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(field.value).toBe('Leni');
    fireEvent.blur(field);
    expect(onSave.mock.calls).toEqual([['Leni', '']]);
  });

  it('follows a change made elsewhere', () => {
    const { rerender } = render(<TextSetting label="Name" value="Mara" onSave={() => {}} />);
    rerender(<TextSetting label="Name" value="Mara Lind" onSave={() => {}} />);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Mara Lind');
  });
});
