import { Heart, Info } from 'lucide';
import type { PanelTexts } from '@/lib/i18n/panel';
import type { PanelAlert } from '@/lib/messaging/protocol';
import { Icon } from '../ui/Icon';

/** What to bear in mind at this appointment, in one line; nothing for what belongs to the card. */
export function AlertLine({ alert, texts }: { alert: PanelAlert; texts: PanelTexts }) {
  if (alert.code === 'gone_quiet') return null;
  const say = texts.alert[alert.code] as (facts: PanelAlert['facts']) => string;
  const care = alert.code === 'slipped';
  return (
    <div class={`k-note ${care ? 'care' : 'calm'}`}>
      <Icon of={care ? Heart : Info} />
      <div>{say(alert.facts)}</div>
    </div>
  );
}
