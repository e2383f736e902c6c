import type { Toast } from '@/components/attendance/panel-actions';
import type { OpenedEvent } from '@/lib/appointments/event';
import type { Bubble } from '@/lib/calendar/port';
import type { PanelView } from '@/lib/messaging/protocol';

/** What is open now. A new object for every opening, so that late answers find no home. */
export interface OpenPanel {
  bubble: Bubble;
  event: OpenedEvent;
  /** `waiting`: not asked yet; `nothing`: Kept has no business with this event. */
  view: PanelView | 'waiting' | 'nothing';
  toast: Toast | null;
  /** Marks on their way to the store. */
  busy: boolean;
  settled: boolean;
  /** Number of the last question asked: an answer to an earlier one is out of date. */
  asked: number;
}

/** The view of the panel where there is one to act on. */
export const viewOf = (open: OpenPanel | null): PanelView | null =>
  open && typeof open.view === 'object' ? open.view : null;
