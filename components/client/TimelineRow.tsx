import { CalendarClock, CircleQuestionMark, Ellipsis, Hourglass } from 'lucide';
import type { AttendanceFact } from '@/lib/appointments/fact';
import { causes, isMissed } from '@/lib/appointments/status';
import { clock, dayAndTime, shortDate } from '@/lib/i18n/dates';
import type { TimelineEntry } from '@/lib/messaging/card-protocol';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useClientRecordTexts } from '../hooks/use-client-record-texts';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { Icon } from '../ui/Icon';
import { Menu, type MenuGroup } from '../ui/Menu';
import { answerItems, allAnswers } from '../worklist/answers';
import { correctionGroups } from './correction-groups';
import { OutcomeMark } from './Outcomes';
import { shapeOf } from './outcome-shape';
import { outcomeWords, sourceWords } from './outcome-words';
import type { TimelineProps } from './Timeline';
import { useToldTime } from './use-told-time';

interface RowProps extends Omit<TimelineProps, 'timeline'> {
  entry: TimelineEntry;
}

/** One slot: when, what became of it, and everything that was said of it before. */
export function TimelineRow({ entry, now, ...props }: RowProps) {
  const { tag } = useLanguage();
  const texts = useClientRecordTexts().timeline;
  const said = useSaid();
  const { slot, title, standing, earlier } = entry;
  const date = shortDate(tag, slot.start, now);
  const when = slot.allDay ? date : `${date}, ${clock(tag, slot.start)}`;
  const future = slot.start > now;
  const told = useToldTime(standing, now, props.onTold);
  const groups = useMenuGroups(entry, future, props, told.groups);
  const about = [
    standing?.kind === 'outcome' ? (standing.note ?? '') : '',
    title ?? '',
    ...(standing?.kind === 'outcome' ? said.besides(standing, now) : []),
  ].filter(Boolean);
  return (
    <li class="k-entry k-slot">
      {standing?.kind === 'outcome' ? (
        <OutcomeMark shape={shapeOf(standing)} />
      ) : (
        <span class="k-outcome neutral" aria-hidden="true">
          <Icon of={future ? CalendarClock : standing ? CircleQuestionMark : Hourglass} size={14} />
        </span>
      )}
      <div class="k-grow">
        <div class="k-row k-entry-line">
          <span class="k-ellipsis">
            {standing ? said.words(standing) : future ? texts.coming : texts.unmarked}
          </span>
          <span class="k-space" />
          <span class="k-small k-quiet k-entry-when">{when}</span>
        </div>
        {about.length > 0 && (
          <p class="k-small k-quiet k-slot-about">
            {about.map((text, i) => (
              <>
                {i > 0 && ' · '}
                <bdi key={text}>{text}</bdi>
              </>
            ))}
          </p>
        )}
        {told.field}
        {earlier.length > 0 && (
          <details class="k-versions k-small">
            <summary>{texts.earlier(earlier.length)}</summary>
            <ul>
              {earlier.map((fact) => (
                <li key={fact.id} class="k-quiet">
                  {texts.recorded(said.words(fact), dayAndTime(tag, fact.recordedAt))}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {groups.length > 0 && (
        <Menu label={texts.menu(when)} groups={groups} class="k-ib slim">
          <Icon of={Ellipsis} size={18} />
        </Menu>
      )}
    </li>
  );
}

/** Facts in words. */
function useSaid() {
  const { tag } = useLanguage();
  const [words, popup] = [useWords(), usePopupTexts()];
  const texts = useClientRecordTexts().timeline;
  const causeNames = useAlertTexts().cause.name;
  return {
    words: (fact: AttendanceFact): string => {
      if (fact.kind === 'void') return texts.void;
      if (fact.kind === 'retraction') return texts.takenBack;
      return outcomeWords(fact, words, popup);
    },
    besides: (fact: AttendanceFact & { kind: 'outcome' }, now: number): string[] => [
      ...(fact.cause ? [texts.cause(causeNames[fact.cause])] : []),
      ...(fact.nextStart === undefined ? [] : [texts.movedTo(shortDate(tag, fact.nextStart, now))]),
      ...(fact.lateByMe ? [texts.lateByMe] : []),
      ...(sourceWords(fact, popup) ? [sourceWords(fact, popup)] : []),
    ],
  };
}

/** What can be done with a slot. One to come is left to the calendar and the popup. */
function useMenuGroups(
  entry: TimelineEntry,
  future: boolean,
  props: Omit<RowProps, 'entry' | 'now'>,
  told: readonly MenuGroup[],
): MenuGroup[] {
  const [words, popup] = [useWords(), usePopupTexts()];
  const texts = useClientRecordTexts().timeline;
  const causeNames = useAlertTexts().cause.name;
  const { standing } = entry;
  if (standing?.kind !== 'outcome') {
    const onMark = (answer: Parameters<typeof props.onMark>[1]) => props.onMark(entry, answer);
    const back = standing && {
      items: [{ text: popup.card.takeBack, run: () => props.onExisted(entry, standing) }],
    };
    return [
      ...(future ? [] : [{ items: answerItems(allAnswers(words), onMark) }]),
      ...(back ? [back] : []),
    ];
  }
  const groups = correctionGroups(
    standing,
    words,
    popup,
    (answer) => props.onCorrect(standing, answer),
    () => props.onTakeBack(standing),
  );
  const late: MenuGroup = {
    items: [
      {
        text: texts.iWasLate,
        kind: 'checkbox',
        checked: standing.lateByMe === true,
        run: () => props.onLateByMe(standing),
      },
    ],
  };
  const why: MenuGroup = {
    title: texts.causes,
    items: causes.map((cause) => ({
      text: causeNames[cause],
      checked: standing.cause === cause,
      run: () => props.onCause(standing, standing.cause === cause ? null : cause),
    })),
  };
  return [...groups, ...told, late, ...(isMissed(standing.status) ? [why] : [])];
}
