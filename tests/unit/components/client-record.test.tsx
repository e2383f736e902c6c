// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlertList } from '@/components/client/AlertList';
import { ClientCardView } from '@/components/client/ClientCardView';
import { RecordCards } from '@/components/client/RecordCards';
import { LanguageContext } from '@/components/hooks/use-language';
import type { Client } from '@/lib/appointments/client';
import type { OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import type { TimelineEntry } from '@/lib/messaging/card-protocol';
import type { ClientCard } from '@/lib/messaging/protocol';
import {
  type Alert,
  type AlertCode,
  type AlertFacts,
  alertOf,
} from '@/lib/reliability/alerts/alert';
import { cardSpies } from './card-sample';
import { historyOf, now, summary } from './sample';

afterEach(cleanup);

const DAY = 86_400_000;
const client: Client = { id: 'c', name: 'Lena', aliases: [], emails: [], createdAt: now };
const slot = { eventId: 'e', start: now - DAY, end: now - DAY + 3_600_000, allDay: false };

const said: { [C in AlertCode]: AlertFacts[C] } = {
  slipped: { status: 'no_show', kept: 12, first: true },
  slipping: { missed: 3, of: 4, missedBefore: 0, before: 12 },
  my_side: { cancelled: 2, late: 1, mistakes: 0, of: 10 },
  rescheduler: { count: 4, of: 6, days: 7 },
  gone_quiet: { days: 40, usual: 7, missed: true },
  booked_ahead: { weeks: 6 },
};
const alert = <C extends AlertCode>(code: C): Alert =>
  alertOf(code, said[code], { slot, title: 'Session' });
const everyAlert = (Object.keys(said) as AlertCode[]).map((code) => alert(code));

const cardOf = (statuses: Status[], more: Partial<ClientCard> = {}): ClientCard => ({
  client,
  summary: summary('Lena', statuses),
  evidence: null,
  history: historyOf(statuses),
  next: null,
  due: [],
  keep: null,
  alerts: [],
  prepared: [],
  ...more,
});
const entryOf = (fact: OutcomeFact, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  slot: { eventId: fact.eventId, start: fact.start, end: fact.end, allDay: false },
  title: fact.title ?? null,
  standing: fact,
  earlier: [],
  leadDays: null,
  remote: null,
  ...more,
});

