import { Rss } from 'lucide';
import { useState } from 'preact/hooks';
import { ago, clock } from '@/lib/i18n/dates';
import type { FeedView } from '@/lib/messaging/import-protocol';
import { useLanguage } from '../hooks/use-language';
import { useImportTexts } from '../hooks/use-import-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { ImportFailure, type ImportFailureProps } from './ImportFailure';
import { ImportProgress } from './ImportProgress';
import type { ImportRun } from './import-run';
import { problemWords } from './problem-words';

export interface FeedsCardProps {
  feeds: readonly FeedView[];
  run: ImportRun;
  /** Epoch milliseconds. */
  now: number;
  /** Why the address just entered was not taken. */
  refused: string | null;
  /** Said after something was done. */
  said: string;
  /** @returns whether the address was taken */
  onAdd: (address: string) => Promise<boolean>;
  onRefresh: (feedId: string) => void;
  onRemove: (feedId: string) => void;
  onCancel: () => void;
  onAct: ImportFailureProps['onAct'];
}

/** Secret addresses by which Kept notices changes without an open calendar. */
export function FeedsCard(props: FeedsCardProps) {
  const { feeds, run, refused } = props;
  const { feed: texts } = useImportTexts();
  const [address, setAddress] = useState('');
  // What its row says already is not said twice.
  const failed =
    run.at === 'failed' &&
    run.kind === 'feed' &&
    !feeds.some(({ problem }) => problem?.code === run.problem.code)
      ? run
      : null;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // What was taken is shown nowhere again.
    if (address.trim() && (await props.onAdd(address.trim()))) setAddress('');
  };
  return (
    <SettingCard title={`${texts.title} (${texts.aside})`}>
      <div class="k-feed-lead k-small k-quiet">
        <p>{texts.lead}</p>
        <details>
          <summary>{texts.where}</summary>
          <ol>
            {texts.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
        <p>{texts.password}</p>
      </div>
      <form class="k-feed-form" noValidate onSubmit={(event) => void submit(event)}>
        <div class="k-grow">
          <Field label={texts.label} error={refused ?? undefined}>
            {(wiring) => (
              // Not a password field: the browser would offer to keep the address elsewhere.
              <input
                {...wiring}
                class="k-masked"
                type="text"
                inputMode="url"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                maxLength={2000}
                value={address}
                onInput={(event) => setAddress(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        <Button kind="tonal" submit disabled={run.at === 'running'}>
          {texts.add}
        </Button>
      </form>
      <p class="k-small k-quiet k-import-said" role="status">
        {props.said}
      </p>
      {failed && (
        <div class="k-import-note">
          <ImportFailure run={failed} onAct={props.onAct} />
        </div>
      )}
      <ul>
        {feeds.map((one) => (
          <li key={one.feedId}>
            {run.at === 'running' &&
            run.source.kind === 'feed' &&
            run.source.feedId === one.feedId ? (
              <ImportProgress run={run} name={one.calendarId} onCancel={props.onCancel} />
            ) : (
              <FeedRow {...props} feed={one} />
            )}
          </li>
        ))}
      </ul>
    </SettingCard>
  );
}

function FeedRow({ feed, now, run, onRefresh, onRemove }: FeedsCardProps & { feed: FeedView }) {
  const { tag } = useLanguage();
  const texts = useImportTexts();
  const problem = feed.problem && problemWords(feed.problem, 'feed', texts);
  return (
    <div class="k-import-past">
      <Icon of={Rss} size={20} />
      <div class="k-grow">
        <div class="k-ellipsis" title={feed.calendarId}>
          <bdi>{feed.calendarId}</bdi>
        </div>
        <div class="k-small k-quiet">
          {feed.asOf === null
            ? texts.feed.never
            : texts.feed.asOf(`${ago(tag, feed.asOf, now)}, ${clock(tag, feed.asOf)}`)}
        </div>
        {problem && (
          <div class="k-small k-feed-problem">
            {problem.title} {texts.nothing} {problem.text}
          </div>
        )}
      </div>
      <span class="k-row k-import-acts">
        <Button
          label={texts.feed.refreshOf(feed.calendarId)}
          disabled={run.at === 'running'}
          onPress={() => onRefresh(feed.feedId)}
        >
          {texts.feed.refresh}
        </Button>
        <Button
          kind="neutral"
          label={texts.feed.removeOf(feed.calendarId)}
          onPress={() => onRemove(feed.feedId)}
        >
          {texts.feed.remove}
        </Button>
      </span>
    </div>
  );
}
