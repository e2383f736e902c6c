// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { ClientFields } from '@/components/people/ClientFields';
import { EraseForm } from '@/components/people/EraseForm';
import { NotClients } from '@/components/people/NotClients';
import { SamePerson } from '@/components/people/SamePerson';
import type { Client } from '@/lib/appointments/client';
import { now, summary } from '../sample';

afterEach(cleanup);

const client: Client = {
  id: 'c',
  name: 'Lena Brandt',
  aliases: ['Leni'],
  emails: ['lena@brandt.example', 'lena@work.example'],
  createdAt: now,
};
const others = [{ ...summary('Jonas'), email: 'jonas@ferreira.example' }, summary('Noor')];
const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  return field;
};

describe('the fields of a client', () => {
  const fields = (more: Partial<Client> = {}) => {
    const onChange = vi.fn();
    render(
      <ClientFields
        client={{ ...client, ...more }}
        others={others}
        phoneOf={(typed) => typed.replaceAll(' ', '')}
        onChange={onChange}
      />,
    );
    return onChange;
  };

  it('write a new name once it is left, and keep the old one for events so far', () => {
    const onChange = fields();
    const name = type('Name', ' Lena Sommer ');
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(name);
    // The old name is kept by the background.
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ name: 'Lena Sommer' });
  });

  it('lose neither the old name nor a spelling that is typed before the new name is stored', () => {
    const onChange = vi.fn();
    const shown = (more: Partial<Client> = {}) => (
      <ClientFields
        client={{ ...client, ...more }}
        others={others}
        phoneOf={(typed) => typed}
        onChange={onChange}
      />
    );
    render(shown());
    fireEvent.blur(type('Name', 'Lena Sommer'));
    const also = type('Also written as', 'Leni\nL. B.');
    fireEvent.blur(also);
    expect(onChange).toHaveBeenLastCalledWith({ aliases: ['Lena Brandt', 'Leni', 'L. B.'] });
    cleanup();

    const again = render(shown());
    fireEvent.blur(type('Name', 'Lena Sommer'));
    const field = type('Also written as', 'L. B.') as HTMLTextAreaElement;
    const renamed = { name: 'Lena Sommer', aliases: ['Leni', 'Lena Brandt'] };
    again.rerender(shown(renamed));
    expect(field.value).toBe('L. B.');
    fireEvent.blur(field);
    expect(onChange).toHaveBeenLastCalledWith({ aliases: ['Lena Brandt', 'L. B.'] });
    again.rerender(shown({ ...renamed, aliases: ['Lena Brandt', 'L. B.'] }));
    expect(field.value).toBe('Lena Brandt\nL. B.');
    fireEvent.blur(type('Also written as', 'L. B.'));
    expect(onChange).toHaveBeenLastCalledWith({ aliases: ['L. B.'] });
  });

  it('keep no other name where only the spelling changed', () => {
    const onChange = fields();
    fireEvent.blur(type('Name', 'lena brandt'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ name: 'lena brandt' });
  });

  it('write a number in the form in which it can be called', () => {
    const onChange = fields();
    fireEvent.blur(type('Phone', '+49 171 1234567'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ phone: '+491711234567' });
  });

  it.each([
    ['New York', 'America/New_York'],
    ['europe/berlin', 'Europe/Berlin'],
    [' UTC ', 'UTC'],
  ])('write the zone that is meant: %s', (typed, zone) => {
    const onChange = fields();
    fireEvent.blur(type('Time zone', typed));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ zone });
  });

  it('write no zone that there is not, and none where nothing is said', () => {
    const onChange = fields({ zone: 'Asia/Tokyo' });
    fireEvent.blur(type('Time zone', 'Atlantis'));
    expect(screen.getByText('Enter a large city of that zone, such as New York.')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(type('Time zone', ''));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ zone: null });
  });

  it('write no empty name and no broken address', () => {
    const onChange = fields();
    fireEvent.blur(type('Name', '  '));
    fireEvent.blur(type('Addresses', 'lena@brandt.example\nnonsense'));
    expect(screen.getByText('Enter a name.')).toBeTruthy();
    expect(screen.getByText('“nonsense” is not an e-mail address.')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('say whose an address is, and point to merging', () => {
    const onChange = fields();
    fireEvent.blur(type('Addresses', 'lena@brandt.example\nJonas@Ferreira.example'));
    expect(
      screen.getByText('“jonas@ferreira.example” belongs to Jonas. Merge the two instead.'),
    ).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ['Language', 'de', { language: 'de' }],
    ['Drafts open in', 'copy', { channel: 'copy' }],
    ['Drafts open in', 'auto', { channel: null }],
  ])('write %s at once', (label, value, change) => {
    const onChange = fields({ channel: 'mailto' });
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('write the note and do not rate', () => {
    const onChange = fields();
    fireEvent.blur(type('Note', 'Prefers mornings'));
    fireEvent.click(screen.getByRole('switch', { name: 'Do not rate' }));
    expect(onChange.mock.calls).toEqual([[{ note: 'Prefers mornings' }], [{ doNotRate: true }]]);
  });

  it('ask for the form of address only where messages are German', () => {
    fields();
    expect(screen.queryByRole('radiogroup', { name: 'Form of address' })).toBeNull();
    cleanup();
    const onChange = fields({ language: 'de' });
    fireEvent.click(screen.getByRole('radio', { name: 'Sie' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ address: 'sie' });
  });
});

describe('one person, one client', () => {
  const joined = [{ id: 'm', name: 'L. Brandt', emails: ['lb@old.example'] }];
  const show = (more: Partial<Client> = {}) => {
    const spies = { onMerge: vi.fn(), onSeparate: vi.fn(), onSplit: vi.fn() };
    render(
      <SamePerson client={{ ...client, ...more }} others={others} joined={joined} {...spies} />,
    );
    return spies;
  };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('merges only with a client that is there, and says what happens first', () => {
    const { onMerge } = show();
    press('Merge with another client…');
    type('The other client', 'Nobody');
    expect(screen.queryByRole('option')).toBeNull();
    press('Merge');
    expect(screen.getByText('Choose a client from the list.')).toBeTruthy();
    type('The other client', 'jon');
    fireEvent.click(screen.getByRole('option'));
    expect(screen.getByText(/outcomes of .Jonas. will belong to .Lena Brandt./)).toBeTruthy();
    expect(onMerge).not.toHaveBeenCalled();
    press('Merge');
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(others[0]);
  });

  it('separates what was joined', () => {
    const { onSeparate } = show();
    press('Separate L. Brandt');
    expect(onSeparate).toHaveBeenCalledExactlyOnceWith(joined[0]);
  });

  it('splits off what was chosen, under a name', () => {
    const { onSplit } = show();
    press('Split off…');
    press('Split off');
    expect(screen.getByText('Choose at least one address or name.')).toBeTruthy();
    expect(screen.getByText('Enter a name.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('lena@work.example'));
    fireEvent.click(screen.getByLabelText('Leni'));
    expect(screen.getByLabelText<HTMLInputElement>('Name of the new client').value).toBe('Leni');
    type('Name of the new client', 'Leni Graf');
    press('Split off');
    expect(onSplit).toHaveBeenCalledExactlyOnceWith({
      name: 'Leni Graf',
      emails: ['lena@work.example'],
      aliases: ['Leni'],
    });
  });

  it('offers no split where there is nothing to take away', () => {
    show({ emails: [], aliases: [] });
    expect(screen.queryByRole('button', { name: 'Split off…' })).toBeNull();
  });

  it('closes a form with Escape', () => {
    show();
    press('Split off…');
    const form = screen.getByRole('form', { name: 'Split off…' });
    fireEvent.keyDown(form, { key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('gives the focus back to the button when a form is done, not when it is elsewhere', async () => {
    show();
    const opener = screen.getByRole('button', { name: 'Split off…' });
    opener.focus();
    press('Split off…');
    const form = screen.getByRole('form', { name: 'Split off…' });
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
    press('Cancel');
    expect(document.activeElement).toBe(opener);

    press('Split off…');
    await waitFor(() => expect(document.activeElement).not.toBe(opener));
    const other = screen.getByRole('button', { name: 'Separate L. Brandt' });
    other.focus();
    press('Cancel');
    expect(document.activeElement).toBe(other);
  });
});

describe('erasing a client', () => {
  const preview = {
    name: 'Lena Brandt',
    emails: ['a@x.example'],
    outcomes: 8,
    corrections: 0,
    appointments: 31,
    people: 1,
    said: 2,
  };

  it('says what goes, that it is final, and begins at the way out', () => {
    const [onErase, onCancel] = [vi.fn(), vi.fn()];
    render(<EraseForm preview={preview} busy={false} onErase={onErase} onCancel={onCancel} />);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual([
      'Name, contact data and notes',
      '1 address',
      '8 outcomes',
      '31 appointments',
      '2 entries about money, agreements and contact',
    ]);
    expect(screen.getByText(/This cannot be undone/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.click(screen.getByRole('button', { name: 'Erase Lena Brandt' }));
    expect(onErase).toHaveBeenCalledTimes(1);
  });

  it('is complete in German', () => {
    render(
      <LanguageContext.Provider value={{ locale: 'de', tag: 'de' }}>
        <EraseForm preview={preview} busy={false} onErase={() => {}} onCancel={() => {}} />
      </LanguageContext.Provider>,
    );
    expect(screen.getByRole('button', { name: 'Lena Brandt löschen' })).toBeTruthy();
    expect(screen.getByText(/Das lässt sich nicht rückgängig machen/)).toBeTruthy();
  });
});

describe('people who are not clients', () => {
  const people = Array.from({ length: 30 }, (_, n) => ({
    email: `p${n}@x.example`,
    name: `Person ${n}`,
  }));

  it('are found, asked about again, or made clients', () => {
    const [onAskAgain, onIsClient] = [vi.fn(), vi.fn()];
    render(<NotClients people={people} onAskAgain={onAskAgain} onIsClient={onIsClient} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'p29' } });
    const only = screen.getByRole('listitem');
    fireEvent.click(within(only).getByRole('button', { name: 'Ask again about Person 29' }));
    fireEvent.click(within(only).getByRole('button', { name: 'Person 29 is a client' }));
    expect(onAskAgain).toHaveBeenCalledExactlyOnceWith(people[29]);
    expect(onIsClient).toHaveBeenCalledExactlyOnceWith(people[29]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.getByText('Nobody matches.')).toBeTruthy();
  });

  it('have no search while they are few, and a word while there are none', () => {
    render(<NotClients people={people.slice(0, 3)} onAskAgain={vi.fn()} onIsClient={vi.fn()} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    render(<NotClients people={[]} onAskAgain={vi.fn()} onIsClient={vi.fn()} />);
    expect(screen.getByText(/^Nobody yet\./)).toBeTruthy();
  });
});
