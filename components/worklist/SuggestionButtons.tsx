import { X } from 'lucide';
import type { Suggestion } from '@/lib/messaging/protocol';
import { usePopupTexts } from '../hooks/use-language';
import { Button, IconButton } from '../ui/Button';
import type { Answer } from './answers';

export interface SuggestionButtonsProps {
  name: string;
  suggestion: Suggestion;
  tabIndex?: number;
  onAnswer: (answer: Answer) => void;
  onDismiss: () => void;
}

/** What the calendar suggests, as a question: never pressed, and recorded by a click only. */
export function SuggestionButtons(props: SuggestionButtonsProps) {
  const { name, suggestion, tabIndex, onAnswer, onDismiss } = props;
  const { today } = usePopupTexts();
  const { status, noticeHours } = suggestion;
  const order = tabIndex === undefined ? {} : { tabIndex };
  return (
    <>
      <Button
        kind="outline"
        size="small"
        label={today.suggested.ask(today.suggested[status], name)}
        onPress={() => onAnswer({ status, noticeHours })}
        {...order}
      >
        {today.suggested[status]}
      </Button>
      <IconButton
        icon={X}
        slim
        tip={today.suggested.dismiss}
        label={today.action(today.suggested.dismiss, name)}
        onPress={onDismiss}
        {...order}
      />
    </>
  );
}
