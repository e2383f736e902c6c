import { nextAfter } from '@/lib/drafts/after-message';
import type { Prepared } from '@/lib/messaging/drafts-protocol';
import { shortDate } from '@/lib/i18n/dates';
import { useDraftTexts } from '../hooks/use-draft-texts';
import { useLanguage } from '../hooks/use-language';
import { preparedName } from './message-names';

/** The message that was opened last, and what makes sense next. Nobody knows whether it was sent. */
export function PreparedLine({ prepared, now }: { prepared: readonly Prepared[]; now: number }) {
  const { tag } = useLanguage();
  const names = useDraftTexts();
  const { prepared: texts } = names;
  const [last] = prepared;
  if (!last) return null;
  const next = texts.next[nextAfter(last.scenario)];
  const said = texts.last(preparedName(last, names), shortDate(tag, last.at, now));
  return (
    <p class="k-small k-quiet" title={texts.unknown}>
      {next ? `${said} ${next}` : said}
    </p>
  );
}
