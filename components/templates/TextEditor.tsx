import { RotateCcw } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { PlainText } from '@/lib/drafts/own-texts';
import type { Form } from '@/lib/drafts/scenario';
import type { TextProblem } from '@/lib/drafts/text-checks';
import type { TemplateTexts } from '@/lib/i18n/en/templates';
import { useEditedText } from '../hooks/use-edited-text';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';
import { ImprovedNote } from './ImprovedNote';
import { NameList } from './NameList';

export interface TextEditorProps {
  /** What is stored. */
  text: PlainText;
  form: Form;
  /** Whose text it is, and whether Kept's has become better since; `own`: of the user's own message. */
  standing: 'kept' | 'changed' | 'improved' | 'own';
  /** Kept's text at this place, where it is not the user's own message. */
  kept: PlainText | null;
  /** Of a message of the user: what stands in where nothing is written. */
  empty?: string | undefined;
  check: (text: PlainText) => TextProblem[];
  /** Told of every key. */
  onText: (text: PlainText) => void;
  onSave: (text: PlainText, before: PlainText) => void;
  onReset: () => void;
  /** The better text of Kept was seen, and the user's stays. */
  onKeep: () => void;
}

const said = (problem: TextProblem, { problem: texts }: TemplateTexts): string =>
  problem.code === 'unknown_variable' ? texts.unknown_variable(problem.name) : texts[problem.code];

/** One text, written as it is typed, with what is worth a warning. */
export function TextEditor(props: TextEditorProps) {
  const { text, form, standing, kept, empty, check, onText, onSave, onReset, onKeep } = props;
  const texts = useTemplateTexts();
  const own = standing === 'own';
  const { written, write, flush } = useEditedText({ stored: text, mayBeEmpty: own, onSave });
  useEffect(() => onText(written), [written]);
  const body = useRef<HTMLTextAreaElement>(null);
  const isEmpty = written.body.trim() === '';
  const insert = (name: string) => {
    const field = body.current;
    if (!field) return;
    field.setRangeText(`{{${name}}}`, field.selectionStart, field.selectionEnd, 'end');
    write({ body: field.value });
    field.focus();
  };
  const line = { kept: texts.kepts, changed: texts.yours, improved: texts.yours, own: '' };
  return (
    <SettingCard title={texts.text}>
      <div class="k-template-text">
        {!own && (
          <div class="k-row k-template-standing">
            <p class="k-small k-quiet k-grow">{line[standing]}</p>
            {standing === 'changed' && (
              <Button size="small" icon={RotateCcw} onPress={onReset}>
                {texts.reset}
              </Button>
            )}
          </div>
        )}
        {standing === 'improved' && kept && (
          <ImprovedNote kept={kept} onUse={onReset} onKeep={onKeep} />
        )}
        {form === 'mail' && (
          <Field label={texts.subject}>
            {(wiring) => (
              <input
                {...wiring}
                type="text"
                maxLength={300}
                value={written.subject}
                onInput={(event) => write({ subject: event.currentTarget.value })}
                onBlur={flush}
              />
            )}
          </Field>
        )}
        <Field
          label={texts.body}
          hint={isEmpty && empty ? empty : texts.bodyHint}
          error={isEmpty && !own ? texts.bodyEmpty : undefined}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              ref={body}
              class="k-template-body"
              rows={form === 'mail' ? 12 : 5}
              maxLength={form === 'mail' ? 8_000 : 2_000}
              value={written.body}
              onInput={(event) => write({ body: event.currentTarget.value })}
              onBlur={flush}
            />
          )}
        </Field>
        <div class="k-template-notes" aria-live="polite">
          {(isEmpty ? [] : check(written)).map((problem) => (
            <Note key={said(problem, texts)} tone="amber" text={said(problem, texts)} />
          ))}
        </div>
        <NameList onInsert={insert} />
      </div>
    </SettingCard>
  );
}
