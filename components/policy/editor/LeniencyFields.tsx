import { useRef } from 'preact/hooks';
import { type Forgiveness, forgivenesses, type RescheduleTerms } from '@/lib/policy/terms';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingRow } from '../../settings/SettingRow';
import { SwitchSetting } from '../../settings/SwitchSetting';
import { Select } from '../../ui/Select';
import { NumberSetting } from './NumberSetting';
import type { TermsProps } from './terms-props';

const MOST_TIMES = 20;
const MOST_MONTHS = 120;
const USUAL: RescheduleTerms = { most: 3, months: 6 };

/** Whether one slip is let go by rule. */
export function ForgivenessField({ terms, onChange }: TermsProps) {
  const { leniency: texts } = usePolicyEditorTexts();
  return (
    <SettingRow label={texts.forgiveness} hint={texts.forgivenessHint}>
      {(wiring) => (
        <div class="k-field">
          <Select<Forgiveness>
            wiring={wiring}
            value={terms.forgiveness}
            choices={forgivenesses.map((value) => ({
              value,
              text: texts.forgivenessChoice[value],
            }))}
            onChoose={(forgiveness) => onChange({ forgiveness })}
          />
        </div>
      )}
    </SettingRow>
  );
}

/** How often a client may move an appointment. */
export function RescheduleFields({ terms, onChange }: TermsProps) {
  const { leniency: texts, units } = usePolicyEditorTexts();
  const { reschedules } = terms;
  const last = useRef(reschedules ?? USUAL);
  if (reschedules) last.current = reschedules;
  return (
    <>
      <SwitchSetting
        label={texts.reschedules}
        hint={texts.reschedulesHint}
        on={reschedules !== null}
        onChange={(on) => onChange({ reschedules: on ? last.current : null })}
      />
      {reschedules && (
        <>
          <NumberSetting
            label={texts.most}
            unit={units.times}
            value={reschedules.most}
            least={0}
            most={Math.max(MOST_TIMES, reschedules.most)}
            onChange={(most) => onChange({ reschedules: { ...reschedules, most } })}
          />
          <NumberSetting
            label={texts.within}
            unit={units.months}
            value={reschedules.months}
            least={1}
            most={MOST_MONTHS}
            onChange={(months) => onChange({ reschedules: { ...reschedules, months } })}
          />
        </>
      )}
    </>
  );
}

/** After how many misses it is time to talk, and to decide. */
export function StrikeFields({ terms, onChange }: TermsProps) {
  const { leniency: texts, units } = usePolicyEditorTexts();
  const { strikes } = terms;
  const { talkAt, decideAt, months } = strikes;
  const most = Math.max(MOST_TIMES, decideAt);
  const set = (part: Partial<typeof strikes>) => onChange({ strikes: { ...strikes, ...part } });
  return (
    <>
      <NumberSetting
        label={texts.talkAt}
        hint={texts.talkAtHint}
        unit={units.misses}
        value={talkAt}
        least={1}
        most={decideAt}
        error={texts.talkError(decideAt)}
        onLeave
        onChange={(times) => set({ talkAt: times })}
      />
      <NumberSetting
        label={texts.decideAt}
        hint={texts.decideAtHint}
        unit={units.misses}
        value={decideAt}
        least={talkAt}
        most={most}
        error={texts.decideError(talkAt, most)}
        onLeave
        onChange={(times) => set({ decideAt: times })}
      />
      <NumberSetting
        label={texts.window}
        unit={units.months}
        value={months}
        least={1}
        most={MOST_MONTHS}
        onChange={(span) => set({ months: span })}
      />
    </>
  );
}
