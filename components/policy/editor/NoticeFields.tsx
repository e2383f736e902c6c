import { Plus, Trash2 } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { NoticeTier, Terms } from '@/lib/policy/terms';
import { useLanguage } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { useTypedText } from '../../hooks/use-typed-text';
import { TextSetting } from '../../settings/TextSetting';
import { Button, IconButton } from '../../ui/Button';
import { Hint } from '../../ui/Field';
import { ChargeControl } from './ChargeControl';
import {
  hoursText,
  MOST_HOURS,
  nextTier,
  quarterHours,
  withoutTier,
  withTier,
  withWindow,
} from './notice-tiers';
import type { TermsProps } from './terms-props';
import { TierBar } from './TierBar';
import { useCharge } from './use-charge';

/** The notice window and its steps. */
export function NoticeFields({ terms, onChange }: TermsProps) {
  const { tag } = useLanguage();
  const { notice: texts, units } = usePolicyEditorTexts();
  const box = useRef<HTMLDivElement>(null);
  const focusTier = useRef<number | null>(null);
  const { notice, currency } = terms;
  const next = nextTier(notice);
  const most = Math.max(MOST_HOURS, notice.hours);
  useEffect(() => {
    const at = focusTier.current;
    if (at === null) return;
    focusTier.current = null;
    const fields = [...(box.current?.querySelectorAll<HTMLElement>('[data-tier] input') ?? [])];
    const first = fields.filter((field) => field.matches('[data-hours]'));
    const add = box.current?.querySelector<HTMLElement>('[data-add] button');
    (first[Math.min(at, first.length - 1)] ?? add)?.focus();
  }, [notice.tiers.length]);
  return (
    <div ref={box}>
      <div class="k-tiers">
        <TierBar notice={notice} currency={currency} />
      </div>
      <TextSetting
        label={texts.label}
        hint={notice.hours === 0 ? texts.any : texts.hint}
        unit={units.hours}
        value={hoursText(notice.hours, tag)}
        maxLength={6}
        onLeave
        check={(text) =>
          quarterHours(text, 0, most) === null ? texts.windowError(most) : undefined
        }
        onSave={(text) => {
          const hours = quarterHours(text, 0, most);
          if (hours !== null) onChange({ notice: withWindow(notice, hours) });
        }}
      />
      {notice.tiers.map((tier, at) => (
        <TierLine
          // Steps have no identity of their own; all of a step is in its value.
          key={at}
          tier={tier}
          terms={terms}
          onChange={(changed) => onChange({ notice: withTier(notice, at, changed) })}
          onRemove={() => {
            focusTier.current = at;
            onChange({ notice: withoutTier(notice, at) });
          }}
        />
      ))}
      {(next || notice.tiers.length === 0) && (
        <div class="k-setting-part">
          {notice.tiers.length === 0 && notice.hours > 0 && (
            <p class="k-small k-quiet">{texts.none}</p>
          )}
          {next && (
            <div data-add>
              <Button
                icon={Plus}
                onPress={() => {
                  const tiers = [...notice.tiers, next].toSorted(
                    (a, b) => b.underHours - a.underHours,
                  );
                  focusTier.current = tiers.indexOf(next);
                  onChange({ notice: { ...notice, tiers } });
                }}
              >
                {texts.add}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface TierLineProps {
  tier: NoticeTier;
  terms: Terms;
  onChange: (tier: NoticeTier) => void;
  onRemove: () => void;
}

function TierLine({ tier, terms, onChange, onRemove }: TierLineProps) {
  const id = useId();
  const { tag } = useLanguage();
  const { notice: texts, units } = usePolicyEditorTexts();
  const { notice, currency, price } = terms;
  const read = (text: string) => quarterHours(text, 0.25, notice.hours);
  const hours = useTypedText({
    value: hoursText(tier.underHours, tag),
    onLeave: true,
    check: (text) => {
      const value = read(text);
      if (value === null) return texts.tierError(notice.hours);
      const taken = notice.tiers.some((one) => one !== tier && one.underHours === value);
      return taken ? texts.tierTwice(value) : undefined;
    },
    onSave: (text) => onChange({ ...tier, underHours: read(text) ?? tier.underHours }),
  });
  const draft = useCharge({
    charge: tier.charge,
    currency,
    price,
    onChange: (charge) => onChange({ ...tier, charge }),
  });
  const error = hours.error ?? draft.field.error;
  const about = error ? id : undefined;
  return (
    <div class="k-setting k-tier" data-tier>
      <div class="k-row k-grow k-tier-when">
        <span>{texts.tier}</span>
        <span class={`k-field short ${hours.error ? 'invalid' : ''}`}>
          <input
            data-hours
            type="text"
            inputMode="decimal"
            maxLength={6}
            aria-label={texts.tierHours(tier.underHours)}
            value={hours.text}
            onInput={hours.onInput}
            onBlur={hours.onBlur}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              hours.onEnter();
            }}
            {...(hours.error ? { 'aria-invalid': true as const, 'aria-describedby': id } : {})}
          />
          <span class="k-unit">{units.hours}</span>
        </span>
        <span>{texts.tierBefore}</span>
      </div>
      <ChargeControl
        draft={draft}
        currency={currency}
        label={texts.tierFee(tier.underHours)}
        describedBy={about}
      />
      <IconButton icon={Trash2} label={texts.remove(tier.underHours)} onPress={onRemove} />
      {error && (
        <div class="k-tier-error">
          <Hint id={id} error={error} />
        </div>
      )}
    </div>
  );
}
