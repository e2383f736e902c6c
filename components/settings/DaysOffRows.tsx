import { Plus, Trash2 } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DaysOff } from '@/lib/drafts/free-slots/free-slots';
import { useEchoes } from '../hooks/use-echoes';
import { useOptionsTexts } from '../hooks/use-options-texts';
import { Button, IconButton } from '../ui/Button';
import { Hint } from '../ui/Field';

export interface DaysOffRowsProps {
  daysOff: readonly DaysOff[];
  onChange: (daysOff: DaysOff[]) => void;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isWhole = ({ from, to }: DaysOff): boolean => DATE.test(from) && DATE.test(to) && from <= to;

/** Holidays and other days off; written whenever every row makes sense. */
export function DaysOffRows({ daysOff, onChange }: DaysOffRowsProps) {
  const { daysOff: texts } = useOptionsTexts().practice.times;
  const id = useId();
  const [rows, setRows] = useState(() => [...daysOff]);
  const [left, setLeft] = useState<number | null>(null);
  const echoes = useEchoes();
  const written = useRef(JSON.stringify(daysOff));
  useEffect(() => {
    // Undo or another window changed it.
    const now = JSON.stringify(daysOff);
    if (echoes.isEcho(now) || now === written.current) return;
    written.current = now;
    setRows([...daysOff]);
  }, [daysOff]);

  const set = (next: DaysOff[]) => {
    setRows(next);
    const stored = JSON.stringify(next);
    if (!next.every(isWhole) || stored === written.current) return;
    written.current = stored;
    echoes.send(written.current);
    onChange(next);
  };
  const change = (at: number, part: Partial<DaysOff>) =>
    set(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));

  return (
    <div class="k-setting-part">
      {rows.length === 0 && <p class="k-small k-quiet">{texts.none}</p>}
      {rows.map((row, at) => {
        const wrong = left === at && !isWhole(row);
        const day = (field: keyof DaysOff) => (
          <span class={`k-field k-date ${wrong ? 'invalid' : ''}`}>
            <input
              type="date"
              aria-label={texts[field]}
              value={row[field]}
              // A single day off is its own end until another one is said.
              onInput={({ currentTarget: { value } }) =>
                change(
                  at,
                  field === 'from' && row.to < value
                    ? { from: value, to: value }
                    : { [field]: value },
                )
              }
              onBlur={() => setLeft(at)}
              {...(wrong
                ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-${at}` }
                : {})}
            />
          </span>
        );
        return (
          // Rows have no identity of their own; all of a row is in its value.
          <div class="k-span" key={at}>
            <div class="k-row k-wrap">
              {day('from')}
              <span class="k-quiet">{texts.until}</span>
              {day('to')}
              <IconButton
                icon={Trash2}
                label={texts.remove(`${row.from} – ${row.to}`)}
                onPress={() => set(rows.filter((_, index) => index !== at))}
              />
            </div>
            <Hint id={`${id}-${at}`} error={wrong ? texts.error : undefined} />
          </div>
        );
      })}
      <div data-add>
        <Button icon={Plus} onPress={() => set([...rows, { from: '', to: '' }])}>
          {texts.add}
        </Button>
      </div>
    </div>
  );
}
