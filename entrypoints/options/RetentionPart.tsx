import { useState } from 'preact/hooks';
import { countOf, isShorter } from '@/components/data/retention';
import { RetentionCard, type RetentionCardProps } from '@/components/data/RetentionCard';
import { ask } from '@/lib/messaging/client';
import type { SavingState } from './use-saving';

export interface RetentionPartProps {
  /** Months that records are kept; 0: without limit. */
  months: number;
  saving: SavingState;
}

/** Joins the retention with the background. */
export function RetentionPart({ months, saving }: RetentionPartProps) {
  const [asked, setAsked] = useState<RetentionCardProps['asked']>(null);
  const [deleted, setDeleted] = useState<RetentionCardProps['deleted']>(null);
  const [failed, setFailed] = useState(false);

  const write = (retentionMonths: number) => () => ask('changePractice', { retentionMonths });
  const choose = async (next: number) => {
    setAsked(null);
    setDeleted(null);
    setFailed(false);
    if (next === months) return;
    const save = () => saving.save({ write: write(next), revert: write(months) });
    if (!isShorter(next, months)) return save();
    const going = await ask('previewRetention', { months: next }).catch(() => null);
    if (!going) setFailed(true);
    else if (countOf(going) > 0) setAsked({ months: next, going });
    else save();
  };
  const confirm = () => {
    if (!asked) return;
    saving.commit(write(asked.months), () => {
      setDeleted(asked.going);
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
