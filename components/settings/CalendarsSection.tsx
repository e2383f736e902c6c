import { Calendar } from 'lucide';
import { useOptionsTexts } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Switch } from '../ui/Switch';
import { SettingCard } from './SettingRow';

export interface SeenCalendar {
  id: string;
  own: boolean;
  use: boolean;
}

export interface CalendarsSectionProps {
  calendars: readonly SeenCalendar[];
  onUse: (calendar: SeenCalendar, use: boolean) => void;
  onOpenCalendar: () => void;
}

/** Which calendars Kept looks into. */
export function CalendarsSection({ calendars, onUse, onOpenCalendar }: CalendarsSectionProps) {
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
              <bdi>{calendar.id}</bdi>
            </div>
            <div class="k-small k-quiet">{calendar.own ? texts.own : texts.other}</div>
          </div>
          <Switch label={calendar.id} on={calendar.use} onChange={(use) => onUse(calendar, use)} />
        </div>
      ))}
    </SettingCard>
  );
}
