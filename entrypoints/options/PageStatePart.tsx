import { PageStateCard } from '@/components/page-state/PageStateCard';
import { copyText } from '../own-pages/copy-text';
import { useQuery } from '../own-pages/use-query';

/** Joins what Kept found on the calendar page with the background. */
export function PageStatePart() {
  const query = useQuery('pageState');
  return query.state === 'ready' ? <PageStateCard state={query.value} onCopy={copyText} /> : null;
}
