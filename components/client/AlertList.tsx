import type { ComponentChildren } from 'preact';
import { weekdayDate } from '@/lib/i18n/dates';
import type { AlertTexts } from '@/lib/i18n/en/alerts';
import type { Alert } from '@/lib/reliability/alerts/alert';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useLanguage } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { alertIcons } from './alert-icons';

/** What an alert is seen from, in one sentence. */
export function alertFacts({ code, facts, slot }: Alert, texts: AlertTexts, tag: string): string {
  const say = texts.facts[code] as (facts: unknown, when: string) => string;
  return say(facts, weekdayDate(tag, slot.start));
}

export interface AlertListProps {
  alerts: readonly Alert[];
  onDraft: (alert: Alert) => void;
  /** Reminds of it again in a week. */
  onLater: (alert: Alert) => void;
  /** It does not come back unless something new happens. */
  onDone: (alert: Alert) => void;
  /** What else there is to say about an alert. */
  more?: ((alert: Alert) => ComponentChildren) | undefined;
}

/** What is worth a second look: what it is seen from, the next step, and a way to put it off. */
export function AlertList({ alerts, ...actions }: AlertListProps) {
  return (
    <ul class="k-alerts">
      {alerts.map((alert) => (
        <AlertItem key={`${alert.code} ${alert.slot.start}`} alert={alert} {...actions} />
      ))}
    </ul>
  );
}

interface AlertItemProps extends Omit<AlertListProps, 'alerts'> {
  alert: Alert;
}

function AlertItem({ alert, more, onDraft, onLater, onDone }: AlertItemProps) {
  const { tag } = useLanguage();
  const texts = useAlertTexts();
  const name = texts.name[alert.code];
  return (
    <li class={`k-note k-alert ${alert.code === 'slipped' ? 'care' : ''}`}>
      <Icon of={alertIcons[alert.code]} size={18} />
      <div class="k-grow">
        <strong>{name}</strong> {alertFacts(alert, texts, tag)}
        <p>{texts.step[alert.step]}</p>
        {more?.(alert)}
        <div class="k-row k-wrap k-alert-actions">
          <Button
            kind="outline"
            size="small"
            label={texts.draftFor(name)}
            onPress={() => onDraft(alert)}
          >
            {texts.draft}
          </Button>
          <Button size="small" label={texts.weekFor(name)} onPress={() => onLater(alert)}>
            {texts.week}
          </Button>
          <Button size="small" label={texts.doneFor(name)} onPress={() => onDone(alert)}>
            {texts.done}
          </Button>
        </div>
      </div>
    </li>
  );
}
