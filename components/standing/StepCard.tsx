import { Mail } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { shortDate } from '@/lib/i18n/dates';
import type { StepsView } from '@/lib/messaging/policy-protocol';
import { type Step, type StepReason, steps } from '@/lib/policy/steps';
import { useLanguage } from '../hooks/use-language';
import { useStandingTexts } from '../hooks/use-standing-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { type Goodbye, GoodbyeFields } from './GoodbyeFields';

export type StepWithMessage = Exclude<Step, 'normal'>;

export interface StepCardProps {
  view: StepsView;
  /** Epoch milliseconds. */
  now: number;
  onChoose: (step: Step) => void;
  /** Opens the message of a step; unset: there is no appointment to write about. */
  onDraft?: ((step: Exclude<StepWithMessage, 'let_go'>) => void) | undefined;
  /** The same of the last one, with what the user says in it. */
  onGoodbye?: ((goodbye: Goodbye) => void) | undefined;
}

/** Where a client stands, what the record suggests and why; the user decides. */
export function StepCard({ view, now, onChoose, onDraft, onGoodbye }: StepCardProps) {
  const { tag } = useLanguage();
  const { step: texts } = useStandingTexts();
  const name = useId();
  const [goodbye, setGoodbye] = useState<Goodbye>({ reason: 'pattern', says: {} });
  const { current, earlier, suggested } = view;
  const standing = current?.step ?? 'normal';
  const date = (at: number) => shortDate(tag, at, now);
  const differs = suggested.step !== standing;
  return (
    <SettingCard title={texts.title}>
      <p class="k-small k-quiet k-card-lead">{texts.lead}</p>
      {differs && (
        <div class="k-setting-part">
          <Note
            title={texts.suggests(texts.name[suggested.step])}
            text={reasonWords(suggested.reason, texts, date)}
          >
            <Button kind="tonal" size="small" onPress={() => onChoose(suggested.step)}>
              {texts.take(texts.name[suggested.step])}
            </Button>
          </Note>
        </div>
      )}
      <div class="k-steps-ladder" role="radiogroup" aria-label={texts.title}>
        {steps.map((step) => (
          <label class="k-step" key={step}>
            <input
              type="radio"
              name={name}
              checked={step === standing}
              onChange={() => onChoose(step)}
            />
            <span class="k-grow">
              <span class="k-row k-wrap k-step-name">
                <span class="k-medium">{texts.name[step]}</span>
                {step === standing && current && (
                  <span class="k-small k-quiet">{texts.now(date(current.at))}</span>
                )}
                {differs && step === suggested.step && (
                  <span class="k-step-hint k-small">{texts.suggested}</span>
                )}
              </span>
              <span class="k-small k-quiet k-block">{texts.about[step]}</span>
            </span>
          </label>
        ))}
      </div>
      {!differs && (
        <p class="k-small k-quiet k-part-line">
          {reasonWords(suggested.reason, texts, date)} {current && texts.fits}
        </p>
      )}
      {onDraft && standing !== 'normal' && standing !== 'let_go' && (
        <div class="k-setting-part">
          <Button icon={Mail} onPress={() => onDraft(standing)}>
            {texts.draft[standing]}
          </Button>
        </div>
      )}
      {standing === 'let_go' && (
        <div class="k-setting-part">
          <Note text={texts.letGoNext} />
        </div>
      )}
      {onGoodbye && standing === 'let_go' && (
        <div class="k-setting-part">
          <GoodbyeFields goodbye={goodbye} onGoodbye={setGoodbye} />
          <Button icon={Mail} onPress={() => onGoodbye(goodbye)}>
            {texts.draft.let_go}
          </Button>
        </div>
      )}
      {earlier.length > 0 && (
        <details class="k-versions k-small k-part-line">
          <summary>{texts.earlier(earlier.length)}</summary>
          <ul>
            {earlier.map((said) => (
              <li key={said.id} class="k-quiet">
                {texts.decided(texts.name[said.step], date(said.at))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </SettingCard>
  );
}

type StepTexts = ReturnType<typeof useStandingTexts>['step'];

function reasonWords(reason: StepReason, { why }: StepTexts, date: (at: number) => string): string {
  switch (reason.code) {
    case 'strikes':
      return why.strikes(reason.count, reason.months);
    case 'missed_since':
      return why.missed_since(date(reason.at));
    case 'decided':
      return why.decided(date(reason.at));
    case 'kept_two':
    case 'nothing':
      return why[reason.code];
  }
}
