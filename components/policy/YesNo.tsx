import { Choices } from '../ui/Choices';

export interface YesNoProps {
  question: string;
  /** Said below the question. */
  about?: string;
  yes: string;
  no: string;
  /** `null`: not said yet. */
  value: boolean | null;
  onSay: (said: boolean) => void;
}

/** A question with two answers, none of which is given before it is said. */
export function YesNo({ question, about, yes, no, value, onSay }: YesNoProps) {
  return (
    <div class="k-row k-yes-no">
      <div class="k-grow">
        <div class="k-small">{question}</div>
        {about && <div class="k-small k-quiet">{about}</div>}
      </div>
      <Choices<'yes' | 'no'>
        label={about ? `${question} ${about}` : question}
        look="segments small"
        value={value === null ? null : value ? 'yes' : 'no'}
        choices={[
          { value: 'yes', text: yes },
          { value: 'no', text: no },
        ]}
        onChoose={(said) => onSay(said === 'yes')}
      />
    </div>
  );
}
