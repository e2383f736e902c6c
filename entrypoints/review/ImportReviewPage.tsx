import { useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/hooks/use-language';
import { useImportTexts, useReviewTexts } from '@/components/hooks/use-import-texts';
import { ImportFinished, ImportGone } from '@/components/import/ImportEnd';
import { ImportReviewView } from '@/components/import/ImportReviewView';
import { Toast } from '@/components/ui/Toast';
import { ask } from '@/lib/messaging/client';
import type {
  FoundPerson,
  ImportDone,
  ImportReview,
  MergeOffer,
} from '@/lib/messaging/import-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { openCalendar } from '../own-pages/frame';
import { Loaded } from '../own-pages/Loaded';
import { FailureNote } from '../own-pages/FailureNote';
import { useActions } from '../own-pages/use-actions';
import { useQuery } from '../own-pages/use-query';
import { useOverlay } from './use-overlay';

type Choice = FoundPerson['choice'];

const delivered = <T,>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> =>
  answer.catch(() => ({ ok: false, why: 'failed' }) as const);

/** Joins the review of one import with the background. Every answer is saved at once. */
export function ImportReviewPage({ importId }: { importId: string }) {
  const words = useWords();
  const texts = useReviewTexts();
  const importTexts = useImportTexts();
  const query = useQuery('importReview', { importId });
  const overlay = useOverlay(query.state === 'ready' ? query.value : null);
  const actions = useActions();
  const [done, setDone] = useState<ImportDone | null>(null);
  const [stayed, setStayed] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** One write after another, in the order of the clicks; shown at once, taken back if refused. */
  const write = <T,>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const next = queue.current.then(() => delivered(work()));
    queue.current = next;
    return next.then((outcome) => {
      if (!outcome.ok) {
        overlay.forget();
        query.reload();
      }
      return outcome;
    });
  };
  const send = (keys: string[], choice: Choice) => {
    overlay.choose(keys, choice);
    return keys.length === 0
      ? Promise.resolve({ ok: true, value: null } as const)
      : write(() => ask('chooseFound', { importId, keys, choice }));
  };
  const choose = async (keys: string[], choice: Choice) => {
    const outcome = await send(keys, choice);
    if (!outcome.ok) {
      actions.fail(words.refusal[outcome.why], () => void choose(keys, choice));
    }
  };
  const accept = (proposals: { client: string[]; leave: string[] }, review: ImportReview) => {
    const all = [...proposals.client, ...proposals.leave];
    const own = review.people.filter(({ choice }) => choice !== null).length;
    actions.run({
      says: texts.accepted(all.length, own),
      perform: async () => {
        const [clients, others] = [
          send(proposals.client, 'client'),
          send(proposals.leave, 'leave'),
        ];
        for (const outcome of await Promise.all([clients, others])) {
          if (!outcome.ok) return outcome;
        }
        return { ok: true, value: () => send(all, null) };
      },
    });
  };
  const merge = (offer: MergeOffer, answer: MergeOffer['state']) => {
    const say = (state: MergeOffer['state']) => {
      overlay.merge(offer.offerId, state);
      return write(() => ask('answerMerge', { importId, offerId: offer.offerId, answer: state }));
    };
    actions.run({
      says: answer === 'merged' ? texts.merge.merged : texts.merge.kept,
      perform: async () => {
        const outcome = await say(answer);
        return outcome.ok ? { ok: true, value: () => say('open') } : outcome;
      },
    });
  };
  const useCalendar = async (calendarId: string, use: boolean) => {
    const outcome = await write(() => ask('useFoundCalendar', { importId, calendarId, use }));
    if (outcome.ok) query.reload();
    else actions.fail(words.refusal[outcome.why], () => void useCalendar(calendarId, use));
  };
  const once = async <T,>(work: () => Promise<Outcome<T>>, onDone: (value: T) => void) => {
    setBusy(true);
    const outcome = await write(work);
    setBusy(false);
    if (outcome.ok) onDone(outcome.value);
    else actions.fail(words.refusal[outcome.why], () => void once(work, onDone));
  };
  const finish = (onDone: (value: ImportDone) => void) =>
    void once(() => ask('finishImport', { importId }), onDone);
  const undo = () =>
    void once(
      () => ask('undoImport', { importId }),
      (value) => setStayed(value.stayed),
    );
  const past = () => (location.hash = '#past');

  if (stayed !== null) return <ImportGone stayed={stayed} onBack={back} />;
  return (
    <div class="k-review">
      {actions.failure && (
        <div class="k-page-failure">
          <FailureNote actions={actions} />
        </div>
      )}
      <Loaded query={query}>
        {() => {
          const { review } = overlay;
          if (!review) return <ImportGone stayed={null} onBack={back} />;
          if (done || review.summary.state === 'done') {
            return (
              <ImportFinished
                summary={review.summary}
                done={done}
                busy={busy}
                onPast={past}
                onOpenCalendar={() => void openCalendar()}
                onUndo={undo}
              />
            );
          }
          return (
            <ImportReviewView
              review={review}
              busy={busy}
              onChoose={(keys, choice) => void choose(keys, choice)}
              onAccept={(proposals) => accept(proposals, review)}
              onMerge={merge}
              onUseCalendar={(id, use) => void useCalendar(id, use)}
              onUndo={undo}
              onPast={() => finish(past)}
              onDone={() => finish(setDone)}
            />
          );
        }}
      </Loaded>
      <Toast message={actions.toast} onGone={actions.dismissToast} />
      {busy && (
        <span class="k-hidden" role="status">
          {importTexts.progress.label}: {texts.foot.saving}
        </span>
      )}
    </div>
  );
}

const back = () => location.assign('/options.html#calendars');
