import { MOST_BUFFER, MOST_LENGTH, type WorkingTimes } from '@/lib/drafts/free-slots/working-times';
import type { Practice, PracticeChange } from '@/lib/messaging/practice-protocol';
import { useOptionsTexts } from '../hooks/use-options-texts';
import { AvailabilityRows } from '../people/AvailabilityRows';
import { Switch } from '../ui/Switch';
import { DaysOffRows } from './DaysOffRows';
import { isWebAddress, minutesOf } from './practice-values';
import { SettingCard, SettingRow } from './SettingRow';
import { TextSetting } from './TextSetting';

const LEAST_LENGTH = 5;

export interface TimesCardProps {
  practice: Practice;
  onChange: (change: Pick<PracticeChange, 'times' | 'bookingLink'>) => void;
}

/** When the user can be booked, so that drafts can offer free times. */
export function TimesCard({ practice, onChange }: TimesCardProps) {
  const { times: texts } = useOptionsTexts().practice;
  const { times } = practice;
  // Only what is other: the times on the screen may be older than what was set a moment ago.
  const set = (part: Partial<WorkingTimes>) => onChange({ times: part });
  const minutes = (
    field: 'bufferMinutes' | 'lengthMinutes',
    label: string,
    hint: string,
    least: number,
    most: number,
  ) => (
    <TextSetting
      label={label}
      hint={hint}
      unit={texts.unit}
      value={String(times[field])}
      check={(text) =>
        minutesOf(text, least, most) === null ? texts.minutesError(least, most) : undefined
      }
      onSave={(text) => set({ [field]: minutesOf(text, least, most) ?? times[field] })}
    />
  );
  return (
    <>
      <SettingCard title={texts.hours}>
        <p class="k-small k-quiet k-card-lead">{texts.lead}</p>
        <AvailabilityRows spans={times.hours} onChange={(hours) => set({ hours })} />
      </SettingCard>
      <SettingCard title={texts.daysOff.title}>
        <DaysOffRows daysOff={times.daysOff} onChange={(daysOff) => set({ daysOff })} />
      </SettingCard>
      <SettingCard title={texts.title}>
        {minutes('lengthMinutes', texts.length, texts.lengthHint, LEAST_LENGTH, MOST_LENGTH)}
        {minutes('bufferMinutes', texts.buffer, texts.bufferHint, 0, MOST_BUFFER)}
        <SettingRow label={texts.allDay} hint={texts.allDayHint} group>
          {({ 'aria-describedby': describedBy }) => (
            <Switch
              label={texts.allDay}
              on={times.allDayBusy}
              onChange={(allDayBusy) => set({ allDayBusy })}
              {...(describedBy === undefined ? {} : { describedBy })}
            />
          )}
        </SettingRow>
        <TextSetting
          label={texts.booking}
          hint={texts.bookingHint}
          placeholder="https://"
          maxLength={1_000}
          value={practice.bookingLink}
          check={(text) => (isWebAddress(text.trim()) ? undefined : texts.bookingError)}
          onLeave
          onSave={(text) => onChange({ bookingLink: text.trim() })}
        />
      </SettingCard>
    </>
  );
}
