import { useState } from 'preact/hooks';
import type { Field as TableField, Mapping } from '@/lib/exchange/outcomes/fields';
import type { Table } from '@/lib/exchange/table';
import { useWords } from '../hooks/use-language';
import { useTableTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';
import { Field, Hint } from '../ui/Field';
import { Select } from '../ui/Select';
import { columnName, samplesOf } from './csv-samples';

/** Asked about in any case; the others only where the file seems to have them. */
const always: ReadonlySet<TableField> = new Set(['client', 'email', 'start', 'status']);

export interface CsvColumnsProps {
  file: string;
  table: Table;
  mapping: Mapping;
  /** What is still missing, by its name in the texts. */
  missing: readonly ('client' | 'date' | 'status')[];
  onChange: (mapping: Mapping) => void;
  onNext: () => void;
  onCancel: () => void;
}

/** Which column holds what, with values of the file beside it. */
export function CsvColumns(props: CsvColumnsProps) {
  const { file, table, mapping, missing, onChange, onNext, onCancel } = props;
  const words = useWords();
  const { columns } = useTableTexts();
  const all = Object.keys(mapping) as TableField[];
  // What was shown at first stays, whatever is chosen.
  const [first] = useState(() =>
    all.filter((field) => always.has(field) || mapping[field] !== null),
  );
  const [more, setMore] = useState(false);
  const [tried, setTried] = useState(false);
  const shown = more ? all : first;
  const choices = [
    { value: '', text: columns.unused },
    ...table.header.map((name, at) => ({
      value: String(at),
      text: columnName(name, at, columns.column),
    })),
  ];
  return (
    <Inset
      label={columns.title}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.length === 0) onNext();
      }}
      onCancel={onCancel}
    >
      <div>
        <h3 class="k-medium">{columns.title}</h3>
        <p class="k-small k-quiet">{columns.lead(table.rows.length, file)}</p>
      </div>
      <div class="k-columns">
        {shown.map((field) => {
          const samples = samplesOf(table, mapping[field]);
          return (
            <Field
              key={field}
              label={columns.field[field]}
              hint={samples.length > 0 ? samples.join(' · ') : undefined}
            >
              {(wiring) => (
                <Select
                  wiring={wiring}
                  value={mapping[field] === null ? '' : String(mapping[field])}
                  choices={choices}
                  onChoose={(value) =>
                    onChange({ ...mapping, [field]: value === '' ? null : Number(value) })
                  }
                />
              )}
            </Field>
          );
        })}
      </div>
      {!more && first.length < all.length && (
        <div>
          <Button onPress={() => setMore(true)}>{columns.more}</Button>
        </div>
      )}
      {tried &&
        missing.map((what) => (
          <div role="alert" key={what}>
            <Hint id={undefined} error={columns.needs(columns.need[what])} />
          </div>
        ))}
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {columns.next}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
