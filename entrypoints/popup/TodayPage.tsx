import { Plus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { KeysHelp } from '@/components/worklist/KeysHelp';
import { PrepareList } from '@/components/worklist/PrepareList';
import { rowKey } from '@/components/worklist/row-key';
import { Today } from '@/components/worklist/Today';
import type { CurrentRow } from '@/components/worklist/Worklist';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest, TodayView } from '@/lib/messaging/protocol';
import { BackupNote } from './BackupNote';
import { openCalendar, openOptions, openPast } from './frame';
import { Loaded } from './Loaded';
import { allShowedAction, dismissAction, markAction, voidAction } from './marks';
import { PageNote } from './PageNote';
import { FailureNote } from './SubPage';
import { useCalendarAccess } from './use-access';
import type { Actions } from './use-actions';
import { type Query, useQuery } from './use-query';

export interface TodayPageProps extends CurrentRow {
  query: Query<TodayView>;
  actions: Actions;
  onDraft: (request: DraftRequest) => void;
  onOpenClient: (clientId: string) => void;
  onRecord: () => void;
}

/** Joins the first tab with the background. */
export function TodayPage(props: TodayPageProps) {
  const { query, actions, onDraft } = props;
  const words = useWords();
  const texts = usePopupTexts();
  const access = useCalendarAccess();
  const prepare = useQuery('prepareList');
  const coming = prepare.state === 'ready' ? prepare.value : [];
  const [help, setHelp] = useState(false);
  // What was chosen here goes before what the background remembers of it.
  const [account, setAccount] = useState<string | null>();
  const view = query.state === 'ready' ? query.value : null;
  useEffect(() => {
    if (!view) return;
    actions.settle(new Set([...view.running, ...view.unmarked, ...view.suggested].map(rowKey)));
  }, [view]);

  const notes = (actions.failure || !access.allowed) && (
    <>
      <FailureNote actions={actions} />
      {!access.allowed && (
        <Note tone="amber" title={texts.access.title} text={texts.access.text}>
          <button type="button" class="k-link" onClick={access.request}>
            {texts.access.allow}
          </button>
        </Note>
      )}
    </>
  );
  return (
    <>
      <div class="k-body">
        <Loaded query={query}>
          {(value) => (
            <Today
              view={value}
              hidden={actions.hidden}
              account={account === undefined ? value.shown : account}
              onAccount={(email) => {
                setAccount(email);
                // Not to be remembered is no loss worth a word.
                ask('showAccount', { email }).catch(() => {});
              }}
              notes={notes}
              currentKey={props.currentKey}
              onCurrentKey={props.onCurrentKey}
              onAnswer={(row, answer) =>
                actions.run(markAction(row, answer, words, texts, onDraft))
              }
              onVoid={(row) => actions.run(voidAction(row, texts))}
              onDismiss={(row) => actions.run(dismissAction(row, texts))}
              onAllShowed={(rows) => actions.run(allShowedAction(rows, texts))}
              onUndo={actions.undoLast}
              onHelp={() => setHelp(true)}
              onOpenClient={props.onOpenClient}
              onOpenCalendar={() => void openCalendar()}
              onImport={() => void openOptions('calendars')}
              onOpenPast={() => void openPast()}
              prepare={(shown, labels) => (
                <PrepareList
                  rows={coming.filter((row) => shown === null || row.account === shown)}
                  accounts={labels}
                  onDraft={({ clientId, slot, title }, scenario, channel) =>
                    onDraft({ clientId, slot, title, account: null, scenario, channel })
                  }
                  onOpenClient={props.onOpenClient}
                />
              )}
            />
          )}
        </Loaded>
      </div>
      <PageNote actions={actions} />
      <BackupNote actions={actions} />
      {help && <KeysHelp onClose={() => setHelp(false)} />}
      <footer class="k-foot">
        <Button icon={Plus} onPress={props.onRecord}>
          {texts.record.open}
        </Button>
        <span class="k-space" />
        {view && view.unmarked.length > 0 && (
          <span class="k-row k-small k-quiet k-key-hints" aria-hidden="true">
            <kbd class="k-kbd">1</kbd>–<kbd class="k-kbd">4</kbd> {texts.today.keys.mark}
            <kbd class="k-kbd">Z</kbd> {texts.today.keys.undo}
          </span>
        )}
        <button
          type="button"
          class="k-ib slim"
          aria-label={texts.today.keys.help}
          title={texts.today.keys.help}
          aria-expanded={help}
          onClick={() => setHelp(!help)}
        >
          <kbd class="k-kbd">?</kbd>
        </button>
      </footer>
    </>
  );
}
