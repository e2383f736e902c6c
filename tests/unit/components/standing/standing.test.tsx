// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { ReturningNote } from '@/components/standing/ReturningNote';
import { SilenceCard } from '@/components/standing/SilenceCard';
import { StepCard } from '@/components/standing/StepCard';
import { TermsCard } from '@/components/standing/TermsCard';
import type { ContactsView, StepsView } from '@/lib/messaging/policy-protocol';
import type { ContactKind, Silence } from '@/lib/policy/gone-silent';
import type { Step, StepReason } from '@/lib/policy/steps';
import { now } from '../sample';

afterEach(cleanup);

const DAY = 86_400_000;
const said = (id: string, step: Step, days: number) => ({
  id,
  clientId: 'c',
  step,
  at: now - days * DAY,
  device: 'd',
});

describe('the step of a client', () => {
  const strikes = { count: 0, months: 6, talkAt: 2, decideAt: 3 };
  const show = (part: Partial<StepsView>, locale: 'en' | 'de' = 'en') => {
    const onChoose = vi.fn();
    const view: StepsView = {
      current: null,
      earlier: [],
      suggested: { step: 'normal', reason: { code: 'nothing' } },
      strikes,
      ...part,
    };
    render(
      <LanguageContext.Provider value={{ locale, tag: locale }}>
        <StepCard view={view} now={now} onChoose={onChoose} />
      </LanguageContext.Provider>,
    );
    return onChoose;
  };
  const chosen = () =>
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter(({ checked }) => checked)
      .map((one) => one.closest('label')?.querySelector('.k-medium')?.textContent);

  it('is as usual as long as nothing was decided', () => {
    show({});
    expect(chosen()).toEqual(['As usual']);
    expect(screen.getByText('The record calls for nothing.')).toBeTruthy();
  });

  it('is decided by the user, whatever is suggested', () => {
    const onChoose = show({
      current: said('s', 'confirm', 3),
      suggested: { step: 'prepay', reason: { code: 'strikes', count: 3, months: 6 } },
    });
    expect(chosen()).toEqual(['Ask to confirm']);
    expect(screen.getByText('since Nov 22')).toBeTruthy();
    expect(screen.getByText(/Missed 3 times within 6 months\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose “Ask to prepay”' }));
    fireEvent.click(screen.getByRole('radio', { name: /^Hold bookings/ }));
    expect(onChoose.mock.calls).toEqual([['prepay'], ['hold_bookings']]);
  });

  it.each<[StepReason, string, string]>([
    [
      { code: 'strikes', count: 1, months: 1 },
      'Missed 1 time within 1 month.',
      '1-mal versäumt in 1 Monat.',
    ],
    [
      { code: 'missed_since', at: now - DAY },
      'Missed again since you decided on Nov 24.',
      'Seit der Entscheidung am 24. Nov. wieder versäumt.',
    ],
    [
      { code: 'kept_two' },
      'The last two appointments were kept.',
      'Die letzten beiden Termine wurden wahrgenommen.',
    ],
    [
      { code: 'decided', at: now - DAY },
      'Nothing has changed since you decided on Nov 24.',
      'Seit der Entscheidung am 24. Nov. hat sich nichts geändert.',
    ],
  ])('says why: $code', (reason, english, german) => {
    show({ suggested: { step: 'confirm', reason } });
    expect(screen.getByText(english, { exact: false })).toBeTruthy();
    cleanup();
    show({ suggested: { step: 'confirm', reason } }, 'de');
    expect(screen.getByText(german, { exact: false })).toBeTruthy();
  });

  it('keeps what was decided before, and says what comes before letting go', () => {
    show({ current: said('b', 'let_go', 1), earlier: [said('a', 'prepay', 9)] });
    expect(screen.getByText('Ask to prepay · Nov 16')).toBeTruthy();
    expect(screen.getByText(/finish open work/)).toBeTruthy();
  });
});

describe('letting go', () => {
  it('asks for the reason, the open work and who could go on, and hands it over', () => {
    const onGoodbye = vi.fn();
    const view: StepsView = {
      current: said('b', 'let_go', 1),
      earlier: [],
      suggested: { step: 'let_go', reason: { code: 'nothing' } },
      strikes: { count: 0, months: 6, talkAt: 2, decideAt: 3 },
    };
    render(
      <StepCard view={view} now={now} onChoose={vi.fn()} onDraft={vi.fn()} onGoodbye={onGoodbye} />,
    );
    const press = () =>
      fireEvent.click(screen.getByRole('button', { name: 'Draft: a kind goodbye' }));
    press();
    fireEvent.click(screen.getByRole('radio', { name: 'Not the right fit' }));
    const enter = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    expect(screen.queryByLabelText('By when?')).toBeNull();
    enter('What is still to be finished?', ' ');
    expect(screen.queryByLabelText('By when?')).toBeNull();
    const work = screen.getByLabelText('What is still to be finished?');
    work.focus();
    enter('What is still to be finished?', 'the report');
    // What is typed goes on where it was, and the date is the next stop.
    expect(document.activeElement).toBe(work);
    const fields = [...document.querySelectorAll('.k-goodbye input:not([type=radio])')];
    expect(fields.map((field) => (field as HTMLInputElement).type)).toEqual([
      'text',
      'date',
      'text',
    ]);
    enter('By when?', '2026-12-01');
    enter('Who could go on?', 'Ben Weber');
    press();
    enter('What is still to be finished?', '');
    expect(screen.queryByLabelText('By when?')).toBeNull();
    press();
    const by = new Date(2026, 11, 1, 23, 59).getTime();
    const referral = 'Ben Weber';
    expect(onGoodbye.mock.calls).toEqual([
      [{ reason: 'pattern', says: {} }],
      [{ reason: 'fit', says: { openWork: 'the report', openWorkBy: by, referral } }],
      [{ reason: 'fit', says: { referral } }],
    ]);
  });
});

describe('a client who does not answer', () => {
  const show = (state: Silence['state'], entries: ContactsView['entries'] = []) => {
    const spies = { onSay: vi.fn(), onTakeBack: vi.fn() };
    const silence: Silence = { state, lastContact: now - 5 * DAY, next: null };
    render(<SilenceCard view={{ silence, entries }} now={now} {...spies} />);
    return spies;
  };

  it.each<[Silence['state'], ContactKind, string]>([
    ['none', 'wrote', 'I wrote to them'],
    ['wait', 'answered', 'They answered'],
    ['nudge', 'second_nudge', 'Second nudge sent'],
    ['close', 'closed', 'Close the file'],
    ['closed', 'answered', 'They answered'],
  ])('%s: %s comes first', (state, kind, name) => {
    const { onSay } = show(state);
    const [first] = screen.getAllByRole('button');
    expect(first?.textContent).toBe(name);
    fireEvent.click(first!);
    expect(onSay.mock.calls).toEqual([[kind]]);
    expect(screen.getByText(/Last contact Nov 20\./)).toBeTruthy();
  });

  it.each([
    ['nudge', 'Draft second nudge'],
    ['close', 'Draft closing message'],
  ] as const)('%s: its message comes before that, where there is one', (state, name) => {
    const onDraft = vi.fn();
    const silence: Silence = { state, lastContact: null, next: null };
    const spies = { onSay: vi.fn(), onTakeBack: vi.fn(), onDraft };
    render(<SilenceCard view={{ silence, entries: [] }} now={now} {...spies} />);
    const [first] = screen.getAllByRole('button');
    expect(first?.textContent).toBe(name);
    fireEvent.click(first!);
    expect(onDraft.mock.calls).toEqual([[state]]);
  });

  it('has a log, of which the last can be taken back', () => {
    const entry = (id: string, kind: ContactKind) => ({
      id,
      clientId: 'c',
      kind,
      at: now,
      device: 'd',
    });
    const entries = [entry('b', 'second_nudge'), entry('a', 'wrote')];
    const { onTakeBack } = show('wait', entries);
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Second nudge · Nov 25' }));
    expect(onTakeBack.mock.calls).toEqual([[entries[0]]]);
    expect(screen.queryByRole('button', { name: /Take back: Wrote/ })).toBeNull();
  });
});

describe('the terms with a client', () => {
  const spies = () => ({ onReviewed: vi.fn(), onEdit: vi.fn(), onRemove: vi.fn() });
  const show = (lastAt: number | null, dueAt: number | null, own = false) => {
    const all = spies();
    render(
      <TermsCard
        review={{ lastAt, dueAt }}
        own={own ? { id: 'o', of: { clientId: 'c' }, terms: { price: 1, deposit: null } } : null}
        now={now}
        editing={false}
        {...all}
      >
        form
      </TermsCard>,
    );
    return all;
  };

  it.each<[number | null, number | null, string]>([
    [null, null, 'Not gone through yet.'],
    [now - 9 * DAY, now + DAY, 'Last gone through on Nov 16. Next on Nov 26.'],
    [now - 9 * DAY, now, 'Last gone through on Nov 16. It is time to go through them again.'],
  ])('last %s, due %s', (lastAt, dueAt, words) => {
    const { onReviewed } = show(lastAt, dueAt);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('Set one in the policy') !== null).toBe(dueAt === null);
    fireEvent.click(screen.getByRole('button', { name: 'Terms review: Done today' }));
    expect(onReviewed).toHaveBeenCalledOnce();
  });

  it('say what is different here', () => {
    const { onRemove } = show(null, null, true);
    expect(screen.getByText('Different here: Price, Deposit.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use the usual rules' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

it('somebody who may be back is a hint with a way to look', () => {
  const onOpen = vi.fn();
  const match = { clientId: 'l', name: 'Lena', by: 'alias' as const, letGoAt: now - DAY };
  render(<ReturningNote matches={[match]} now={now} onOpen={onOpen} />);
  expect(screen.getByText(/Same name, let go on Nov 24\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open Lena' }));
  expect(onOpen.mock.calls).toEqual([['l']]);
});
