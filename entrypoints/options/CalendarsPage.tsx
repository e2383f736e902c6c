import '@/components/import/import.css';
import '@/components/settings/badge-style.css';
import { useState } from 'preact/hooks';
import { useWords } from '@/components/hooks/use-language';
import { useImportTexts } from '@/components/hooks/use-import-texts';
import { useNow } from '@/components/hooks/use-now';
import { FeedsCard } from '@/components/import/FeedsCard';
import { ImportCard } from '@/components/import/ImportCard';
import { PastImports } from '@/components/import/PastImports';
import { CalendarsSection } from '@/components/settings/CalendarsSection';
import { ask } from '@/lib/messaging/client';
import { openCalendar } from '../own-pages/frame';
import { Loaded } from '../own-pages/Loaded';
import { useCalendarAccess } from '../own-pages/use-access';
import { useQuery } from '../own-pages/use-query';
import { useFeeds } from './use-feeds';
import { useImport } from './use-import';
import type { SavingState } from './use-saving';

const openReview = (importId: string) => location.assign(`/review.html#import=${importId}`);

/** Joins importing, the secret addresses and the list of calendars with the background. */
export function CalendarsPage({ saving }: { saving: SavingState }) {
  const texts = useImportTexts();
  const words = useWords();
  const calendars = useQuery('calendars');
  const imports = useQuery('imports');
  const feeds = useQuery('feeds');
  const importing = useImport();
  const feeding = useFeeds(importing, openReview);
  const access = useCalendarAccess();
  const now = useNow(true);
  const [said, setSaid] = useState('');

  const onFiles = (files: File[]) => {
    const [file] = files;
    if (files.length > 1) importing.fail('file', { code: 'many_files' });
    else if (file) importing.start({ kind: 'file', file }, openReview);
  };
  const undo = async (importId: string) => {
    const outcome = await ask('undoImport', { importId }).catch(
      () => ({ ok: false, why: 'failed' }) as const,
    );
    if (!outcome.ok) setSaid(words.refusal[outcome.why]);
    else if (outcome.value.stayed > 0) setSaid(texts.past.stayed(outcome.value.stayed));
    else setSaid(texts.past.undone);
    imports.reload();
  };
  const remove = (feedId: string) => {
    feeding.remove(feedId);
  };
  return (
    <>
      <ImportCard
        run={importing.run}
        onGoogle={(account) => importing.start({ kind: 'google', account }, openReview)}
        onFiles={onFiles}
        onCancel={importing.cancel}
        onSignIn={() => void openCalendar()}
        onAllow={access.request}
      />
      {imports.state === 'ready' && (
        <PastImports
          imports={imports.value}
          now={now}
          said={said}
          onReview={openReview}
          onUndo={(importId) => void undo(importId)}
        />
      )}
      <Loaded query={calendars}>
        {(list) => (
          <CalendarsSection
            calendars={list}
            onUse={({ id, use: was }, use) =>
              saving.save({
                write: () => ask('useCalendar', { calendarId: id, use }),
                revert: () => ask('useCalendar', { calendarId: id, use: was }),
              })
            }
            onStyle={({ id, style: was }, style) =>
              saving.save({
                write: () => ask('styleCalendar', { calendarId: id, style }),
                revert: () => ask('styleCalendar', { calendarId: id, style: was }),
              })
            }
            onOpenCalendar={() => void openCalendar()}
          />
        )}
      </Loaded>
      <FeedsCard
        feeds={feeds.state === 'ready' ? feeds.value : []}
        run={importing.run}
        now={now}
        refused={feeding.refused}
        said={feeding.said}
        onAdd={feeding.add}
        onRefresh={feeding.refresh}
        onRemove={remove}
        onCancel={importing.cancel}
        onAct={{
          signIn: () => void openCalendar(),
          allow: access.request,
          chooseFile: () => document.querySelector<HTMLElement>('.k-drop .k-btn')?.focus(),
        }}
      />
    </>
  );
}