function record(
  card: ClientCard,
  entries = card.history.map((fact) => entryOf(fact)),
  locale: 'en' | 'de' = 'en',
) {
  const actions = cardSpies();
  const slots = { onLateByMe: vi.fn(), onMark: vi.fn(), onExisted: vi.fn() };
  render(
    <LanguageContext.Provider value={{ locale, tag: locale === 'de' ? 'de' : 'en-US' }}>
      <RecordCards
        card={card}
        timeline={{ entries, moreToCome: 0 }}
        now={now}
        actions={actions}
        slots={slots}
      />
    </LanguageContext.Provider>,
  );
  return { ...actions, ...slots };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const text = () => document.body.textContent ?? '';

describe('alerts', () => {
  const show = (alerts: readonly Alert[], locale: 'en' | 'de' = 'en') => {
    const spies = { onDraft: vi.fn(), onLater: vi.fn(), onDone: vi.fn() };
    render(
      <LanguageContext.Provider value={{ locale, tag: locale === 'de' ? 'de' : 'en-US' }}>
        <AlertList alerts={alerts} {...spies} />
      </LanguageContext.Provider>,
    );
    return spies;
  };

  it.each<[AlertCode, string, string]>([
    [
      'slipped',
      'First miss after 12 kept, on Tue, Nov 24.',
      'Am Di., 24. Nov. der erste Ausfall nach 12 Terminen.',
    ],
    [
      'slipping',
      'Missed 3 of the last 4; before that 0 of 12.',
      '3 der letzten 4 versäumt, davor 0 von 12.',
    ],
    [
      'my_side',
      'Of the last 10 appointments: you cancelled twice, you were late once.',
      'Von den letzten 10 Terminen: zweimal hast du abgesagt, einmal kamst du zu spät.',
    ],
    [
      'rescheduler',
      'Moved 4 of 6 dates in six months, usually by 7 days.',
      '4 von 6 Terminen in sechs Monaten verschoben, meist um 7 Tage.',
    ],
    [
      'gone_quiet',
      'Nothing for 6 weeks, where usually 7 days pass. The last appointment was missed.',
      'Seit 6 Wochen nichts; sonst liegen 7 Tage dazwischen. Der letzte Termin wurde versäumt.',
    ],
    [
      'booked_ahead',
      'On Tue, Nov 24, agreed on 6 weeks ahead or more.',
      'Am Di., 24. Nov., mindestens 6 Wochen vorher vereinbart.',
    ],
  ])('%s names its facts', (code, english, german) => {
    show([alert(code)]);
    expect(text()).toContain(english);
    cleanup();
    show([alert(code)], 'de');
    expect(text()).toContain(german);
  });

  it('each can be put off, closed and drafted', () => {
    const spies = show(everyAlert);
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(everyAlert.length);
    for (const [i, item] of items.entries()) {
      const one = everyAlert[i]!;
      fireEvent.click(within(item).getByRole('button', { name: /^Remind me in a week: / }));
      fireEvent.click(within(item).getByRole('button', { name: /^Done: / }));
      expect(spies.onLater).toHaveBeenLastCalledWith(one);
      expect(spies.onDone).toHaveBeenLastCalledWith(one);
      expect(within(item).getByRole('button', { name: /^Draft message: / })).toBeTruthy();
    }
    press('Draft message: A reliable client slipped');
    expect(spies.onDraft).toHaveBeenCalledWith(alert('slipped'));
  });

  it('a slip of somebody reliable comes with four questions about my own work', () => {
    record(cardOf(['no_show'], { alerts: [alert('slipped')] }));
    const questions = screen.getByText('Four questions about your own work').closest('details');
    expect(within(questions as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
    cleanup();
    record(cardOf(['no_show'], { alerts: [alert('slipping')] }));
    expect(screen.queryByText('Four questions about your own work')).toBeNull();
  });
});

describe('Keep?', () => {
  it('is answered in one tap, and says when and what follows', () => {
    const { onKeep } = record(cardOf([]));
    fireEvent.click(screen.getByRole('radio', { name: 'Unsure' }));
    expect(onKeep).toHaveBeenCalledWith('unsure');
    cleanup();
    const again = record(cardOf([], { keep: { answer: 'unsure', at: now - DAY } }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Unsure' }).checked).toBe(true);
    expect(text()).toContain('Said on Nov 24. Look at the record');
    press('Take back');
    expect(again.onKeep).toHaveBeenCalledWith(null);
  });
});

describe('the cause', () => {
  const why = () => screen.getByRole('group', { name: 'Why was it missed on Nov 18?' });

  it('of the last miss is one tap, and a second one takes it back', () => {
    const card = cardOf(['no_show', 'showed']);
    const { onCause } = record(card);
    fireEvent.click(within(why()).getByRole('button', { name: 'Forgot' }));
    expect(onCause).toHaveBeenLastCalledWith(card.history[0], 'forgot');
    cleanup();
    const told = { ...card, history: [{ ...card.history[0]!, cause: 'forgot' as const }] };
    const again = record(told);
    fireEvent.click(within(why()).getByRole('button', { name: 'Forgot', pressed: true }));
    expect(again.onCause).toHaveBeenLastCalledWith(told.history[0], null);
    expect(text()).toContain('Send a reminder');
  });

  it('an emergency can be excused there and then', () => {
    const fact = { ...historyOf(['no_show'])[0]!, cause: 'emergency' as const };
    const { onCorrect, onStep } = record(cardOf(['no_show'], { history: [fact] }));
    press('Excuse it');
    expect(onCorrect).toHaveBeenCalledWith(fact, { status: 'no_show', excused: true });
    press('Draft message');
    expect(onStep).toHaveBeenCalledWith('excuse', expect.objectContaining({ title: null }));
  });

  it('is asked of nobody who missed nothing', () => {
    record(cardOf(['showed', 'cancelled']));
    expect(screen.queryByRole('group', { name: /^Why/ })).toBeNull();
  });
});

describe('the timeline', () => {
  const [missed, showed] = historyOf(['no_show', 'showed']) as [OutcomeFact, OutcomeFact];
  const menu = (name: RegExp) => {
    press(name);
    return screen.getByRole('menu');
  };

  it('shows corrections, what belongs to an outcome, and what waits', () => {
    const open = { ...entryOf(showed), standing: null };
    const coming = { ...open, slot: { ...open.slot, start: now + DAY, end: now + DAY } };
    const more = { cause: 'cost', lateByMe: true, note: 'rang', nextStart: now } as const;
    record(cardOf(['no_show']), [
      coming,
      entryOf({ ...missed, ...more }, { title: 'Coaching', earlier: [showed] }),
      open,
    ]);
    for (const part of [
      'to come',
      'Not marked yet',
      'rang',
      'Coaching',
      'Cause: Cost',
      'You were late',
      'moved to Nov 25',
      '1 earlier entry',
      'Showed · recorded on',
    ]) {
      expect(text()).toContain(part);
    }
  });

  it('corrects, excuses, notes my delay and the cause', () => {
    const spies = record(cardOf(['no_show']), [entryOf(missed)]);
    const choose = (role: string, name: string) =>
      fireEvent.click(within(menu(/^More for Nov 18/)).getByRole(role, { name }));
    choose('menuitemradio', 'Late');
    choose('menuitemcheckbox', 'I was late');
    choose('menuitemradio', 'Expectations');
    choose('menuitem', 'Take back');
    expect(spies.onCorrect).toHaveBeenCalledWith(missed, { status: 'late' });
    expect(spies.onLateByMe).toHaveBeenCalledWith(missed);
    expect(spies.onCause).toHaveBeenCalledWith(missed, 'expectations');
    expect(spies.onTakeBack).toHaveBeenCalledWith(missed);
  });

  it('puts right to the minute when a cancellation was told, and offers it for nothing else', () => {
    const [cancelled] = historyOf(['late_cancel']) as [OutcomeFact];
    const spies = record(cardOf(['late_cancel']), [entryOf(cancelled), entryOf(showed)]);
    fireEvent.click(
      within(menu(/^More for Nov 18/)).getByRole('menuitem', { name: 'Told at another time' }),
    );
    fireEvent.input(screen.getByLabelText('Day and time they told you'), {
      target: { value: '2026-11-16T08:30' },
    });
    press('Save');
    const at = new Date(2026, 10, 16, 8, 30).getTime();
    expect(spies.onTold).toHaveBeenCalledWith(cancelled, at);
    expect(screen.queryByLabelText('Day and time they told you')).toBeNull();
    expect(within(menu(/^More for Nov 11/)).queryByText('Told at another time')).toBeNull();
  });

  it('marks what nobody has marked, and offers no cause of a kept date', () => {
    const open = { ...entryOf(missed), standing: null };
    const { onMark } = record(cardOf(['showed']), [open, entryOf(showed)]);
    fireEvent.click(within(menu(/^More for Nov 18/)).getByRole('menuitem', { name: 'Showed' }));
    expect(onMark).toHaveBeenCalledWith(open, { status: 'showed' });
    expect(within(menu(/^More for Nov 11/)).queryByText('Expectations')).toBeNull();
  });

  it('marks what did not exist after all, or takes that back', () => {
    const { id, clientId, eventId, start, recordedAt, device } = missed;
    const standing: VoidFact = { kind: 'void', id, clientId, eventId, start, recordedAt, device };
    const gone = { ...entryOf(missed), standing };
    const spies = record(cardOf([]), [gone]);
    const choose = (name: string) =>
      fireEvent.click(within(menu(/^More for Nov 18/)).getByRole('menuitem', { name }));
    choose('Late');
    expect(spies.onMark).toHaveBeenCalledWith(gone, { status: 'late' });
    choose('Take back');
    expect(spies.onExisted).toHaveBeenCalledWith(gone, standing);
  });

  it('shows the newest twelve, and all on a click', () => {
    const statuses = Array.from({ length: 14 }, (): Status => 'showed');
    record(cardOf(statuses));
    expect(screen.getAllByRole('button', { name: /^More for / })).toHaveLength(12);
    press('Show all 14');
    expect(screen.getAllByRole('button', { name: /^More for / })).toHaveLength(14);
  });
});

describe('patterns', () => {
  /** At the same local hour, whatever the clock did between two weeks. */
  const atTen = (statuses: Status[]) =>
    historyOf(statuses).map((fact) => ({ ...fact, start: new Date(fact.start).setHours(10) }));

  it('wait for eight counted outcomes, and are tables of counts then', () => {
    record(cardOf(['showed', 'no_show', 'showed']));
    expect(text()).toContain('Shown from 8 counted outcomes on; there are 3 so far.');
    cleanup();
    const statuses: Status[] = ['no_show', ...Array.from({ length: 7 }, (): Status => 'showed')];
    const history = atTen(statuses);
    const card = cardOf(statuses, { history });
    record(
      card,
      card.history.map((fact, i) => entryOf(fact, { leadDays: i < 2 ? 30 : null })),
    );
    const cells = (table: HTMLElement) =>
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent);
    expect(screen.getAllByRole('table').map(cells)).toEqual([
      ['WeekdayKeptMissed', 'Wednesday71'],
      ['StartKeptMissed', '10:00 AM71'],
      ['Known aheadKeptMissed', 'Over four weeks11'],
    ]);
  });

  it('speak German', () => {
    const statuses = Array.from({ length: 8 }, (): Status => 'showed');
    record(cardOf(statuses, { history: atTen(statuses) }), undefined, 'de');
    expect(text()).toContain('WochentagWahrgenommenVersäumtMittwoch80');
    expect(text()).toContain('10:00');
  });
});

describe('the short form in the popup', () => {
  it('has alerts, Keep? and the cause, and the way to the full card', () => {
    const card = cardOf(['no_show', 'showed'], { alerts: [alert('gone_quiet')] });
    const [actions, onFull] = [cardSpies(), vi.fn()];
    const none = { choice: null, onChannel: vi.fn(), onDraft: vi.fn() };
    render(
      <ClientCardView
        card={card}
        now={now}
        channel="gmail"
        {...none}
        actions={actions}
        onFull={onFull}
      />,
    );
    press('Draft message: Gone quiet');
    press('Done: Gone quiet');
    press('Cost');
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    press('Full card');
    expect(actions.onStep).toHaveBeenCalledWith('write_again', card.alerts[0]);
    expect(actions.onDone).toHaveBeenCalledWith(card.alerts[0]);
    expect(actions.onCause).toHaveBeenCalledWith(card.history[0], 'cost');
    expect(actions.onKeep).toHaveBeenCalledWith('no');
    expect(onFull).toHaveBeenCalledOnce();
  });
});
