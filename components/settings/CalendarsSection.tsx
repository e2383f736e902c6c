import { Calendar } from 'lucide';
import type { CalendarView } from '@/lib/messaging/practice-protocol';
import { type BadgeStyle, badgeStyles } from '@/lib/reliability/badge-style';
import { useOptionsTexts } from '../hooks/use-options-texts';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { SettingCard } from './SettingRow';

export interface CalendarsSectionProps {
  calendars: readonly CalendarView[];
  onUse: (calendar: CalendarView, use: boolean) => void;
  onStyle: (calendar: CalendarView, style: BadgeStyle | null) => void;
  onOpenCalendar: () => void;
}

/** Which calendars Kept looks into, and how badges look on each. */
export function CalendarsSection(props: CalendarsSectionProps) {
  const { calendars, onUse, onStyle, onOpenCalendar } = props;
  const { calendars: texts } = useOptionsTexts();
  if (calendars.length === 0) {
    return (
      <div class="k-settings">
        <EmptyState icon={Calendar} title={texts.none} text={texts.noneText}>
          <Button kind="tonal" onPress={onOpenCalendar}>
            {texts.open}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <SettingCard title={texts.list}>
      {calendars.map((calendar) => (
        <div class="k-setting" key={calendar.id}>
          <div class="k-grow">
            <div class="k-ellipsis" title={calendar.id}>
              <bdi>{calendar.name ?? calendar.id}</bdi>
            </div>
            <div class="k-small k-quiet">{calendar.own ? texts.own : texts.other}</div>
          </div>
          {calendar.use && (
            <StyleOf calendar={calendar} onChoose={(style) => onStyle(calendar, style)} />
          )}
          <Switch
            label={calendar.name ?? calendar.id}
            on={calendar.use}
            onChange={(use) => onUse(calendar, use)}
          />
        </div>
      ))}
    </SettingCard>
  );
}

interface StyleOfProps {
  calendar: CalendarView;
  onChoose: (style: BadgeStyle | null) => void;
}

function StyleOf({ calendar, onChoose }: StyleOfProps) {
  const { badges: texts } = useOptionsTexts();
  return (
    <div class="k-field style">
      <Select<BadgeStyle | 'all'>
        wiring={{}}
        label={texts.ofCalendar(calendar.name ?? calendar.id)}
        value={calendar.style ?? 'all'}
        choices={[
          { value: 'all', text: texts.likeAll },
          ...badgeStyles.map((value) => ({ value, text: texts.own(texts.styles[value]) })),
        ]}
        onChoose={(style) => onChoose(style === 'all' ? null : style)}
      />
    </div>
  );
}
