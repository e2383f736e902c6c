// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MinutesStep } from '@/components/attendance/panel-actions';
import type { Choice } from '@/lib/drafts/choice';
import type { PanelView } from '@/lib/messaging/protocol';
import {
  client,
  outcome,
  view,
  panelSpies,
  type PanelSpies,
  showPanel,
  type Shown,
} from './panel-sample';

let actions: PanelSpies;
const show = (shown: PanelView | null, how?: Shown) => showPanel(actions, shown, how);
const names = (role: HTMLElement) =>
  within(role)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  actions = panelSpies();
});
afterEach(cleanup);

describe('the answer row', () => {
  it.each([
    ['en', 'Attendance', ['Showed', 'Late', 'No-show', 'Cancelled', 'More']],
    ['de', 'Anwesenheit', ['Erschienen', 'Verspätet', 'Nicht erschienen', 'Abgesagt', 'Mehr']],
  ] as const)('has the same buttons in %s', (locale, group, buttons) => {
    show(view([client('Priya Raman')]), { locale });
    expect(names(screen.getByRole('group', { name: group }))).toEqual(buttons);
  });

  it('offers before the start only what can be said then', () => {
    show(view([client('Priya Raman')]), { future: true });
    expect(names(screen.getByRole('group', { name: 'Attendance' }))).toEqual([
      'Cancelled',
      'Rescheduled',
      'More',
    ]);
  });

  it('tells which answer stands, and leaves the others open to correct it', () => {
    show(view([client('Priya Raman', outcome('no_show'))]));
    const pressed = screen
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-pressed') === 'true');
    expect(pressed.map((button) => button.textContent)).toEqual(['No-show']);
    press('Showed');
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'showed', undefined);
  });

  it('shows nothing beside the row while nothing is marked', () => {
    show(view([client('Priya Raman')]));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Draft follow-up' })).toBeNull();
  });

  it('offers draft and undo after a miss, undo alone after a visit', () => {
    show(view([client('Priya Raman', outcome('no_show'))]));
    press('Draft follow-up');
    expect(actions.draft).toHaveBeenCalledOnce();
    press('Undo');
    expect(actions.undo).toHaveBeenCalledOnce();
    cleanup();
    show(view([client('Priya Raman', outcome('showed'))]));
    expect(screen.queryByRole('button', { name: 'Draft follow-up' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

describe('the menu of a draft', () => {
  const choice: Choice = {
    scenario: 'no_show_first',
    tone: 'warm',
    reason: 'first_miss',
    tones: ['warm', 'neutral', 'firm'],
    others: ['emergency'],
    anytime: [],
    own: [],
  };
  const open = () => {
    show(view([client('Priya Raman', outcome('no_show'))]));
    press('Choose another message');
  };

  it('says why the first one fits, and opens another message or tone', async () => {
    actions.draftChoice.mockResolvedValue(choice);
    open();
    await screen.findByText('First no-show in twelve months');
    const menu = screen.getByRole('group', { name: 'Choose another message' });
    expect(names(menu)).toEqual([
      'No-show, first time',
      'After an emergency',
      'Tone: warm',
      'Tone: neutral',
      'Tone: firm',
      'Open in Gmail',
      'Copy text',
    ]);
    press('After an emergency');
    press('Choose another message');
    fireEvent.click(await screen.findByRole('button', { name: 'Tone: firm' }));
    const wishes = actions.draft.mock.calls.map(([, wish]) => wish as unknown);
    expect(wishes).toEqual([{ scenario: 'emergency' }, { tone: 'firm' }]);
  });

  it('has what the user added for this moment below the others', async () => {
    const own = [{ id: 'own:way' as const, name: 'The way here' }];
    actions.draftChoice.mockResolvedValue({ ...choice, tones: ['warm'], own });
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'The way here' }));
    expect(actions.draft).toHaveBeenCalledWith(expect.anything(), { scenario: 'own:way' });
  });

  it('still has the ways to open it where nothing is known', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy text' }));
    expect(actions.draft).toHaveBeenCalledWith(expect.anything(), { channel: 'copy' });
  });
});

describe('a cancellation', () => {
  it('is asked about after the start', () => {
    show(view([client('Priya Raman')]));
    press('Cancelled');
    expect(actions.answer).not.toHaveBeenCalled();
    press('Short notice');
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'cancelled', 'short_notice');
  });

  it('is decided by the clock before the start', () => {
    show(view([client('Priya Raman')]), { future: true });
    press('Cancelled');
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'cancelled', undefined);
  });

  it('says why it counts as late, and lets the notice be corrected', () => {
    show(view([client('Priya Raman', outcome('late_cancel', { noticeHours: 25 }))]));
    expect(screen.getByText(/Told 25 h before, your window is 48 h/u)).toBeTruthy();
    press('Told at another time');
    press('In time');
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'cancelled', 'in_time');
  });
});

