import { useState } from 'preact/hooks';
import { useWords } from '@/components/hooks/use-language';
import { useImportTexts } from '@/components/hooks/use-import-texts';
import { ask } from '@/lib/messaging/client';
import type { Outcome } from '@/lib/messaging/protocol';
import type { Importing } from './use-import';

const delivered = <T>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> =>
  answer.catch(() => ({ ok: false, why: 'failed' }) as const);

export interface Feeds {
  refused: string | null;
  said: string;
  add: (address: string) => Promise<boolean>;
  refresh: (feedId: string) => void;
  remove: (feedId: string) => void;
}

/** Adding, reading and removing secret addresses. An address is never held longer than its message. */
export function useFeeds(importing: Importing, onRead: (importId: string) => void): Feeds {
  const { feed: texts } = useImportTexts();
  const words = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const tell = async (importId: string) => {
    const review = await ask('importReview', { importId }).catch(() => null);
    const waits = review?.summary.state === 'review' && review.people.length > 0;
    setSaid(waits ? texts.read : texts.current);
  };
  const refresh = (feedId: string) => {
    setSaid('');
    importing.start({ kind: 'feed', feedId }, (importId) => void tell(importId));
  };
  return {
    refused,
    said,
    refresh,
    add: async (address) => {
      setSaid('');
      setRefused(null);
      const feedId = crypto.randomUUID();
      const outcome = await delivered(ask('addFeed', { feedId, address }));
      if (!outcome.ok) {
        setRefused(outcome.why === 'invalid' ? texts.invalid : words.refusal[outcome.why]);
        return false;
      }
      importing.start({ kind: 'feed', feedId: outcome.value.feedId }, onRead);
      return true;
    },
    remove: (feedId) => {
      setSaid('');
      void delivered(ask('removeFeed', { feedId })).then((outcome) =>
        setSaid(outcome.ok ? texts.removed : words.refusal[outcome.why]),
      );
    },
  };
}
