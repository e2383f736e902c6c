import type { Chip } from '@/lib/calendar/port';
import { type GuestResponse, guest, type PracticeEvent } from '../practice-calendar/model.ts';
import { searchMain } from '../practice-calendar/page/agenda.ts';
import { stackedChip } from '../practice-calendar/page/stacked-chip.ts';
import { now, state, world } from '../practice-calendar/page/state.ts';
import { timedChip } from '../practice-calendar/page/timed-chip.ts';
import { create } from '../practice-calendar/page/vdom.ts';
import type { Style } from './badges.ts';

const HOUR = 3_600_000;

/** A way in which the calendar draws an event, of the practice calendar's own markup. */
export interface Kind {
  name: string;
  styles: Style[];
  at: Chip['room']['at'];
  /** Of one cell, px. */
  width: number;
  height: number;
  build(event: PracticeEvent): HTMLElement;
  answer?: GuestResponse;
  past?: boolean;
}

function timed(minutes: number, hourHeight: number) {
  return (event: PracticeEvent): HTMLElement => {
    world.hourHeight = hourHeight;
    return create(timedChip({ event, from: 0, to: minutes, lane: 0, lanes: 1 }));
  };
}

const stacked =
  (kind: { month: boolean; dotted?: boolean; time?: boolean }) =>
  (event: PracticeEvent): HTMLElement =>
    create(
      stackedChip(
        event,
        { first: 0, last: 0, columns: 1, row: 0, continuesBefore: false, continuesAfter: false },
        kind,
      ),
    );

/** The page makes rows of lists only: the one row of a list with one event. */
function row(event: PracticeEvent): HTMLElement {
  const before = state.account;
  state.account = { ...before, events: [event] };
  const chip = create(searchMain('')).querySelector<HTMLElement>('[data-eventchip]');
  state.account = before;
  if (!chip) throw new Error('The practice calendar has no row for an event');
  return chip;
}

const ALL: Style[] = ['text', 'dot', 'hover', 'shape'];
const tall = { styles: ALL, at: 'corner', width: 104, height: 46, build: timed(60, 48) } as const;
const half = { styles: ALL, at: 'line', width: 104, height: 22, build: timed(30, 48) } as const;
const line = { styles: ALL, at: 'line', width: 112, height: 24 } as const;
const bar = { ...line, build: stacked({ month: false }) };
const monthBar = { ...line, build: stacked({ month: true }) };
const monthRow = { ...line, build: stacked({ month: true, dotted: true, time: true }) };
const low = { styles: ['shape'] as Style[], at: 'line', width: 104 } as const;

export const kinds: Kind[] = [
  { name: 'Timed, 1 h', ...tall },
  { name: 'Timed, 30 min', ...half },
  { name: 'Timed, 14 px', ...low, height: 14, build: timed(20, 48) },
  { name: 'Timed, 8 px', ...low, height: 8, build: timed(15, 40) },
  { name: 'Bar', ...bar },
  { name: 'Month bar', ...monthBar },
  { name: 'Month row', ...monthRow },
  {
    name: 'Schedule row',
    styles: ['text', 'dot', 'hover'],
    at: 'row',
    width: 140,
    height: 32,
    build: row,
  },
  { name: 'Outline, 1 h', ...tall, answer: 'needs' },
  { name: 'Outline, 30 min', ...half, answer: 'needs' },
  { name: 'Outline bar', ...monthBar, answer: 'declined' },
  { name: 'Striped, 1 h', ...tall, answer: 'tentative' },
  { name: 'Striped bar', ...bar, answer: 'tentative' },
  { name: 'Past, 1 h', ...tall, past: true },
  { name: 'Past, 30 min', ...half, past: true },
  { name: 'Past bar', ...monthBar, past: true },
  { name: 'Past month row', ...monthRow, past: true },
];

/** An event that the page draws in this way. */
export function eventFor(kind: Kind, color: string, id: string): PracticeEvent {
  const start = now() + (kind.past ? -2 : 2) * HOUR;
  return {
    id,
    calendarId: 'work@aalto.example',
    title: kind.at === 'row' ? 'Aiko' : 'Aiko Mori',
    start,
    end: start + HOUR,
    allDay: false,
    guests: [guest('aiko@mori.example', 'Aiko Mori')],
    guestsHidden: false,
    organizer: null,
    kind: 'event',
    response: kind.answer ?? 'accepted',
    color,
    location: '',
    description: '',
  };
}