describe('More', () => {
  it('holds the rarer answers; letters work at once', () => {
    show(view([client('Priya Raman')]));
    press('More');
    const menu = screen.getByRole('group', { name: 'More' });
    for (const name of ['Rescheduled', 'Cancelled by me', 'Excuse']) {
      expect(within(menu).getByRole('button', { name })).toBeTruthy();
    }
    fireEvent.keyDown(menu, { key: 'm' });
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'provider_cancelled', undefined);
    expect(screen.queryByRole('group', { name: 'More' })).toBeNull();
  });

  it('closes on Escape without the page hearing of it', () => {
    show(view([client('Priya Raman')]));
    press('More');
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    fireEvent.keyDown(screen.getByRole('group', { name: 'More' }), { key: 'Escape' });
    document.removeEventListener('keydown', heard);
    expect(screen.queryByRole('group', { name: 'More' })).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('counts the minutes late in fives', () => {
    show(view([client('Priya Raman', outcome('late', { minutesLate: 10 }))]));
    press('More');
    press('More minutes');
    press('Fewer minutes');
    const [more, fewer] = actions.minutesLate.mock.calls.map(([, step]) => step as MinutesStep);
    expect([0, 5, 10].map(more!)).toEqual([10, 10, 15]);
    expect([0, 5, 10].map(fewer!)).toEqual([0, 5, 5]);
  });
});

describe('my own delay', () => {
  it.each([
    [null, 'Showed, I was late'],
    [outcome('showed'), 'I was late'],
    [outcome('late', { minutesLate: 10 }), 'I was late'],
    [outcome('no_show'), 'I was late'],
    [outcome('cancelled'), null],
    [outcome('rescheduled'), null],
    [outcome('cancelled', { void: true }), 'Showed, I was late'],
  ])('beside %o is offered as %s', (recorded, name) => {
    show(view([client('Priya Raman', recorded)]));
    press('More');
    const offered = screen.queryByRole('button', { name: /I was late/ });
    expect(offered?.textContent?.replace(/L$/, '') ?? null).toBe(name);
    if (!offered) return;
    fireEvent.click(offered);
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'late_by_me', undefined);
  });

  it('is not offered before the start', () => {
    show(view([client('Priya Raman')]), { future: true });
    press('More');
    expect(screen.queryByRole('button', { name: /I was late/ })).toBeNull();
  });

  it('is said beside what the outcome means, in both languages', () => {
    show(view([client('Priya Raman', outcome('showed', { lateByMe: true }))]));
    expect(screen.getByText('You were late yourself.')).toBeTruthy();
    press('More');
    expect(screen.getByRole('button', { name: /I was late/, pressed: true })).toBeTruthy();
    cleanup();
    const both = outcome('late', { minutesLate: 5, lateByMe: true });
    show(view([client('Priya Raman', both)]), { locale: 'de' });
    expect(
      screen.getByText(/Das gilt nicht als versäumt\. Du kamst selbst zu spät\./),
    ).toBeTruthy();
  });
});

