import { type BadgeStyle, badgeStyles } from '@/lib/reliability/badge-style';
import { useOptionsTexts } from '../hooks/use-options-texts';
import { Choices } from '../ui/Choices';
import { BadgeExample } from './BadgeExample';
import { SettingCard } from './SettingRow';

export interface BadgeStyleSectionProps {
  style: BadgeStyle;
  onChange: (style: BadgeStyle) => void;
}

/** How badges look on the calendar, with an example beside the choice. */
export function BadgeStyleSection({ style, onChange }: BadgeStyleSectionProps) {
  const { badges: texts } = useOptionsTexts();
  return (
    <SettingCard title={texts.title}>
      <div class="k-setting-part">
        <Choices<BadgeStyle>
          label={texts.style}
          look="chips"
          value={style}
          choices={badgeStyles.map((value) => ({ value, text: texts.styles[value] }))}
          onChoose={onChange}
        />
        <p class="k-small k-quiet">{texts.hints[style]}</p>
        <BadgeExample style={style} label={texts.example} />
        <p class="k-small k-quiet">
          {texts.perCalendar}{' '}
          <a class="k-link" href="#calendars">
            {texts.toCalendars}
          </a>
        </p>
      </div>
    </SettingCard>
  );
}
