import { estimateWords } from '@/lib/i18n/estimate';
import type { Evidence } from '@/lib/reliability/evidence';
import { useLanguage } from '../hooks/use-language';

/** The estimate behind the level, with the range it may lie in; nothing where there is none. */
export function EvidenceLines({ evidence }: { evidence: Evidence | null }) {
  const { locale, tag } = useLanguage();
  if (!evidence) return null;
  const { estimate, stillCome, why } = estimateWords(evidence, locale, tag);
  return (
    <>
      <p>{estimate}</p>
      {stillCome !== null && <p>{stillCome}</p>}
      <p class="k-small k-quiet">{why}</p>
    </>
  );
}
