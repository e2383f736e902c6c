// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PracticeSection } from '@/components/settings/PracticeSection';
import { isWebAddress, minutesOf, practiceBefore } from '@/components/settings/practice-values';
import { withDefaults } from '@/lib/store/practice-defaults';

afterEach(cleanup);

function show(more: Parameters<typeof withDefaults>[0] = {}) {
  const onChange = vi.fn();
  const practice = withDefaults(more);
  render(<PracticeSection practice={practice} onChange={onChange} />);
  return { onChange };
}
const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

describe('free times', () => {
  it('begin with working hours', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Add a time' }));
    const hours = [{ weekday: 1, from: 540, to: 1020 }];
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ times: { hours } });
  });

  it('take a single day off and, where it is said, more', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Add days off' }));
    expect(onChange).not.toHaveBeenCalled();
    type('First day off', '2026-12-24');
    const daysOff = [{ from: '2026-12-24', to: '2026-12-24' }];
    expect(onChange).toHaveBeenLastCalledWith({ times: { daysOff } });
    type('Last day off', '2026-12-01');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Enter the first day and, on or after it, the last.')).toBeTruthy();
    type('Last day off', '2026-12-31');
    expect(onChange).toHaveBeenLastCalledWith({
      times: { daysOff: [{ from: '2026-12-24', to: '2026-12-31' }] },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove 2026-12-24 – 2026-12-31' }));
    expect(onChange).toHaveBeenLastCalledWith({ times: { daysOff: [] } });
  });

  it.each([
    ['Usual length', '50', { lengthMinutes: 50 }],
    ['Buffer', '0', { bufferMinutes: 0 }],
  ])('have %s', (label, value, part) => {
    const { onChange } = show();
    type(label, value);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ times: part });
  });

  it('refuse minutes and addresses that make no sense', () => {
    const { onChange } = show();
    type('Usual length', '3');
    type('Buffer', '999');
    type('Booking link', 'book.example');
    expect(screen.getByText('Enter a whole number from 5 to 720.')).toBeTruthy();
    expect(screen.getByText('Enter the whole address, beginning with https://.')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('can leave all-day events aside, and have a link and a signature', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'All-day events take their days' }));
    expect(onChange).toHaveBeenLastCalledWith({ times: { allDayBusy: false } });
    type('Booking link', ' https://book.example/me ');
    expect(onChange).toHaveBeenLastCalledWith({ bookingLink: 'https://book.example/me' });
    type('Signature', 'Mara Lindqvist\nStudio');
    expect(onChange).toHaveBeenLastCalledWith({ signature: 'Mara Lindqvist\nStudio' });
  });
});

it('goes back to the times that a change replaces, and to no others', () => {
  const practice = withDefaults({ name: 'Mara' });
  const change = { name: 'Mara L.', times: { lengthMinutes: 90 } };
  const { lengthMinutes } = practice.times;
  expect(practiceBefore(practice, change)).toEqual({ name: 'Mara', times: { lengthMinutes } });
  expect(practiceBefore(practice, { name: 'Mara L.' })).toEqual({ name: 'Mara' });
});

it.each([
  ['', true],
  ['https://book.example/a?b=1', true],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['https://a b', false],
])('takes %j for an address of the web: %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});

it('reads whole minutes within limits', () => {
  expect(
    ['5', '720', ' 60 ', '4', '721', '1.5', ''].map((text) => minutesOf(text, 5, 720)),
  ).toEqual([5, 720, 60, null, null, null, null]);
});
