import { CalendarDays, Contact, FileText, Info, Rss, Table2 } from 'lucide';
import type { IconNode } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { ImportTexts } from '@/lib/i18n/en/import';
import { shortDate } from '@/lib/i18n/dates';
import type { ImportSummary } from '@/lib/messaging/import-protocol';
import { useLanguage } from '../hooks/use-language';
import { useImportTexts } from '../hooks/use-import-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ConfirmLine } from './ConfirmLine';
import { noteWords } from './note-words';

const icons: Readonly<Record<ImportSummary['source'], IconNode>> = {
  google: CalendarDays,
  file: FileText,
  feed: Rss,
  contacts: Contact,
  outcomes: Table2,
};

export interface PastImportsProps {
  /** Newest first. */
  imports: readonly ImportSummary[];
  /** Epoch milliseconds. */
  now: number;
  /** Said after an import was taken back. */
  said: string;
  onReview: (importId: string) => void;
  onUndo: (importId: string) => void;
}

/** What was imported so far, each of which can be taken back as a whole. */
export function PastImports(props: PastImportsProps) {
  const { imports, now, said, onReview, onUndo } = props;
  const texts = useImportTexts();
  const [asking, setAsking] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const leave = (importId: string) => {
    setAsking(null);
    const row = [...(list.current?.children ?? [])].find(
      (one) => (one as HTMLElement).dataset.import === importId,
    );
    requestAnimationFrame(() => row?.querySelector<HTMLElement>('.k-undo')?.focus());
  };
  if (imports.length === 0 && !said) return null;
  return (
    <SettingCard title={texts.past.title}>
      <p class="k-small k-quiet k-import-said" role="status">
        {said}
      </p>
      <ul ref={list}>
        {imports.map((one) => (
          <li key={one.importId} class="k-import-past" data-import={one.importId}>
            {asking === one.importId ? (
              <ConfirmLine
                question={texts.past.sure}
                yes={texts.past.undo}
                no={texts.past.keep}
                onNo={() => leave(one.importId)}
                onYes={() => {
                  setAsking(null);
                  onUndo(one.importId);
                }}
              />
            ) : (
              <PastImport
                summary={one}
                now={now}
                onReview={() => onReview(one.importId)}
                onUndo={() => setAsking(one.importId)}
              />
            )}
          </li>
        ))}
      </ul>
    </SettingCard>
  );
}

interface PastImportProps {
  summary: ImportSummary;
  now: number;
  onReview: () => void;
  onUndo: () => void;
}

function PastImport({ summary, now, onReview, onUndo }: PastImportProps) {
  const { tag } = useLanguage();
  const texts = useImportTexts();
  const name = nameOf(summary, texts);
  const notes = noteWords(summary.notes, texts);
  const waits = summary.state === 'review';
  const parts = [
    shortDate(tag, summary.at, now),
    ...(summary.events > 0 ? [texts.past.line.found(summary.people, summary.events)] : []),
    waits ? texts.past.line.waiting : texts.past.line.made(summary.clients),
  ];
  return (
    <>
      <Icon of={icons[summary.source]} size={20} />
      <div class="k-grow">
        <div class="k-ellipsis" title={name}>
          <bdi>{name}</bdi>
        </div>
        <div class="k-small k-quiet">{parts.join(' · ')}</div>
        {notes && (
          <div class="k-row k-small k-quiet k-import-notes">
            <Icon of={Info} size={14} />
            <span>{notes}</span>
          </div>
        )}
      </div>
      <span class="k-row k-import-acts">
        {waits && (
          <Button kind="tonal" label={texts.past.reviewOf(name)} onPress={onReview}>
            {texts.past.review}
          </Button>
        )}
        <button
          type="button"
          class="k-btn text neutral k-undo"
          aria-label={texts.past.undoOf(name)}
          onClick={onUndo}
        >
          {texts.past.undo}
        </button>
      </span>
    </>
  );
}

function nameOf({ source, name }: ImportSummary, texts: ImportTexts): string {
  if (name) return name;
  if (source === 'contacts' || source === 'outcomes') return texts.past[source];
  return texts.past.source[source];
}
