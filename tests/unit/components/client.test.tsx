// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClientCardView } from '@/components/client/ClientCardView';
import { ClientList } from '@/components/client/ClientList';
import { EditClient } from '@/components/client/EditClient';
import { LanguageContext } from '@/components/hooks/use-language';
import { PracticeSection } from '@/components/settings/PracticeSection';
import { RecordByHand } from '@/components/worklist/RecordByHand';
import type { Client } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Evidence } from '@/lib/reliability/evidence';
import type { AccountName, ClientCard, ClientChange } from '@/lib/messaging/protocol';
import { withDefaults } from '@/lib/store/practice-defaults';
import { cardSpies } from './card-sample';
import { historyOf, now, summary } from './sample';

afterEach(cleanup);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

const clients = [
  summary('Aiko', ['showed', 'showed', 'showed']),
  summary('Jonas', ['no_show', 'no_show', 'showed']),
  summary('Lena'),
];
const client: Client = { id: 'c', name: 'Lena', aliases: [], emails: [], createdAt: now };

describe('the list of clients', () => {
  it('is searched with / and walked with the arrows', () => {
    const onOpen = vi.fn();
    render(<ClientList clients={clients} now={now} onOpen={onOpen} />);
    press('/');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Jonas');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'len' } });
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith('Lena');
  });

  it('says what is worth a second look, before the counts', () => {
    const [one] = clients;
    render(<ClientList clients={[{ ...one!, alert: 'gone_quiet' }]} now={now} onOpen={() => {}} />);
    const row = screen.getByRole('button', { name: /Aiko/ });
    expect(row.textContent).toMatch(/Gone quiet · Kept all 3/);
  });

  it('shows no level where none is wanted', () => {
    const quiet = { ...summary('Aiko', ['no_show', 'no_show', 'showed']), doNotRate: true };
    render(<ClientList clients={[quiet]} now={now} onOpen={() => {}} />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('the card of a client', () => {
  const history = historyOf(['no_show', 'showed', 'late']);
  const card: ClientCard = {
    client,
    summary: summary('Lena'),
    evidence: null,
    history,
    next: null,
    due: [],
    keep: null,
    alerts: [],
    prepared: [],
  };
  const spies = () => ({
    choice: null,
    onChannel: vi.fn(),
    onDraft: vi.fn(),
    onFull: vi.fn(),
    actions: cardSpies(),
  });

  it('corrects, excuses and takes back each entry', () => {
    const actions = spies();
    render(<ClientCardView card={card} now={now} channel="gmail" {...actions} />);
    const open = () => fireEvent.click(screen.getByRole('button', { name: /^Correct Nov 18/ }));
    open();
    const checked = screen.getByRole('menuitemradio', { checked: true });
    expect(checked.textContent).toBe('No-show');
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Showed' }));
    open();
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Excuse' }));
    open();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Take back' }));
    expect(actions.actions.onCorrect.mock.calls).toEqual([
      [history[0], { status: 'showed' }],
      [history[0], { status: 'no_show', excused: true }],
    ]);
    expect(actions.actions.onTakeBack).toHaveBeenCalledWith(history[0]);
  });

  it.each([
    ['Late', { status: 'late', minutesLate: 7 }],
    ['No-show', { status: 'no_show', excused: true }],
    ['Cancelled late', { status: 'late_cancel', noticeHours: 20 }],
  ] as const)('keeps what was said with %s when it is chosen again', (name, said) => {
    const actions = spies();
    const stands: OutcomeFact = { ...history[0]!, ...said };
    const again = { ...card, history: [stands] };
    render(<ClientCardView card={again} now={now} channel="gmail" {...actions} />);
    fireEvent.click(screen.getByRole('button', { name: /^Correct Nov 18/ }));
    fireEvent.click(screen.getByRole('menuitemradio', { name, checked: true }));
    expect(actions.actions.onCorrect).not.toHaveBeenCalled();
  });

  it.each([
    [
      'en',
      [
        'Estimate 25%, likely 10–40% · your average 10%',
        'About 7 in 10 still come.',
        'More is missed than usual for you, but not by much or not for certain.',
      ],
    ],
    [
      'de',
      [
        'Schätzung 25\u00a0%, wahrscheinlich 10–40\u00a0% · dein Durchschnitt 10\u00a0%',
        'Etwa 7 von 10 kommen trotzdem.',
        'Mehr versäumt als bei dir üblich, aber nicht viel oder nicht sicher mehr.',
      ],
    ],
  ] as const)('shows the estimate with its range, in %s', (locale, lines) => {
    const evidence: Evidence = {
      level: 'mixed',
      reasons: ['not_clearly_above'],
      estimate: { percent: 25, step: 5 },
      low: { percent: 10, step: 5 },
      high: { percent: 40, step: 5 },
      practice: { percent: 10, step: 1 },
      stillCome: 7,
    };
    const shown = (given: Evidence | null) => {
      cleanup();
      return render(
        <LanguageContext.Provider value={{ locale, tag: locale }}>
          <ClientCardView
            card={{ ...card, evidence: given }}
            now={now}
            channel="gmail"
            {...spies()}
          />
        </LanguageContext.Provider>,
      ).container.textContent;
    };
    for (const line of lines) expect(shown(evidence)).toContain(line);
    expect(shown(null)).not.toMatch(/%/u);
  });

  it('has nothing to draft about before the first mark', () => {
    render(
      <ClientCardView card={{ ...card, history: [] }} now={now} channel="gmail" {...spies()} />,
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Draft' }).disabled).toBe(true);
  });
});

describe('editing a client', () => {
  it('saves addresses and spellings line by line', () => {
    const onSave = vi.fn();
    render(<EditClient client={client} busy={false} onSave={onSave} onCancel={() => {}} />);
    const input = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    input('Addresses', 'Lena@Mail.example\nnot one');
    input('Also written as', 'L. Brandt\nBrandt');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('“not one” is not an e-mail address.')).toBeTruthy();
    input('Addresses', 'Lena@Mail.example');
    fireEvent.click(screen.getByRole('radio', { name: 'German' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Sie' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith({
      clientId: 'c',
      name: 'Lena',
      emails: ['lena@mail.example'],
      aliases: ['L. Brandt', 'Brandt'],
      language: 'de',
      address: 'sie',
      doNotRate: false,
    });
  });
});

describe('a client who is given a new name', () => {
  const aliasesAfter = (name: string, aliases?: string) => {
    const onSave = vi.fn<(change: ClientChange) => void>();
    render(<EditClient client={client} busy={false} onSave={onSave} onCancel={() => {}} />);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: name } });
    if (aliases !== undefined) {
      fireEvent.input(screen.getByLabelText('Also written as'), { target: { value: aliases } });
    }
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    return onSave.mock.calls[0]?.[0].aliases;
  };

  it.each([
    ['keeps the old one as another name', 'Lena Brandt', undefined, ['Lena']],
    ['beside those entered', 'Lena Brandt', 'LB', ['LB', 'Lena']],
    ['unless only the spelling of letters changed', 'LÉNA', undefined, []],
  ])('%s', (_what, name, aliases, kept) => {
    expect(aliasesAfter(name, aliases)).toEqual(kept);
  });
});

describe('the practice', () => {
  it('says whether people of the own domain are colleagues', () => {
    const onChange = vi.fn();
    render(<PracticeSection practice={withDefaults({})} onChange={onChange} />);
    const toggle = screen.getByRole('switch', { name: 'People of my own domain are colleagues' });
    fireEvent.click(toggle);
    expect(onChange).toHaveBeenCalledWith({ colleagues: false });
  });
});

describe('recording by hand', () => {
  const show = (onSave = vi.fn(), accounts: AccountName[] = []) => {
    render(
      <RecordByHand
        clients={clients}
        accounts={accounts}
        now={now}
        busy={false}
        onSave={onSave}
        onCancel={() => {}}
      />,
    );
    return onSave;
  };
  const input = (label: string | RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it('finds the client as one types', () => {
    const onSave = show();
    const field = screen.getByRole('combobox');
    field.focus();
    input('Client', 'jo');
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringContaining('Jonas'),
      'New client “jo”',
    ]);
    press('Enter');
    expect(screen.queryByRole('option')).toBeNull();
    input('Date', '2026-11-20');
    input('Start', '09:00');
    fireEvent.click(screen.getByRole('radio', { name: 'Late' }));
    input(/^Minutes late/, '10');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ client: { id: 'Jonas' }, status: 'late', minutesLate: 10 }),
    );
  });

  it('takes a name typed in full for the client of that name', () => {
    const onSave = show();
    input('Client', 'jonas ');
    input('Date', '2026-11-20');
    input('Start', '09:00');
    fireEvent.click(screen.getByRole('radio', { name: 'Showed' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ client: { id: 'Jonas' } }));
  });

  describe('asks for the account', () => {
    const fill = () => {
      input('Client', 'Jonas');
      input('Date', '2026-11-20');
      input('Start', '09:00');
      fireEvent.click(screen.getByRole('radio', { name: 'Showed' }));
    };
    const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const both = [
      { email: 'mara@studio.example', name: null },
      { email: 'mara@gmail.com', name: 'Practice' },
    ];

    it('not where there is one', () => {
      const onSave = show(vi.fn(), both.slice(0, 1));
      expect(screen.queryByLabelText('Account')).toBeNull();
      fill();
      save();
      expect(onSave.mock.calls[0]?.[0]).not.toHaveProperty('account');
    });

    it('where there are several, the first proposed', () => {
      const onSave = show(vi.fn(), both);
      fill();
      save();
      expect(onSave).toHaveBeenCalledWith(
        expect.objectContaining({ account: 'mara@studio.example' }),
      );
    });

    it('and takes another', () => {
      const onSave = show(vi.fn(), both);
      fill();
      fireEvent.change(screen.getByLabelText('Account'), { target: { value: 'mara@gmail.com' } });
      save();
      expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ account: 'mara@gmail.com' }));
    });
  });

  it('offers no new client before the list is there', () => {
    render(
      <RecordByHand
        clients={null}
        accounts={[]}
        now={now}
        busy={false}
        onSave={() => {}}
        onCancel={() => {}}
      />,
    );
    input('Client', 'jo');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });

  it('says what is missing, and marks the fields', () => {
    const onSave = show();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('Say who it was.')).toBeTruthy();
    expect(screen.getByText('Choose what happened.')).toBeTruthy();
    expect(screen.getByRole('combobox').getAttribute('aria-invalid')).toBe('true');
  });

  it('offers only cancellations for a date to come', () => {
    show();
    input('Date', '2030-01-01');
    input('Start', '09:00');
    const enabled = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((radio) => !radio.disabled)
      .map((radio) => radio.value);
    expect(enabled).toEqual(['cancelled', 'late_cancel', 'rescheduled', 'provider_cancelled']);
  });
});
