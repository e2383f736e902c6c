import { millisecondsInDay } from 'date-fns/constants';
import { useId } from 'preact/hooks';
import { format } from '@/lib/i18n/dates';
import type { Kept, Patterns } from '@/lib/reliability/patterns';
import { useClientRecordTexts } from '../hooks/use-client-record-texts';
import { useLanguage } from '../hooks/use-language';

interface Line {
  name: string;
  count: Kept;
}

/** Sunday, 4 January 2026, at noon: names of weekdays count from here. */
const SUNDAY = new Date(2026, 0, 4, 12).getTime();

/** Kept and missed by weekday, hour and what else is known. Counts, no rates. */
export function PatternTables({ patterns }: { patterns: Patterns }) {
  const { tag } = useLanguage();
  const texts = useClientRecordTexts().patterns;
  const weekday = (day: number) =>
    format(tag, { weekday: 'long' }).format(SUNDAY + day * millisecondsInDay);
  const hour = (at: number) =>
    format(tag, { hour: 'numeric', minute: '2-digit' }).format(new Date(2026, 0, 4, at));
  const tables: { title: string; hint?: string; lines: Line[] }[] = [
    {
      title: texts.weekday,
      lines: patterns.weekdays.map((one) => ({ name: weekday(one.weekday), count: one.count })),
    },
    {
      title: texts.hour,
      lines: patterns.hours.map((one) => ({ name: hour(one.hour), count: one.count })),
    },
    {
      title: texts.place,
      lines: patterns.places.map(({ remote, count }) => ({
        name: remote ? texts.remote : texts.onSite,
        count,
      })),
    },
    {
      title: texts.ahead,
      hint: texts.aheadHint,
      lines: patterns.leads.map(({ lead, count }) => ({ name: texts.leads[lead], count })),
    },
    {
      title: texts.moves,
      lines: patterns.moves.map(({ moved, count }) => ({
        name: moved ? texts.moved : texts.asAgreed,
        count,
      })),
    },
  ];
  return (
    <>
      <p class="k-small k-quiet k-part-line">{texts.lead}</p>
      <div class="k-patterns">
        {tables
          .filter(({ lines }) => lines.length > 0)
          .map((table) => (
            <PatternTable key={table.title} {...table} />
          ))}
      </div>
    </>
  );
}

function PatternTable({ title, hint, lines }: { title: string; hint?: string; lines: Line[] }) {
  const { kept, missed } = useClientRecordTexts().patterns;
  const id = useId();
  return (
    <div>
      <table class="k-pattern" {...(hint ? { 'aria-describedby': id } : {})}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{kept}</th>
            <th scope="col">{missed}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count.kept}</td>
              <td class={count.missed > 0 ? 'some' : ''}>{count.missed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hint && (
        <p class="k-small k-quiet" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
