import { useEffect, useMemo, useState } from 'preact/hooks';
import { useReviewTexts } from '@/components/hooks/use-import-texts';
import { PageHead } from '@/components/import/PageHead';
import type { Pencil } from '@/components/import/past-pencil';
import { firstChoice, spanOf } from '@/components/import/past-range';
import { PastList } from '@/components/import/PastList';
import { PastTools } from '@/components/import/PastTools';
import { Toast } from '@/components/ui/Toast';
import { accountLabels, type AccountLabels } from '@/components/worklist/account-labels';
import { rowKey } from '@/components/worklist/row-key';
import { now } from '@/lib/platform/clock';
import { Loaded } from '../own-pages/Loaded';
import { FailureNote } from '../own-pages/FailureNote';
import { useActions } from '../own-pages/use-actions';
import { useQuery } from '../own-pages/use-query';
import { recordAction } from './record';

/** Of one account alone the choice above says whose they are. */
const NO_LABELS: AccountLabels = new Map();
/** As many rows as one question may bring. */
const MOST = 5_000;

/** Joins the review of the past with the background. */
export function PastReviewPage() {
  const texts = useReviewTexts();
  const [opened] = useState(now);
  const [choice, setChoice] = useState(() => firstChoice(opened));
  const [span, setSpan] = useState(() => spanOf(choice, opened) ?? { from: 0, to: opened });
  // Outlives a look at another span.
  const [pencil, setPencil] = useState<Pencil>(new Map());
  const actions = useActions();
  const clients = useQuery('clients');
  const accounts = useQuery('accounts');
  const [account, setAccount] = useState<string | null>(null);
  const query = useQuery('pastSlots', {
    ...span,
    limit: MOST,
    ...(choice.clientId === null ? {} : { clientId: choice.clientId }),
  });
  const known = query.state === 'ready' ? query.value : null;
  useEffect(() => {
    if (known) actions.settle(new Set(known.map(rowKey)));
  }, [known]);
  const labels = useMemo(() => {
    const names = accounts.state === 'ready' ? accounts.value : [];
    const present = new Set((known ?? []).flatMap((row) => row.account ?? []));
    return accountLabels(
      [...present].sort().map((email) => ({
        email,
        name: names.find((one) => one.email === email)?.name ?? null,
      })),
    );
  }, [known, accounts.state]);
  const open = useMemo(
    () => (known ?? []).filter((row) => !actions.hidden.has(rowKey(row))),
    [known, actions.hidden],
  );
  // An account of which nothing is left hides nothing of the others.
  const waits = labels.size > 0 && open.some((row) => row.account === account);
  const shown = waits ? account : null;
  const rows = useMemo(() => {
    const some = shown === null ? open : open.filter((row) => row.account === shown);
    return choice.order === 'oldest' ? some.toReversed() : some;
  }, [open, choice.order, shown]);

  return (
    <div class="k-review">
      <main class="k-page-body">
        <PageHead title={texts.past.title}>
          <p>{texts.past.lead}</p>
        </PageHead>
        {actions.failure && (
          <div class="k-page-failure">
            <FailureNote actions={actions} />
          </div>
        )}
        <PastTools
          choice={choice}
          valid={spanOf(choice, opened) !== null}
          clients={clients.state === 'ready' ? clients.value : []}
          accounts={labels}
          account={shown}
          onAccount={setAccount}
          onChange={(change) => {
            const next = { ...choice, ...change };
            setChoice(next);
            // While the dates make no span, what is shown stays.
            setSpan(spanOf(next, opened) ?? span);
          }}
        />
        <Loaded query={query}>
          {(value) => (
            <PastList
              rows={rows}
              accounts={shown === null ? labels : NO_LABELS}
              capped={value.length >= MOST}
              now={opened}
              busy={actions.busy}
              pencil={pencil}
              onPencil={setPencil}
              onRecord={(outcomes) => actions.run(recordAction(outcomes, texts))}
              onUndo={actions.undoLast}
            />
          )}
        </Loaded>
      </main>
      <Toast message={actions.toast} onGone={actions.dismissToast} />
    </div>
  );
}
