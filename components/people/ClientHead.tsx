import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ClientSummary } from '@/lib/messaging/protocol';
import { evidenceLine } from '@/lib/i18n/evidence';
import { useLanguage, useWords } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { Avatar } from '../ui/Avatar';
import { BadgePlate } from '../ui/BadgePlate';
import { Button } from '../ui/Button';

export interface ClientHeadProps {
  summary: ClientSummary;
  /** Epoch milliseconds. */
  now: number;
  onBack: () => void;
  /** What can be done at once. */
  children?: ComponentChildren;
}

/** Who the page is about, with the way back to the list. */
export function ClientHead({ summary, now, onBack, children }: ClientHeadProps) {
  const { locale, tag } = useLanguage();
  const words = useWords();
  const texts = usePeopleTexts();
  return (
    <header class="k-client-head">
      <Button icon={ArrowLeft} onPress={onBack}>
        {texts.back}
      </Button>
      <div class="k-row k-client-title">
        <Avatar name={summary.name} large />
        <div class="k-grow">
          <div class="k-row">
            <h1>
              <bdi>{summary.name}</bdi>
            </h1>
            {!summary.doNotRate && <BadgePlate badge={summary.badge} words={words} />}
          </div>
          <p class="k-small k-quiet">{evidenceLine(summary, locale, tag, now)}</p>
        </div>
        {children}
      </div>
    </header>
  );
}
