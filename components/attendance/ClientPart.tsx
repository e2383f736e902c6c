import { CalendarCheck, CalendarX, ChevronRight, Heart, Info, Undo2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, ToldWhen } from '@/lib/appointments/answer';
import { isRunning } from '@/lib/appointments/slot';
import { isMissed } from '@/lib/appointments/status';
import { evidenceLine } from '@/lib/i18n/evidence';
import type { PanelClient } from '@/lib/messaging/protocol';
import { usualWaiting } from '@/lib/policy/awaited';
import { waitingAt } from '@/lib/policy/waiting';
import { BadgePlate } from '../ui/BadgePlate';
import { Icon } from '../ui/Icon';
import { AlertLine } from './AlertLine';
import { AnswerRow } from './AnswerRow';
import { AwaitedButtons } from './AwaitedButtons';
import { DraftButton } from './DraftButton';
import { ChosenDraftButton } from './ChosenDraftButton';
import { chosenDraft, LateCancelPart, NOTHING_SAID } from './LateCancelPart';
import { MoreMenu } from './MoreMenu';
import { outcomeNote } from './outcome-note';
import type { PanelContext } from './panel-context';
import { ToldWhenChoice } from './ToldWhenChoice';
import { WaitingPart } from './WaitingPart';

const noteIcon = { due: CalendarX, calm: Info, care: Heart };

/** One client of the open event: who, the record, the answer row, and what follows from it. */
export function ClientPart({ client, ...context }: PanelContext & { client: PanelClient }) {
  const { texts, words, group, future, actions, locale, tag, now, slot } = context;
  const windowHours = client.windowHours ?? context.noticeHours;
  const [more, setMore] = useState(false);
  const [asking, setAsking] = useState(false);
  const [urgency, setUrgency] = useState(NOTHING_SAID);
  const part = useRef<HTMLElement>(null);
  const { outcome } = client;

  const closeMore = (returnFocus: boolean) => {
    setMore(false);
    if (returnFocus) part.current?.querySelector<HTMLElement>('.more')?.focus();
  };
  const give = (answer: Answer, told?: ToldWhen) => {
    const fromMenu = more;
    closeMore(fromMenu);
    // After the start nobody measured the notice: it is asked for, also to correct it.
    const ask = answer === 'cancelled' && !future && told === undefined;
    setAsking(ask);
    if (!ask) actions.answer(client, answer, told);
  };

  const meant = outcome && outcomeNote(outcome, client.tally, windowHours, texts, context.number);
  // A first miss of somebody reliable has a line of its own.
  const said = client.alert?.code === 'slipped' && outcome?.status === 'no_show';
  const note = said && !outcome.excused ? null : meant;
  const correctable =
    outcome &&
    !outcome.void &&
    (outcome.status === 'late_cancel' || outcome.status === 'cancelled');
  const came = outcome?.status === 'showed' || outcome?.status === 'late';
  const drafts = outcome && !outcome.void && !came;
  const waiting =
    outcome || !slot || !isRunning(slot, now)
      ? null
      : waitingAt(slot, client.waiting ?? usualWaiting, now);
  const running = slot !== null && isRunning(slot, now);
  const missed = outcome && !outcome.void && !outcome.excused && isMissed(outcome.status);
  const cancelledLate = missed && outcome.status === 'late_cancel';
  // What was said is of this late cancellation; of another one it is asked anew.
  useEffect(() => {
    if (!cancelledLate) setUrgency(NOTHING_SAID);
  }, [cancelledLate]);
  const chosen = cancelledLate && chosenDraft(urgency, context.lateCancelTexts, slot, now);

  return (
    <section class={`k-client${group ? ' k-in-group' : ''}`} ref={part}>
      <div class="k-head">
        {!group && (
          <span class="k-mark">
            <Icon of={CalendarCheck} size={14} />
          </span>
        )}
        <div class="k-who">
          <div class="k-name">
            <bdi class="k-ellipsis" title={client.name}>
              {client.name}
            </bdi>
            {!client.doNotRate && <BadgePlate badge={client.badge} words={words} />}
          </div>
          {!group && <div class="k-evidence">{evidenceLine(client, locale, tag, now)}</div>}
          {group && waiting && (
            <div
              class="k-actions k-awaited"
              role="group"
              aria-label={context.waitingTexts.waitingFor(client.name)}
            >
              <AwaitedButtons client={client} waiting={waiting} {...context} />
            </div>
          )}
        </div>
        {!group && (
          <button
            type="button"
            class="k-icon-button"
            aria-label={texts.details(client.name)}
            title={texts.details(client.name)}
            onClick={() => actions.details(client)}
          >
            <Icon of={ChevronRight} />
          </button>
        )}
      </div>
      {!group && waiting && <WaitingPart client={client} waiting={waiting} {...context} />}
      <div class="k-row-holder">
        <AnswerRow
          label={group ? texts.attendanceOf(client.name) : texts.attendance}
          outcome={outcome}
          future={future}
          compact={group}
          words={words}
          moreOpen={more}
          busy={context.busy}
          onAnswer={(answer) => give(answer)}
          onMore={() => setMore(!more)}
        />
        {more && (
          <MoreMenu
            outcome={outcome}
            future={future}
            words={words}
            texts={texts}
            onAnswer={(answer) => give(answer)}
            onMinutesLate={(minutes) => actions.minutesLate(client, minutes)}
            onSomeoneElse={context.assigned ? () => actions.assign('ask', '') : undefined}
            onClose={closeMore}
          />
        )}
      </div>
      {asking && (
        <ToldWhenChoice
          texts={texts}
          lateCancelTexts={context.lateCancelTexts}
          start={slot?.start ?? now}
          now={now}
          future={future}
          onChoose={(told) => give('cancelled', told)}
        />
      )}
      {note && !asking && (
        <div class={`k-note ${note.tone}`}>
          <Icon of={noteIcon[note.tone]} />
          <div>
            {note.text}{' '}
            {correctable && (
              <button type="button" class="k-link" onClick={() => setAsking(true)}>
                {texts.changeNotice}
              </button>
            )}
          </div>
        </div>
      )}
      {client.alert && !asking && <AlertLine alert={client.alert} texts={texts} />}
      {cancelledLate && slot && now < slot.end && !asking && (
        <LateCancelPart
          texts={context.lateCancelTexts}
          slot={slot}
          now={now}
          said={urgency}
          onSay={setUrgency}
        />
      )}
      {outcome && (
        <div class="k-actions">
          {drafts &&
            (chosen ? (
              <ChosenDraftButton client={client} chosen={chosen} {...context} />
            ) : (
              <DraftButton client={client} {...context} />
            ))}
          {missed && running && outcome.status === 'no_show' && (
            <button
              type="button"
              class="k-button text"
              title={context.waitingTexts.later.hint}
              onClick={() => actions.writeLater(client)}
            >
              {context.waitingTexts.later.offer}
            </button>
          )}
          <span class="grow" />
          <button
            type="button"
            class="k-button text"
            onClick={() => {
              setAsking(false);
              actions.undo(client);
            }}
          >
            <Icon of={Undo2} size={16} />
            {words.undo}
          </button>
        </div>
      )}
    </section>
  );
}
