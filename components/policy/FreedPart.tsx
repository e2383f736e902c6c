import type { OutcomeFact } from '@/lib/appointments/fact';
import { clock, weekdayDate } from '@/lib/i18n/dates';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { useLanguage } from '../hooks/use-language';
import { YesNo } from './YesNo';

export interface FreedPartProps {
  /** Freed slots of the chosen client, the latest first. */
  freed: readonly OutcomeFact[];
  onRefilled: (fact: OutcomeFact, refilled: boolean) => void;
}

/** A few are enough: older ones are on the client. */
const MOST = 3;

/** Whether the time that was freed was used otherwise: it lowers what may be charged. */
export function FreedPart({ freed, onRefilled }: FreedPartProps) {
  const { tag } = useLanguage();
  const { freed: texts } = useCheatSheetTexts();
  if (freed.length === 0) return <p class="k-small k-quiet k-freed">{texts.none}</p>;
  return (
    <div class="k-freed">
      {freed.slice(0, MOST).map((fact) => {
        const date = weekdayDate(tag, fact.start);
        const when = fact.allDay ? date : `${date}, ${clock(tag, fact.start)}`;
        return (
          <YesNo
            key={`${fact.eventId}|${fact.start}`}
            question={texts.title}
            about={texts.slot(when)}
            yes={texts.yes}
            no={texts.no}
            value={fact.refilled ?? null}
            onSay={(refilled) => onRefilled(fact, refilled)}
          />
        );
      })}
    </div>
  );
}
