import type { ComponentChildren } from 'preact';
import { evidenceLine } from '@/lib/i18n/evidence';
import type { Timeline as TimelineData } from '@/lib/messaging/card-protocol';
import type { ClientCard } from '@/lib/messaging/protocol';
import type { Alert } from '@/lib/reliability/alerts/alert';
import { patternsOf, PATTERNS_FROM } from '@/lib/reliability/patterns';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useClientRecordTexts } from '../hooks/use-client-record-texts';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { SettingCard } from '../settings/SettingRow';
import { CardAlerts, CardCause } from './CardParts';
import type { CardActions } from './card-actions';
import { lastMissed } from './CauseQuestion';
import { evidenceParts } from './evidence';
import { EvidenceLines } from './EvidenceLines';
import { KeepQuestion } from './KeepQuestion';
import { LastOutcomes } from './Outcomes';
import { PatternTables } from './PatternTables';
import { Timeline, type TimelineProps } from './Timeline';

export interface RecordCardsProps {
  card: ClientCard;
  timeline: TimelineData;
  /** Epoch milliseconds. */
  now: number;
  actions: CardActions;
  slots: Pick<TimelineProps, 'onLateByMe' | 'onMark' | 'onExisted'>;
  /** Between the evidence and the user's own view: money, and where the client stands. */
  children?: ComponentChildren;
}

/**
 * The client card in full: what is worth a second look, the evidence, money and where the client
 * stands, the user's own view, every appointment, patterns.
 */
export function RecordCards(props: RecordCardsProps) {
  const { card, timeline, now, actions, slots, children } = props;
  const { summary, history, alerts, keep } = card;
  const { locale, tag } = useLanguage();
  const popup = usePopupTexts();
  const texts = useClientRecordTexts();
  const alertTexts = useAlertTexts();
  const missed = lastMissed(history);
  const parts = evidenceParts(summary.tally, popup);
  const told = new Map(
    timeline.entries.map((entry) => [`${entry.slot.start}|${entry.slot.eventId}`, entry]),
  );
  const patterns = patternsOf(
    history,
    ({ start, eventId }) => told.get(`${start}|${eventId}`) ?? { leadDays: null, remote: null },
    firstWeekday(tag),
  );
  return (
    <div class="k-record">
      {alerts.length > 0 && (
        <SettingCard title={alertTexts.title}>
          <CardAlerts alerts={alerts} more={selfCheck} actions={actions} />
        </SettingCard>
      )}
      <SettingCard title={texts.evidence}>
        <div class="k-part-block">
          <p>{evidenceLine(summary, locale, tag, now)}</p>
          {parts && <p class="k-small k-quiet">{parts}</p>}
          <EvidenceLines evidence={card.evidence} />
          {summary.doNotRate && <p class="k-small k-quiet">{popup.evidence.doNotRate}</p>}
          <LastOutcomes history={history} now={now} />
        </div>
      </SettingCard>
      {children}
      <SettingCard title={texts.judgement}>
        <div class="k-part-block">
          <p class="k-keep-title">{alertTexts.keep.question}</p>
          <KeepQuestion keep={keep} now={now} onSay={actions.onKeep} next={texts.keepNext} />
        </div>
        {missed && (
          <div class="k-part-block">
            <CardCause fact={missed} now={now} actions={actions} />
          </div>
        )}
      </SettingCard>
      <SettingCard title={texts.timeline.title}>
        <Timeline timeline={timeline} now={now} {...actions} {...slots} />
      </SettingCard>
      <SettingCard title={texts.patterns.title}>
        {patterns ? (
          <PatternTables patterns={patterns} />
        ) : (
          <p class="k-small k-quiet k-part-line">
            {texts.patterns.early(PATTERNS_FROM, summary.tally.counted)}
          </p>
        )}
      </SettingCard>
    </div>
  );
}

/** Somebody reliable who slips may be unhappy: a look at my own work comes first. */
const selfCheck = ({ code }: Alert) => code === 'slipped' && <SelfCheck />;

function SelfCheck() {
  const { questions } = useClientRecordTexts();
  return (
    <details class="k-questions">
      <summary>{questions.open}</summary>
      <ol>
        {questions.list.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </details>
  );
}

/** The day the week begins with, 0 Sunday … 6 Saturday, where the browser tells; else Monday. */
function firstWeekday(tag: string): number {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
}