describe('an excuse', () => {
  it.each([
    ['no_show', true],
    ['late_cancel', true],
    ['showed', false],
    ['cancelled', false],
  ] as const)('is offered on %s: %s', (status, offered) => {
    show(view([client('Priya Raman', outcome(status))]));
    press('More');
    expect(screen.queryByRole('button', { name: 'Excuse' }) !== null).toBe(offered);
  });
});

describe('a group event', () => {
  it('has one named row per client and marks all open ones at once', () => {
    show(view([client('Lena Brandt', outcome('showed')), client('Samuel Okafor')]));
    expect(screen.getByRole('group', { name: 'Attendance, Lena Brandt' })).toBeTruthy();
    expect(names(screen.getByRole('group', { name: 'Attendance, Samuel Okafor' }))).toEqual([
      'Showed',
      'Late',
      'No-show',
      'Cancelled',
      'More',
    ]);
    press('All showed');
    expect(actions.allShowed).toHaveBeenCalledOnce();
  });

  it('does not offer to mark as showed who had declined', () => {
    const declined = { ...client('Samuel Okafor'), declined: true as const };
    show(view([client('Lena Brandt', outcome('showed')), declined]));
    expect(screen.queryByRole('button', { name: 'All showed' })).toBeNull();
    expect(screen.getByRole('group', { name: 'Attendance, Samuel Okafor' })).toBeTruthy();
  });
});

describe('who it is', () => {
  it('asks once of a person seen as a guest', () => {
    show(view([], { candidates: [{ email: 'noor@h.example', name: 'Noor Haddad' }] }));
    press('Yes, Noor Haddad is a client');
    expect(actions.judge).toHaveBeenCalledWith(
      { email: 'noor@h.example', name: 'Noor Haddad' },
      'client',
    );
    press('Not a client');
    expect(actions.judge).toHaveBeenLastCalledWith(expect.anything(), 'not_client');
  });

  it('takes a name where the guests are hidden', async () => {
    show(view([], { ask: 'hidden' }));
    press('Who is this?');
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: ' Mara ' } });
    await screen.findByRole('option', { name: 'New client “Mara”' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.assign).toHaveBeenCalledWith({ name: 'Mara' }, 'Mara');
  });

  it('never chooses a hit of what was typed before', async () => {
    const badge = { level: 'new', counted: 0, missed: 0 };
    actions.search.mockImplementation((query: string) =>
      query === 'an'
        ? Promise.resolve([{ clientId: 'a', name: 'Anna Alt', badge }])
        : new Promise(() => {}),
    );
    show(view([], { ask: 'none' }));
    press('Who is this?');
    const field = screen.getByRole('combobox');
    fireEvent.input(field, { target: { value: 'an' } });
    await screen.findByRole('option', { name: /Anna Alt/u });
    fireEvent.input(field, { target: { value: 'anton' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.assign).not.toHaveBeenCalled();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('can be said otherwise where nobody was said', () => {
    show(view([], { assigned: true }));
    press('Change');
    expect(actions.assign).toHaveBeenCalledWith('ask', '');
  });

  it('shows hostile names as text', () => {
    show(view([client('<img src=x onerror=alert(1)>')]));
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('what happened', () => {
  it('says that nothing was saved and tries again', () => {
    const again = vi.fn();
    show(view([client('Priya Raman')]), { toast: { kind: 'failed', why: 'storage_full', again } });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.');
    press('Try again');
    expect(again).toHaveBeenCalledOnce();
  });

  it('records nothing where the time is unknown, and says where to do it', () => {
    show(view([client('Priya Raman')], { slot: null }));
    expect(screen.queryByRole('group', { name: 'Attendance' })).toBeNull();
    expect(screen.getByText(/Record it in Kept’s popup/u)).toBeTruthy();
  });
});
