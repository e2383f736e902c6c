import { CheckCheck } from 'lucide';
import type { RefObject } from 'preact';
import type { ImportReview } from '@/lib/messaging/import-protocol';
import { useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { SearchField } from '../ui/SearchField';
import { CalendarsMenu } from './CalendarsMenu';
import type { countRows, FoundFilter } from './found-rows';

const filters = ['all', 'client', 'leave', 'unsure'] as const;

export interface FoundToolsProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  filter: FoundFilter;
  counts: ReturnType<typeof countRows>;
  calendars: ImportReview['calendars'];
  /** Nothing is left to accept. */
  accepted: boolean;
  onQuery: (query: string) => void;
  onFilter: (filter: FoundFilter) => void;
  onUseCalendar: (calendarId: string, use: boolean) => void;
  onAccept: () => void;
  /** From the field into the list. */
  onEnterList: () => void;
}

/** Search, groups, calendars, and the one button that accepts what is proposed. */
export function FoundTools(props: FoundToolsProps) {
  const { field, query, filter, counts, onQuery } = props;
  const texts = useReviewTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query) onQuery('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') props.onEnterList();
    else return;
    event.preventDefault();
  };
  return (
    <div class="k-tools">
      <SearchField
        class="k-tools-search"
        field={field}
        label={texts.search}
        value={query}
        onInput={onQuery}
        onKeyDown={onKeyDown}
      />
      <div class="k-row k-wrap k-tools-filters" role="group" aria-label={texts.filter.label}>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            class="k-chip"
            aria-pressed={one === filter}
            onClick={() => props.onFilter(one)}
          >
            {texts.filter[one](counts[one])}
          </button>
        ))}
      </div>
      <span class="k-space" />
      {props.calendars.length > 1 && (
        <CalendarsMenu calendars={props.calendars} onUse={props.onUseCalendar} />
      )}
      <Button kind="tonal" icon={CheckCheck} disabled={props.accepted} onPress={props.onAccept}>
        {texts.accept}
      </Button>
    </div>
  );
}
