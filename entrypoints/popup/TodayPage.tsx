import { Plus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage, usePopupTexts, useWords } from '@/components/hooks/use-language';
import { useWaitingTexts } from '@/components/hooks/use-waiting-texts';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { ToastAction } from '@/components/ui/Toast';
import type { Answer } from '@/components/worklist/answers';
import { KeysHelp } from '@/components/worklist/KeysHelp';
import { PrepareList } from '@/components/worklist/PrepareList';
import { rowKey } from '@/components/worklist/row-key';
import { Today } from '@/components/worklist/Today';
import type { CurrentRow } from '@/components/worklist/Worklist';
import { isRunning } from '@/lib/appointments/slot';
import { clock } from '@/lib/i18n/dates';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest, TodayView, WorkRow } from '@/lib/messaging/protocol';
import { BackupNote } from './BackupNote';
import { openCalendar, openOptions, openPast } from '../own-pages/frame';
import { later } from './later';
import type { LateCancelPartProps } from './LateCancelPart';
import { FailureNote } from '../own-pages/FailureNote';
import { dropToWriteAction, writeLaterAction } from '../own-pages/after-marks';
import { Loaded } from '../own-pages/Loaded';
import {
  allShowedAction,
  dismissAction,
  draftAbout,
  markAction,
  voidAction,
} from '../own-pages/marks';
import { useCalendarAccess } from '../own-pages/use-access';
import type { Actions } from '../own-pages/use-actions';
import { type Query, useQuery } from '../own-pages/use-query';
import { PageNote } from './PageNote';
import type { ToldPartProps } from './ToldPart';

export interface TodayPageProps extends CurrentRow {
  query: Query<TodayView>;
  actions: Actions;
  onDraft: (request: DraftRequest) => void;
  onOpenClient: (clientId: string) => void;
  onRecord: () => void;
}

const LateCancelPart = later<LateCancelPartProps>(
  async () => (await import('./LateCancelPart')).LateCancelPart,
);

const ToldPart = later<ToldPartProps>(async () => (await import('./ToldPart')).ToldPart);

const isLate = ({ status, excused }: Answer): boolean => status === 'late_cancel' && !excused;

/** Joins the first tab with the background. */
export function TodayPage(props: TodayPageProps) {
  const { query, actions, onDraft } = props;
  const words = useWords();
  const texts = usePopupTexts();
  const { tag } = useLanguage();
  const waitingTexts = useWaitingTexts();
  const access = useCalendarAccess();
  const prepare = useQuery('prepareList');
  const coming = prepare.state === 'ready' ? prepare.value : [];
  const [help, setHelp] = useState(false);
  const [cancelled, setCancelled] = useState<WorkRow | null>(null);
  // What was chosen here goes before what the background remembers of it.
  const [account, setAccount] = useState<string | null>();
  const view = query.state === 'ready' ? query.value : null;
  useEffect(() => {
    if (!view) return;
    actions.settle(new Set([...view.running, ...view.unmarked, ...view.suggested].map(rowKey)));
  }, [view]);

  const mark = (row: WorkRow, answer: Answer) => {
    const action = markAction(row, answer, words, texts, onDraft);
    const offer = offerAfter(row, answer);
    if (isLate(answer)) {
      // The card has more to offer than the toast could.
      const { offer: _draft, ...marking } = action;
      actions.run({ ...marking, onDone: () => setCancelled(row) });
    } else {
      actions.run(offer ? { ...action, offer } : action);
    }
  };
  /** What is worth offering while the slot still runs, in place of a message at once. */
  const offerAfter = (row: WorkRow, answer: Answer): ToastAction | null => {
    if (!isRunning(row.slot, Date.now())) return null;
    if (answer.status === 'late' && answer.minutesLate !== undefined) {
      return { text: waitingTexts.onTime, run: () => mark(row, { status: 'showed' }) };
    }
    if (answer.status !== 'no_show' || answer.excused) return null;
    const { offer, noted } = waitingTexts.later;
    const says = noted(clock(tag, row.slot.end));
    return { text: offer, run: () => actions.run(writeLaterAction(row, says)) };
  };

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
              card={
                cancelled && (
                  <LateCancelPart
                    key={rowKey(cancelled)}
                    row={cancelled}
                    actions={actions}
                    onDraft={onDraft}
                    onClose={() => setCancelled(null)}
                  />
                )
              }
              currentKey={props.currentKey}
              onCurrentKey={props.onCurrentKey}
              onAnswer={mark}
              toldTime={(row, onAnswer) => <ToldPart row={row} onAnswer={onAnswer} />}
              onNudge={(row, channel) => onDraft(draftAbout(row, 'nudge_waiting', channel))}
              onWrite={(row) => {
                onDraft(draftAbout({ ...row, title: null }));
                actions.run(dropToWriteAction(row, waitingTexts.later.dropped));
              }}
              onDropToWrite={(row) =>
                actions.run(dropToWriteAction(row, waitingTexts.later.dropped))
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
