import { CalendarCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import type { PanelContext } from './panel-context';

type Person = { email: string; name: string };

/** A guest list of a dozen strangers is a meeting, not a row of clients: the rest is folded. */
const SHOWN = 3;

/** Asks once of each person seen as a guest whether they are a client. */
export function CandidatePart({ people, ...context }: PanelContext & { people: Person[] }) {
  const { texts, actions } = context;
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, SHOWN);
  const rest = people.length - shown.length;
  return (
    <>
      {shown.map((person) => (
        <div
          class="k-candidate"
          key={person.email}
          role="group"
          aria-label={`${texts.candidate.question} ${person.name}`}
        >
          <span class="k-mark quiet">
            <Icon of={CalendarCheck} size={14} />
          </span>
          <div class="k-who">
            <div class="k-name">
              <bdi class="k-ellipsis" title={person.email}>
                {person.name}
              </bdi>
            </div>
            <div class="k-evidence">{texts.candidate.question}</div>
          </div>
          <button
            type="button"
            class="k-button tonal small"
            aria-label={texts.candidate.yesNamed(person.name)}
            onClick={() => actions.judge(person, 'client')}
          >
            {texts.candidate.yes}
          </button>
          <button
            type="button"
            class="k-button text small neutral"
            title={texts.candidate.noNamed(person.name)}
            onClick={() => actions.judge(person, 'not_client')}
          >
            {texts.candidate.no}
          </button>
        </div>
      ))}
      {rest > 0 && (
        <button type="button" class="k-button text small" onClick={() => setAll(true)}>
          {texts.candidate.more(rest)}
        </button>
      )}
    </>
  );
}
