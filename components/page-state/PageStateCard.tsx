import './page-state.css';
import { dayAndTime } from '@/lib/i18n/dates';
import type { PageCardTexts } from '@/lib/i18n/en/page-card';
import type { PageStateView } from '@/lib/messaging/page-protocol';
import { useLanguage } from '../hooks/use-language';
import { usePageCardTexts } from '../hooks/use-page-card-texts';
import { usePageTexts } from '../hooks/use-page-texts';
import { SettingCard } from '../settings/SettingRow';
import { Note } from '../ui/Note';
import { CopyReport, type CopyReportProps } from './CopyReport';
import { troubleWords, worksWords } from './page-words';
import { reportText } from './report-text';

export interface PageStateCardProps extends Pick<CopyReportProps, 'onCopy'> {
  state: PageStateView;
}

/** What Kept found on the calendar page when it looked last. */
export function PageStateCard({ state, onCopy }: PageStateCardProps) {
  const texts = usePageTexts();
  const { tag } = useLanguage();
  const card = usePageCardTexts();
  const { last, troubles, works } = state;
  const known = troubles.length + works.length > 0;
  return (
    <SettingCard title={card.title}>
      <div class="k-setting-part">
        <p class="k-small k-quiet">{card.lead}</p>
        {last ? (
          <>
            <p>{card.last(dayAndTime(tag, last.at))}</p>
            {troubles.length > 0 ? (
              <Note
                tone="amber"
                title={card.troubled}
                text={[...troubleWords(state, texts, tag), worksWords(state, texts, tag)]
                  .filter(Boolean)
                  .join(' ')}
              />
            ) : (
              <p>{known ? found(state, card) : card.older}</p>
            )}
            <Facts last={last} />
            <CopyReport text={reportText(state)} onCopy={onCopy} />
          </>
        ) : (
          <p>{card.never}</p>
        )}
      </div>
    </SettingCard>
  );
}

/** No trouble is not yet everything: a view without events tells nothing of badges. */
const found = ({ works }: PageStateView, card: PageCardTexts): string =>
  works.some((subject) => subject !== 'account') ? card.fine : card.nothing;

function Facts({ last: { report } }: { last: NonNullable<PageStateView['last']> }) {
  const card = usePageCardTexts();
  const { tag } = useLanguage();
  const num = (n: number) => new Intl.NumberFormat(tag).format(n);
  const { chips, badges, opened } = report;
  const { known, wanted, there } = opened ?? {};
  const panel = there ? card.shown : wanted ? card.lost : card.nothingToShow;
  return (
    <dl class="k-facts">
      <dt>{card.view}</dt>
      <dd>{card.views[report.view]}</dd>
      <dt>{card.events}</dt>
      <dd>{card.eventsRead(num(chips.found - chips.others), num(chips.read))}</dd>
      <dt>{card.badges}</dt>
      <dd>{card.badgesThere(num(badges.there), num(badges.wanted))}</dd>
      {opened && (
        <>
          <dt>{card.opened}</dt>
          <dd>{known ? panel : card.unknown}</dd>
        </>
      )}
      <dt>{card.account}</dt>
      <dd>{report.account ? card.read : card.notRead}</dd>
    </dl>
  );
}
