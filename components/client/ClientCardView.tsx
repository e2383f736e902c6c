import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { channelsFor } from '@/lib/drafts/channel';
import type { Choice } from '@/lib/drafts/choice';
import type { DraftChannel } from '@/lib/drafts/draft';
import { clock, weekdayDate } from '@/lib/i18n/dates';
import type { ClientCard } from '@/lib/messaging/protocol';
import { DraftButton, type DraftWish } from '../draft/DraftButton';
import { PreparedLine } from '../draft/PreparedLine';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { Avatar } from '../ui/Avatar';
import { BadgePlate } from '../ui/BadgePlate';
import { Button } from '../ui/Button';
import { evidenceLine } from '@/lib/i18n/evidence';
import { CardAlerts, CardCause } from './CardParts';
import type { CardActions } from './card-actions';
import { lastMissed } from './CauseQuestion';
import { evidenceParts } from './evidence';
import { EvidenceLines } from './EvidenceLines';
import { History } from './History';
import { KeepQuestion } from './KeepQuestion';
import { MoneyDueLines } from './MoneyDueLines';
import { LastOutcomes } from './Outcomes';

export interface ClientCardProps {
  card: ClientCard;
  /** Epoch milliseconds. */
  now: number;
  channel: DraftChannel;
  onChannel: (channel: DraftChannel) => void;
  /** What fits and what else can be written; `null`: not known yet. */
  choice: Choice | null;
  onDraft: (wish?: DraftWish) => void;
  actions: CardActions;
  /** Times to offer in a draft. */
  offer?: ComponentChildren;
  /** Opens the card with timeline and patterns. */
  onFull: () => void;
}

/** All that is known of one client: evidence first, then every appointment. */
export function ClientCardView(props: ClientCardProps) {
  const { card, now, channel, actions } = props;
  const { client, summary, history } = card;
  const { locale, tag } = useLanguage();
  const [words, texts, alertTexts] = [useWords(), usePopupTexts(), useAlertTexts()];
  const missed = lastMissed(history);
  const parts = evidenceParts(summary.tally, texts);
  const about = [...client.emails, texts.card.since(monthOf(tag, client.createdAt))];
  return (
    <div class="k-card-page">
      <div class="k-row k-card-head">
        <Avatar name={client.name} large />
        <div class="k-grow">
          <div class="k-row">
            <h2 class="k-large k-ellipsis" title={client.name}>
              <bdi>{client.name}</bdi>
            </h2>
            {!summary.doNotRate && <BadgePlate badge={summary.badge} words={words} />}
          </div>
          <p class="k-small k-quiet k-ellipsis" title={client.emails.join('\n')}>
            <bdi>{about.join(' · ')}</bdi>
          </p>
        </div>
      </div>
      <div class="k-row k-wrap">
        <DraftButton
          channel={channel}
          channels={channelsFor(client)}
          disabled={history.length === 0}
          choice={props.choice}
          onDraft={props.onDraft}
          onChannel={props.onChannel}
        />
        <Button icon={ExternalLink} onPress={props.onFull}>
          {texts.card.full}
        </Button>
        {card.next !== null && (
          <span class="k-small k-quiet">
            {texts.card.next(`${weekdayDate(tag, card.next)}, ${clock(tag, card.next)}`)}
          </span>
        )}
      </div>
      <PreparedLine prepared={card.prepared} now={now} />
      {props.offer}
      {card.alerts.length > 0 && (
        <Part title={alertTexts.title}>
          <CardAlerts alerts={card.alerts} actions={actions} />
        </Part>
      )}
      <Part title={texts.card.evidence}>
        <div class="k-card">
          <p>{evidenceLine(summary, locale, tag, now)}</p>
          {parts && <p class="k-small k-quiet k-evidence-parts">{parts}</p>}
          <EvidenceLines evidence={card.evidence} />
          {summary.doNotRate && <p class="k-small k-quiet">{texts.evidence.doNotRate}</p>}
        </div>
      </Part>
      {card.due.length > 0 && (
        <Part title={alertTexts.due.title}>
          <div class="k-card">
            <MoneyDueLines due={card.due} />
          </div>
        </Part>
      )}
      {history.length > 0 && (
        <Part title={texts.card.last(Math.min(12, history.length))}>
          <LastOutcomes history={history} now={now} />
        </Part>
      )}
      <Part title={alertTexts.keep.question}>
        <KeepQuestion keep={card.keep} now={now} onSay={actions.onKeep} />
      </Part>
      {missed && <CardCause fact={missed} now={now} actions={actions} />}
      <Part title={texts.card.history}>
        <History
          history={history}
          now={now}
          onCorrect={actions.onCorrect}
          onTold={actions.onTold}
          onTakeBack={actions.onTakeBack}
        />
      </Part>
    </div>
  );
}

const monthOf = (tag: string, at: number): string =>
  new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric' }).format(at);

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3 class="k-part-title">{title}</h3>
      {children}
    </section>
  );
}
