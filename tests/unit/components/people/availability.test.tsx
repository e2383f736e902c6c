// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  nextRow,
  rowsOf,
  spanOf,
  spansOf,
  weekdayName,
} from '@/components/people/availability-rows';
import { AvailabilityRows } from '@/components/people/AvailabilityRows';
import type { Availability } from '@/lib/appointments/client';

afterEach(cleanup);

describe('spans of a weekday', () => {
  it.each<[string, string, Availability | null]>([
    ['09:00', '17:00', { weekday: 1, from: 540, to: 1020 }],
    ['09:00', '09:01', { weekday: 1, from: 540, to: 541 }],
    ['18:00', '00:00', { weekday: 1, from: 1080, to: 1440 }],
    ['00:00', '00:00', { weekday: 1, from: 0, to: 1440 }],
    ['09:00', '09:00', null],
    ['17:00', '09:00', null],
    ['', '17:00', null],
    ['09:00', '', null],
  ])('%s to %s', (from, to, span) => {
    expect(spanOf({ weekday: 1, from, to })).toEqual(span);
  });

  it('are the same after a way through the form', () => {
    const span = fc
      .record({
        weekday: fc.integer({ min: 0, max: 6 }),
        from: fc.integer({ min: 0, max: 1439 }),
        to: fc.integer({ min: 1, max: 1440 }),
      })
      .filter(({ from, to }) => from < to);
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        expect(spansOf(rowsOf(spans))).toEqual(spans);
      }),
    );
  });

  it('begin on Monday, and go on with the next day at the same time', () => {
    const first = nextRow([]);
    expect(first).toEqual({ weekday: 1, from: '09:00', to: '17:00' });
    expect(nextRow([{ ...first, weekday: 6 }]).weekday).toBe(0);
  });

  it('name the weekdays', () => {
    expect([0, 1, 6].map((day) => weekdayName('de', day))).toEqual([
      'Sonntag',
      'Montag',
      'Samstag',
    ]);
  });
});

describe('the rows of the form', () => {
  const spans: Availability[] = [
    { weekday: 1, from: 540, to: 720 },
    { weekday: 4, from: 900, to: 1080 },
  ];

  it('write what makes sense, and say what does not', () => {
    const onChange = vi.fn();
    render(<AvailabilityRows spans={spans} onChange={onChange} />);
    const end = screen.getByLabelText('Monday, To');
    fireEvent.input(end, { target: { value: '08:00' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(end);
    expect(screen.getByText('Enter a start and, after it, an end.')).toBeTruthy();
    expect(end.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(end, { target: { value: '13:00' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith([
      { weekday: 1, from: 540, to: 780 },
      spans[1],
    ]);
  });

  it('give the focus to a new row, and to the next one when one is removed', () => {
    const onChange = vi.fn();
    render(<AvailabilityRows spans={spans} onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add a time' }));
    const selects = () => screen.getAllByLabelText('Weekday');
    expect(document.activeElement).toBe(selects()[2]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Monday 09:00–12:00' }));
    expect(selects()).toHaveLength(2);
    expect(document.activeElement).toBe(selects()[0]);
    expect(onChange).toHaveBeenLastCalledWith([spans[1], { ...spans[1], weekday: 5 }]);
  });

  it('follow an undo', () => {
    const view = render(<AvailabilityRows spans={spans} onChange={() => {}} />);
    view.rerender(<AvailabilityRows spans={[]} onChange={() => {}} />);
    expect(screen.getByText('Nothing noted yet.')).toBeTruthy();
  });
});
