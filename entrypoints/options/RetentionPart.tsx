import { useState } from 'preact/hooks';
import { isShorter } from '@/components/data/retention';
import { RetentionCard } from '@/components/data/RetentionCard';
import { ask } from '@/lib/messaging/client';
import type { SavingState } from './use-saving';

export interface RetentionPartProps {
  /** Months that records are kept; 0: without limit. */
  months: number;
  saving: SavingState;
}

/** Joins the retention with the background. */
export function RetentionPart({ months, saving }: RetentionPartProps) {
  const [asked, setAsked] = useState<{ months: number; outcomes: number } | null>(null);
  const [deleted, setDeleted] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  const write = (retentionMonths: number) => () => ask('changePractice', { retentionMonths });
  const choose = async (next: number) => {
    setAsked(null);
    setDeleted(null);
    setFailed(false);
    if (next === months) return;
    const outcomes = isShorter(next, months)
      ? await ask('previewRetention', { months: next }).catch(() => null)
      : 0;
    if (outcomes === 0) saving.save({ write: write(next), revert: write(months) });
    else if (outcomes === null) setFailed(true);
    else setAsked({ months: next, outcomes });
  };
  const confirm = () => {
    if (!asked) return;
    saving.commit(write(asked.months), () => {
      setDeleted(asked.outcomes);
      setAsked(null);
    });
  };
  return (
    <RetentionCard
      months={months}
      asked={asked}
      deleted={deleted}
      failed={failed}
      onChoose={(next) => void choose(next)}
      onConfirm={confirm}
      onCancel={() => setAsked(null)}
    />
  );
}
