// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateCancelCard } from '@/components/policy/LateCancelCard';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { askAfterCancelling } from '@/lib/policy/urgency';
import { historyOf, now, summary } from '../sample';

const HOUR = 3_600_000;
const slot = (start: number) => ({ eventId: 'e', start, end: start + HOUR, allDay: false });
const [fact] = historyOf(['late_cancel']) as [OutcomeFact];

const spies = () => ({
  onCanYou: vi.fn(),
  onNewTime: vi.fn(),
  onTold: vi.fn(),
  onRefilled: vi.fn(),
  onClose: vi.fn(),
});
let actions: ReturnType<typeof spies>;
beforeEach(() => {
  actions = spies();
});
afterEach(cleanup);

const show = (start: number, outcome: OutcomeFact | null = fact) =>
  render(
    <LateCancelCard
      client={summary('Noor', ['showed', 'late_cancel', 'showed', 'showed'])}
      slot={slot(start)}
      outcome={outcome}
      history={historyOf(['late_cancel', 'showed'])}
      reasons={['Told 20 h before, the window is 48 h: late.', 'It costs nothing by the rules.']}
      now={now}
      {...actions}
    />,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

describe('what is asked after a late cancellation', () => {
  it.each([
    ['deadline', 20, 'can_you'],
    ['decision', 20, 'can_you'],
    ['can_wait', 20, 'new_time'],
    [null, 20, 'new_time'],
    ['deadline', -0.5, 'can_you'],
    ['deadline', -1, 'new_time'],
  ] as const)('%s, %f hours before the start: %s', (urgency, hours, asks) =>
    expect(askAfterCancelling(urgency, slot(now + hours * HOUR), now)).toBe(asks),
  );
});

describe('the card', () => {
  it('asks for a new time until it is said to be urgent', () => {
    show(now + 20 * HOUR);
    expect(screen.queryByRole('button', { name: 'Can you still make it?' })).toBeNull();
    choose('Can wait');
    press('New time');
    expect(actions.onNewTime).toHaveBeenCalled();
    choose('Decision needed');
    expect(screen.queryByLabelText('By when?')).toBeNull();
    fireEvent.input(screen.getByLabelText('What is it for?'), {
      target: { value: 'the signed offer' },
    });
    fireEvent.input(screen.getByLabelText('By when?'), { target: { value: '2026-11-27' } });
    press('Can you still make it?');
    expect(actions.onCanYou).toHaveBeenCalledWith({
      needed: 'the signed offer',
      neededBy: new Date(2026, 10, 27, 23, 59).getTime(),
    });
    fireEvent.input(screen.getByLabelText('What is it for?'), { target: { value: '' } });
    press('Can you still make it?');
    expect(actions.onCanYou).toHaveBeenLastCalledWith({});
  });

  it('asks nobody to come to what is over', () => {
    show(now - 20 * HOUR);
    expect(screen.queryByRole('radiogroup', { name: 'How urgent is it for you?' })).toBeNull();
    press('New time');
    expect(actions.onNewTime).toHaveBeenCalled();
  });

  it('shows record and rules, and corrects when it was told', () => {
    show(now + 20 * HOUR);
    expect(document.body.textContent).toContain('Missed 1 of 4');
    expect(document.body.textContent).toContain('the window is 48 h: late. It costs nothing');
    press('Told at another time');
    const field = screen.getByLabelText('Day and time they told you');
    fireEvent.input(field, { target: { value: '2026-11-23T08:30' } });
    press('Save');
    expect(actions.onTold).toHaveBeenCalledWith(new Date(2026, 10, 23, 8, 30).getTime());
  });

  it('cannot have been told in time to come', () => {
    show(now + 20 * HOUR);
    press('Told at another time');
    fireEvent.input(screen.getByLabelText('Day and time they told you'), {
      target: { value: '2027-01-01T08:30' },
    });
    press('Save');
    expect(actions.onTold).not.toHaveBeenCalled();
  });

  it('asks once the mark is stored whether the time was filled again', () => {
    show(now - HOUR, null);
    expect(screen.queryByText('Was the time filled again?')).toBeNull();
    cleanup();
    show(now - HOUR);
    choose('Yes');
    expect(actions.onRefilled).toHaveBeenCalledWith(true);
    press('Close');
    expect(actions.onClose).toHaveBeenCalled();
  });
});
