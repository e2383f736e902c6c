import { CalendarCheck, CheckCheck } from 'lucide';
import { isRunning } from '@/lib/appointments/slot';
import type { PanelView } from '@/lib/messaging/protocol';
import { usualWaiting } from '@/lib/policy/awaited';
import { waitingAt } from '@/lib/policy/waiting';
import { Icon } from '../ui/Icon';
import { WaitBar } from '../waiting/WaitBar';
import { presumedHere } from './all-showed';
import { CandidatePart } from './CandidatePart';
import { ClientPart } from './ClientPart';
import type { Toast } from './panel-actions';
import type { PanelContext } from './panel-context';
import { PanelToast } from './PanelToast';
import { WhoIsThis } from './WhoIsThis';

export interface AttendancePanelProps extends PanelContext {
  /** `null` while nothing is known. */
  view: PanelView | null;
  /** The store is being asked, or the page is still filling its bubble in. */
  waiting: boolean;
  toast: Toast | null;
}

/** The attendance panel in an event's bubble. */
export function AttendancePanel({ view, waiting, toast, ...context }: AttendancePanelProps) {
  const { texts, actions, group, slot, now } = context;
  if (waiting || !view) {
    return (
      <div class="k-panel" role="status" aria-busy={waiting} aria-label={texts.loading}>
        {waiting && <div class="k-skeleton" />}
        {toast && <PanelToast toast={toast} {...context} />}
      </div>
    );
  }
  const nobody = view.clients.length === 0 && view.candidates.length === 0;
  // Said once for the series: a way back, and nothing more, on what is private.
  const dismissed = nobody && view.assigned && view.ask === 'no';
  const unmarked = view.clients.filter((client) => !client.outcome);
  const open = unmarked.length;
  // Of a group one bar for all of them; how long to wait is the same unless agreed otherwise.
  const terms = unmarked[0]?.waiting ?? usualWaiting;
  const awaited =
    group && slot && open > 0 && isRunning(slot, now) ? waitingAt(slot, terms, now) : null;
  return (
    <div class={`k-panel${nobody && view.ask !== 'hidden' ? ' quiet' : ''}`}>
      {group && (
        <div class="k-head">
          <span class="k-mark">
            <Icon of={CalendarCheck} size={14} />
          </span>
          <div class="k-who k-name">
            {texts.clients(view.clients.length)}
            <span class="k-evidence">{texts.notMarked(open)}</span>
          </div>
          {presumedHere(view.clients).length > 0 && !context.future && view.slot && (
            <button type="button" class="k-button text small" onClick={actions.allShowed}>
              <Icon of={CheckCheck} size={16} />
              {texts.allShowed}
            </button>
          )}
        </div>
      )}
      {awaited && (
        <WaitBar waiting={awaited} terms={terms} texts={context.waitingTexts} tag={context.tag} />
      )}
      {view.slot &&
        view.clients.map((client) => (
          <ClientPart key={client.clientId} client={client} {...context} />
        ))}
      {!view.slot && view.clients.length > 0 && <div class="k-note">{texts.unknownTime}</div>}
      {view.candidates.length > 0 && <CandidatePart people={view.candidates} {...context} />}
      {(view.ask === 'hidden' || view.ask === 'none') && (
        <WhoIsThis key={view.eventId} hidden={view.ask === 'hidden'} {...context} />
      )}
      {dismissed && (
        <div class="k-candidate">
          <div class="k-who k-evidence">{texts.who.dismissed}</div>
          <button
            type="button"
            class="k-button text small neutral"
            onClick={() => actions.assign('ask', '')}
          >
            {texts.who.change}
          </button>
        </div>
      )}
      {view.ask === 'calendar' && (
        <div class="k-candidate">
          <span class="k-mark quiet">
            <Icon of={CalendarCheck} size={14} />
          </span>
          <div class="k-who k-evidence">{texts.calendar.question}</div>
          <button type="button" class="k-button tonal small" onClick={actions.useCalendar}>
            {texts.calendar.use}
          </button>
        </div>
      )}
      {toast && <PanelToast toast={toast} {...context} />}
      <div class="k-live" role="status" aria-live="polite">
        {toast?.kind === 'done' ? toast.text : ''}
      </div>
    </div>
  );
}
