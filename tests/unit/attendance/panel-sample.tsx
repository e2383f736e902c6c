import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { AttendancePanel } from '@/components/attendance/AttendancePanel';
import type { PanelActions, Toast } from '@/components/attendance/panel-actions';
import { lateCancelTextsIn, panelTextsIn, waitingTextsIn } from '@/lib/i18n/panel';
import { wordsIn } from '@/lib/i18n/words';
import type { OutcomeView, PanelClient, PanelView } from '@/lib/messaging/protocol';
import { emptySums } from '@/lib/reliability/client-record';
import { tallyOf } from '@/lib/reliability/tally';

/** Tuesday, 24 November 2026, 16:00 local time. */
export const now = new Date(2026, 10, 24, 16).getTime();
export const slot = { eventId: 'e', start: now - 7_200_000, end: now - 3_600_000, allDay: false };

export const outcome = (
  status: OutcomeView['status'],
  more: Partial<OutcomeView> = {},
): OutcomeView => ({
  factId: 'f',
  status,
  recordedAt: now,
  ...more,
});
export const client = (name: string, recorded: OutcomeView | null = null): PanelClient => ({
  clientId: name,
  name,
  email: null,
  aliases: [],
  badge: { level: 'new', counted: 0, missed: 0 },
  tally: tallyOf(emptySums),
  doNotRate: false,
  outcome: recorded,
  channels: ['gmail', 'copy'],
});
export const view = (clients: PanelClient[], more: Partial<PanelView> = {}): PanelView => ({
  eventId: 'e',
  slot,
  clients,
  candidates: [],
  ask: 'no',
  assigned: false,
  noticeHours: 48,
  ...more,
});

export type PanelSpies = { [K in keyof PanelActions]: ReturnType<typeof vi.fn> };

/** Everything that can be done in the panel, written down. */
export const panelSpies = (): PanelSpies => ({
  answer: vi.fn(),
  minutesLate: vi.fn(),
  allShowed: vi.fn(),
  undo: vi.fn(),
  judge: vi.fn(),
  assign: vi.fn(),
  search: vi.fn().mockResolvedValue([]),
  useCalendar: vi.fn(),
  draft: vi.fn(),
  writeLater: vi.fn(),
  draftChoice: vi.fn().mockResolvedValue(null),
  details: vi.fn(),
  dismissToast: vi.fn(),
});

export interface Shown {
  future?: boolean;
  toast?: Toast;
  locale?: 'en' | 'de';
  /** Epoch milliseconds. */
  at?: number;
}

/** Renders the panel with a view; `null`: it is being looked up. */
export const showPanel = (actions: PanelSpies, shown: PanelView | null, how?: Shown) =>
  render(panelOf(actions, shown, how));

/** The panel, to be rendered once more. */
export function panelOf(
  actions: PanelSpies,
  shown: PanelView | null,
  { future = false, toast, locale = 'en', at = now }: Shown = {},
) {
  return (
    <AttendancePanel
      view={shown}
      waiting={shown === null}
      toast={toast ?? null}
      texts={panelTextsIn(locale)}
      waitingTexts={waitingTextsIn(locale)}
      lateCancelTexts={lateCancelTextsIn(locale)}
      slot={shown?.slot ?? null}
      words={wordsIn(locale)}
      locale={locale}
      tag={locale}
      number={new Intl.NumberFormat(locale)}
      now={at}
      future={future}
      group={(shown?.clients.length ?? 0) > 1}
      assigned={false}
      noticeHours={48}
      busy={false}
      actions={actions as unknown as PanelActions}
    />
  );
}
