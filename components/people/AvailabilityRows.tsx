import { Plus, Trash2 } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Availability } from '@/lib/appointments/client';
import { useEchoes } from '../hooks/use-echoes';
import { useLanguage } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { Button, IconButton } from '../ui/Button';
import { Hint } from '../ui/Field';
import { Select } from '../ui/Select';
import {
  type AvailabilityRow,
  nextRow,
  rowsOf,
  spanOf,
  spansOf,
  weekdayName,
  weekdays,
} from './availability-rows';

export interface AvailabilityRowsProps {
  spans: readonly Availability[];
  onChange: (spans: Availability[]) => void;
}

/** Weekdays and times that suit a client; written whenever every row makes sense. */
export function AvailabilityRows({ spans, onChange }: AvailabilityRowsProps) {
  const { availability: texts } = usePeopleTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const focusRow = useRef<number | null>(null);
  const [rows, setRows] = useState(() => rowsOf(spans));
  const echoes = useEchoes();
  const written = useRef(JSON.stringify(spans));

  useEffect(() => {
    // Undo or another window changed it.
    const now = JSON.stringify(spans);
    if (echoes.isEcho(now) || now === written.current) return;
    written.current = now;
    setRows(rowsOf(spans));
  }, [spans]);
  useEffect(() => {
    const at = focusRow.current;
    if (at === null) return;
    focusRow.current = null;
    const lines = box.current?.querySelectorAll<HTMLElement>('[data-line] select') ?? [];
    const target = lines[Math.min(at, lines.length - 1)];
    (target ?? box.current?.querySelector<HTMLElement>('[data-add] button'))?.focus();
  }, [rows.length]);

  const set = (next: AvailabilityRow[]) => {
    setRows(next);
    const stored = spansOf(next);
    if (!stored || JSON.stringify(stored) === written.current) return;
    written.current = JSON.stringify(stored);
    echoes.send(written.current);
    onChange(stored);
  };
  const change = (at: number, part: Partial<AvailabilityRow>) =>
    set(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));

  return (
    <div class="k-setting-part" ref={box}>
      {rows.length === 0 && <p class="k-small k-quiet">{texts.none}</p>}
      {rows.map((row, at) => (
        <Line
          // Rows have no identity of their own; all of a row is in its value.
          key={at}
          row={row}
          errorId={`${id}-${at}`}
          onChange={(part) => change(at, part)}
          onRemove={() => {
            focusRow.current = at;
            set(rows.filter((_, index) => index !== at));
          }}
        />
      ))}
      <div data-add>
        <Button
          icon={Plus}
          onPress={() => {
            focusRow.current = rows.length;
            set([...rows, nextRow(rows)]);
          }}
        >
          {texts.add}
        </Button>
      </div>
    </div>
  );
}

interface LineProps {
  row: AvailabilityRow;
  errorId: string;
  onChange: (part: Partial<AvailabilityRow>) => void;
  onRemove: () => void;
}

function Line({ row, errorId, onChange, onRemove }: LineProps) {
  const { tag } = useLanguage();
  const { availability: texts } = usePeopleTexts();
  const [left, setLeft] = useState(false);
  const wrong = spanOf(row) === null && left;
  const name = weekdayName(tag, row.weekday);
  const time = (field: 'from' | 'to') => (
    <span class={`k-field k-time ${wrong ? 'invalid' : ''}`}>
      <input
        type="time"
        aria-label={`${name}, ${texts[field]}`}
        value={row[field]}
        onInput={(event) => onChange({ [field]: event.currentTarget.value })}
        onBlur={() => setLeft(true)}
        {...(wrong ? { 'aria-invalid': true as const, 'aria-describedby': errorId } : {})}
      />
    </span>
  );
  return (
    <div class="k-span" data-line>
      <div class="k-row k-wrap">
        <span class="k-field k-weekday">
          <Select
            wiring={{}}
            label={texts.weekday}
            value={String(row.weekday)}
            choices={weekdays.map((day) => ({ value: String(day), text: weekdayName(tag, day) }))}
            onChoose={(day) => onChange({ weekday: Number(day) })}
          />
        </span>
        <span class="k-row">
          {time('from')}
          <span class="k-quiet">{texts.until}</span>
          {time('to')}
          <IconButton
            icon={Trash2}
            label={texts.remove(`${name} ${row.from}–${row.to}`)}
            onPress={onRemove}
          />
        </span>
      </div>
      <Hint id={errorId} error={wrong ? texts.error : undefined} />
    </div>
  );
}
