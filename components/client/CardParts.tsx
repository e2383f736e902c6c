import type { OutcomeFact } from '@/lib/appointments/fact';
import { placeOfFact } from '@/lib/reliability/alerts/alert';
import { stepAgainst } from '@/lib/reliability/cause-steps';
import { AlertList, type AlertListProps } from './AlertList';
import type { CardActions } from './card-actions';
import { CauseQuestion } from './CauseQuestion';
import { excuseToggled } from './correction-groups';

/* Parts of the card with what can be done there, for popup and options alike. */

export interface CardAlertsProps extends Pick<AlertListProps, 'alerts' | 'more'> {
  actions: CardActions;
}

export function CardAlerts({ alerts, more, actions }: CardAlertsProps) {
  return (
    <AlertList
      alerts={alerts}
      more={more}
      onDraft={(alert) => actions.onStep(alert.step, alert)}
      onLater={actions.onLater}
      onDone={actions.onDone}
    />
  );
}

export interface CardCauseProps {
  fact: OutcomeFact;
  /** Epoch milliseconds. */
  now: number;
  actions: CardActions;
}

export function CardCause({ fact, now, actions }: CardCauseProps) {
  return (
    <CauseQuestion
      fact={fact}
      now={now}
      onCause={(cause) => actions.onCause(fact, cause)}
      onExcuse={() => actions.onCorrect(fact, excuseToggled(fact))}
      onDraft={() => fact.cause && actions.onStep(stepAgainst[fact.cause], placeOfFact(fact))}
    />
  );
}
