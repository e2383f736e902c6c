import { useState } from 'preact/hooks';
import type { OwnText, PlainText } from '@/lib/drafts/own-texts';
import type { TextProblem } from '@/lib/drafts/text-checks';
import { variables } from '@/lib/drafts/variables';
import type { Message } from '@/lib/drafts/write-message';
import type { TemplateTexts } from '@/lib/i18n/en/templates';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';

export interface TextEditorProps {
  /** What stands there now. */
  text: PlainText;
  form: OwnText['form'];
  /** Whose text it is, and whether Kept's has become better since. */
  standing: 'kept' | 'changed' | 'improved';
  check: (text: PlainText) => TextProblem[];
  /** `null`: it cannot be filled in. */
  preview: (text: PlainText) => Message | null;
  onSave: (text: PlainText) => void;
  onReset: () => void;
}

const said = (problem: TextProblem, { problem: texts }: TemplateTexts): string =>
  problem.code === 'unknown_variable' ? texts.unknown_variable(problem.name) : texts[problem.code];

/** One text: what it says, what is worth a warning, and how it looks filled in. */
export function TextEditor(props: TextEditorProps) {
  const { text, form, standing, check, preview, onSave, onReset } = props;
  const texts = useTemplateTexts();
  const [written, setWritten] = useState(text);
  const same = written.subject === text.subject && written.body === text.body;
  const shown = preview(written);
  const whose = { kept: texts.kepts, changed: texts.yours, improved: texts.improved };
  return (
    <>
      <SettingCard title={texts.text}>
        <div class="k-setting tall">
          <div class="k-grow">
            <p class="k-small k-quiet">{whose[standing]}</p>
            {form === 'mail' && (
              <Field label={texts.subject}>
                {(wiring) => (
                  <input
                    {...wiring}
                    value={written.subject}
                    onInput={(event) =>
                      setWritten({ ...written, subject: event.currentTarget.value })
                    }
                  />
                )}
              </Field>
            )}
            <Field label={texts.body} hint={texts.bodyHint}>
              {(wiring) => (
                <textarea
                  {...wiring}
                  rows={form === 'mail' ? 14 : 6}
                  value={written.body}
                  onInput={(event) => setWritten({ ...written, body: event.currentTarget.value })}
                />
              )}
            </Field>
            {check(written).map((problem) => (
              <Note key={said(problem, texts)} tone="amber" text={said(problem, texts)} />
            ))}
            <details>
              <summary>{texts.names}</summary>
              <p class="k-small">{variables.join(', ')}</p>
            </details>
            <div class="k-row k-wrap">
              <Button
                kind="filled"
                disabled={same || written.body.trim() === ''}
                onPress={() => onSave(written)}
              >
                {texts.save}
              </Button>
              {standing !== 'kept' && <Button onPress={onReset}>{texts.reset}</Button>}
            </div>
          </div>
        </div>
      </SettingCard>
      <SettingCard title={texts.preview}>
        <div class="k-setting tall">
          <div class="k-grow">
            <p class="k-small k-quiet">{texts.previewAbout}</p>
            {shown?.subject && (
              <p>
                <strong>{shown.subject}</strong>
              </p>
            )}
            <p class="k-template-preview">{shown?.body ?? texts.problem.broken}</p>
          </div>
        </div>
      </SettingCard>
    </>
  );
}
