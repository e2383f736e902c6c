import { Check, Copy, CalendarX, Heart, Hourglass, Repeat, Undo2, UserX } from 'lucide';
import type { IconNode } from 'lucide';
import { useState } from 'preact/hooks';
import type { AddressForm } from '@/lib/appointments/client';
import { type Emphasis, type PolicyTexts, type Situation, situations } from '@/lib/i18n/en/policy';
import type { Locale } from '@/lib/i18n/locale';
import { type PlainRule, plainRules, waitMinutes } from '@/lib/policy/plain-rules';
import { policyTextsIn, useLanguage } from '../hooks/use-language';
import { IconButton } from '../ui/Button';
import { Choices } from '../ui/Choices';
import { Icon } from '../ui/Icon';

const situationIcon: Readonly<Record<Situation, IconNode>> = {
  waiting: Hourglass,
  no_show: UserX,
  late_cancel: CalendarX,
  again: Repeat,
  emergency: Heart,
  my_mistake: Undo2,
};
const ruleIcon: Readonly<Record<PlainRule['code'], IconNode>> = {
  notice: CalendarX,
  wait: Hourglass,
  emergency: Heart,
  again: Repeat,
};

export interface CheatSheetProps {
  practice: { noticeHours: number; address: AddressForm };
  onEditRules: () => void;
  /** Puts a phrase on the clipboard. */
  onCopy: (text: string) => void;
}

/** The user's policy in plain words: what to do now, the rules, and phrases to say. */
export function CheatSheet({ practice, onEditRules, onCopy }: CheatSheetProps) {
  const { locale } = useLanguage();
  const texts = policyTextsIn(locale);
  return (
    <div class="k-policy">
      <RightNow texts={texts} noticeHours={practice.noticeHours} />
      <section>
        <div class="k-row k-part-head">
          <h2 class="k-part-title k-grow">{texts.myRules}</h2>
          <button type="button" class="k-link" aria-label={texts.editRules} onClick={onEditRules}>
            {texts.edit}
          </button>
        </div>
        <ul>
          {plainRules(practice).map((rule) => (
            <li class="k-rule" key={rule.code}>
              <Icon of={ruleIcon[rule.code]} size={18} />
              <Emphasised parts={ruleWords(rule, texts)} />
            </li>
          ))}
        </ul>
      </section>
      <PhraseList practice={practice} texts={texts} onCopy={onCopy} />
    </div>
  );
}

function ruleWords(rule: PlainRule, { rule: words }: PolicyTexts): Emphasis {
  switch (rule.code) {
    case 'notice':
      return words.notice(rule.hours);
    case 'wait':
      return words.wait(rule.minutes);
    case 'emergency':
      return words.emergency;
    case 'again':
      return words.again(rule.talkAt, rule.decideAt);
  }
}

const Emphasised = ({ parts: [before, strong, after] }: { parts: Emphasis }) => (
  <span>
    {before}
    <strong>{strong}</strong>
    {after}
  </span>
);

function RightNow({ texts, noticeHours }: { texts: PolicyTexts; noticeHours: number }) {
  const [situation, setSituation] = useState<Situation>('no_show');
  return (
    <section>
      <h2 class="k-part-title">{texts.rightNow}</h2>
      <p class="k-breath">{texts.breath}</p>
      <Choices<Situation>
        label={texts.rightNow}
        look="chips"
        value={situation}
        choices={situations.map((one) => ({
          value: one,
          text: texts.situation[one].name,
          icon: situationIcon[one],
        }))}
        onChoose={setSituation}
      />
      <ol class="k-card k-steps">
        {texts.situation[situation].steps({ noticeHours, waitMinutes }).map((step, index) => (
          <li key={step.what}>
            <span class="k-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <div class="k-medium">{step.what}</div>
              <div class="k-small k-quiet">{step.why}</div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface PhraseListProps extends Pick<CheatSheetProps, 'practice' | 'onCopy'> {
  texts: PolicyTexts;
}

function PhraseList({ practice, texts, onCopy }: PhraseListProps) {
  const { locale } = useLanguage();
  const [language, setLanguage] = useState<Locale>(locale);
  const [copied, setCopied] = useState<string | null>(null);
  const numbers = { noticeHours: practice.noticeHours, waitMinutes };
  const phrases = policyTextsIn(language).phrase(numbers, practice.address);
  return (
    <section>
      <div class="k-row k-part-head">
        <h2 class="k-part-title k-grow">{texts.phrases}</h2>
        <Choices<Locale>
          label={texts.phraseLanguage}
          look="segments small"
          value={language}
          choices={[
            { value: 'en', text: 'English' },
            { value: 'de', text: 'Deutsch' },
          ]}
          onChoose={setLanguage}
        />
      </div>
      <ul lang={language}>
        {phrases.map((phrase) => (
          <li class="k-phrase" key={phrase}>
            <span class="k-grow">{language === 'de' ? `„${phrase}“` : `“${phrase}”`}</span>
            <IconButton
              icon={copied === phrase ? Check : Copy}
              slim
              tip={copied === phrase ? texts.copied : texts.copy}
              label={texts.copyPhrase(phrase)}
              onPress={() => {
                onCopy(phrase);
                setCopied(phrase);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
