import { Mail, X } from 'lucide';
import type { ToWrite } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { useWaitingTexts } from '../hooks/use-waiting-texts';
import { BadgePlate } from '../ui/BadgePlate';
import { Button, IconButton } from '../ui/Button';
import { rowKey } from '../worklist/row-key';
import { dateAndTime } from '../worklist/slot-words';

export interface ToWriteListProps {
  rows: readonly ToWrite[];
  /** Epoch milliseconds. */
  now: number;
  onWrite: (row: ToWrite) => void;
  onDrop: (row: ToWrite) => void;
}

/** Messages that were left for after the slot. */
export function ToWriteList({ rows, now, onWrite, onDrop }: ToWriteListProps) {
  const { tag } = useLanguage();
  const [words, popup, texts] = [useWords(), usePopupTexts(), useWaitingTexts()];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="to-write">
      <div class="k-row k-list-head">
        <h2 class="k-medium" id="to-write">
          {texts.later.title}
        </h2>
      </div>
      <ul>
        {rows.map((row) => {
          const when = dateAndTime(tag, row.slot, popup);
          const over = row.slot.end <= now;
          return (
            <li key={rowKey(row)}>
              <div class="k-li k-work" role="group" aria-label={popup.today.row(row.name, when)}>
                <div class="k-grow">
                  <div class="k-row k-tight">
                    <bdi class="k-medium k-ellipsis">{row.name}</bdi>
                    {!row.doNotRate && <BadgePlate badge={row.badge} words={words} />}
                  </div>
                  <div class="k-small k-quiet">
                    {over ? texts.later.ended(when) : texts.later.hint}
                  </div>
                </div>
                <div class="k-acts">
                  <Button
                    kind={over ? 'tonal' : 'text'}
                    size="small"
                    icon={Mail}
                    label={popup.today.action(texts.later.write, row.name)}
                    onPress={() => onWrite(row)}
                  >
                    {texts.later.write}
                  </Button>
                  <IconButton
                    icon={X}
                    slim
                    tip={texts.later.drop}
                    label={popup.today.action(texts.later.drop, row.name)}
                    onPress={() => onDrop(row)}
                  />
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
