import { Calendar, ChevronDown } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ImportReview } from '@/lib/messaging/import-protocol';
import { useReviewTexts } from '../hooks/use-import-texts';
import { useMenuPlace } from '../hooks/use-menu-place';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';

export interface CalendarsMenuProps {
  calendars: ImportReview['calendars'];
  onUse: (calendarId: string, use: boolean) => void;
}

/** Which calendars of an import count. It stays open: there may be several to switch. */
export function CalendarsMenu({ calendars, onUse }: CalendarsMenuProps) {
  const texts = useReviewTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useMenuPlace(open, button, box, () => setOpen(false));
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('input')?.focus();
  }, [open]);
  const used = calendars.filter(({ use }) => use).length;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="k-chip"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon of={Calendar} size={16} />
        {texts.calendars(used, calendars.length)}
        <Icon of={ChevronDown} size={16} />
      </button>
      {open && (
        <div
          ref={box}
          id={id}
          class="k-menu k-calendars"
          role="group"
          aria-label={texts.calendarsLabel}
          popover="manual"
          onKeyDown={(event) => {
            // Keys in here are not those of the list.
            event.stopPropagation();
            if (event.key !== 'Escape') return;
            setOpen(false);
            button.current?.focus();
          }}
          onFocusOut={(event) => {
            const to = event.relatedTarget as Node | null;
            if (to && !box.current?.contains(to) && to !== button.current) setOpen(false);
          }}
        >
          {calendars.map((calendar) => (
            <label key={calendar.id} class="k-calendar">
              <span class="k-grow">
                <bdi class="k-ellipsis">{calendar.name}</bdi>
                <span class="k-small k-quiet">{texts.appointments(calendar.events)}</span>
              </span>
              <Switch
                label={calendar.name}
                on={calendar.use}
                onChange={(use) => onUse(calendar.id, use)}
              />
            </label>
          ))}
        </div>
      )}
    </>
  );
}
