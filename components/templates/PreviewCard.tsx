import { X } from 'lucide';
import type { TextTableName } from '@/lib/drafts/text-table';
import { clock, weekdayDate } from '@/lib/i18n/dates';
import type { ClientSummary } from '@/lib/messaging/protocol';
import { ClientCombobox } from '../client/ClientCombobox';
import { useLanguage, useWords } from '../hooks/use-language';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { IconButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';

/** A text as somebody would get it, or why not. */
export type Preview =
  | {
      state: 'written';
      subject: string;
      body: string;
      /** The slot it is about; unset: an invented one. */
      slot?: { start: number; allDay: boolean };
      /** The client is written to with other texts than those in the editor. */
      other?: TextTableName | undefined;
      /** A softer text than the one in the editor is written now. */
      softer?: boolean;
    }
  | { state: 'loading' }
  | { state: 'broken' | 'no_slot' | 'no_client' }
  | { state: 'failed'; retry: () => void };

export interface Chosen {
  name: string;
  clientId: string | null;
}

export interface PreviewCardProps {
  preview: Preview;
  mail: boolean;
  /** Whom it can be tried on; `null`: names are covered, or there is nobody yet. */
  clients: readonly ClientSummary[] | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  onShowOther: (table: TextTableName) => void;
}

/** A text filled in: for an invented client, or for one of the user's, as a draft to them would be. */
export function PreviewCard(props: PreviewCardProps) {
  const { preview, mail, clients, chosen, onChoose, onShowOther } = props;
  const texts = useTemplateTexts();
  return (
    <section class="k-settings" aria-label={texts.preview}>
      <h2>{texts.preview}</h2>
      <div class="k-template-text">
        {clients && (
          <div class="k-combobox k-template-whom">
            <Field label={texts.someClient}>
              {(wiring) => (
                <>
                  <ClientCombobox
                    wiring={wiring}
                    clients={clients}
                    name={chosen.name}
                    clientId={chosen.clientId}
                    onlyKnown
                    onChange={onChoose}
                  />
                  {chosen.name !== '' && (
                    <IconButton
                      slim
                      icon={X}
                      label={texts.backToExample}
                      onPress={() => onChoose({ name: '', clientId: null })}
                    />
                  )}
                </>
              )}
            </Field>
          </div>
        )}
        {chosen.clientId === null && <p class="k-small k-quiet">{texts.example}</p>}
        <PreviewText {...{ preview, mail, chosen, onShowOther }} />
      </div>
    </section>
  );
}

function PreviewText({
  preview,
  mail,
  chosen,
  onShowOther,
}: Pick<PreviewCardProps, 'preview' | 'mail' | 'chosen' | 'onShowOther'>) {
  const { tag } = useLanguage();
  const [texts, words] = [useTemplateTexts(), useWords()];
  switch (preview.state) {
    case 'loading':
      return <div class="k-template-paper k-template-wait" />;
    case 'broken':
      return <Note tone="amber" text={texts.problem.broken} />;
    case 'no_slot':
      return <Note text={texts.noSlot(chosen.name)} />;
    case 'no_client':
      return <Note text={texts.noClient} />;
    case 'failed':
      return (
        <Note tone="error" text={texts.previewFailed}>
          <button type="button" class="k-link" onClick={preview.retry}>
            {words.tryAgain}
          </button>
        </Note>
      );
    case 'written': {
      const { subject, body, slot, other, softer } = preview;
      if (subject === '' && body === '') {
        return <p class="k-template-paper k-quiet">{texts.ownEmpty}</p>;
      }
      const when = slot && [weekdayDate(tag, slot.start), !slot.allDay && clock(tag, slot.start)];
      return (
        <>
          {other && (
            <Note text={texts.otherText(chosen.name, texts.table[other])}>
              <button type="button" class="k-link" onClick={() => onShowOther(other)}>
                {texts.showOther}
              </button>
            </Note>
          )}
          {softer && <Note text={texts.softer} />}
          <div class="k-template-paper">
            {mail && (
              <p class={subject ? 'k-template-subject' : 'k-template-subject k-quiet'} dir="auto">
                {subject || texts.noSubject}
              </p>
            )}
            <p class="k-template-preview" dir="auto">
              {body}
            </p>
          </div>
          {when && (
            <p class="k-small k-quiet">{texts.previewAbout(when.filter(Boolean).join(', '))}</p>
          )}
        </>
      );
    }
  }
}
