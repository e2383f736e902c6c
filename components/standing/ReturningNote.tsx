import { shortDate } from '@/lib/i18n/dates';
import type { ReturningMatch } from '@/lib/messaging/policy-protocol';
import { useLanguage } from '../hooks/use-language';
import { useStandingTexts } from '../hooks/use-standing-texts';
import { Note } from '../ui/Note';

export interface ReturningNoteProps {
  matches: readonly ReturningMatch[];
  /** Epoch milliseconds. */
  now: number;
  onOpen: (clientId: string) => void;
}

/** Says that somebody may be a client who was let go. A hint, never a decision. */
export function ReturningNote({ matches, now, onOpen }: ReturningNoteProps) {
  const { tag } = useLanguage();
  const { returning: texts } = useStandingTexts();
  return matches.map(({ clientId, name, by, letGoAt }) => (
    <div role="status" key={clientId}>
      <Note
        tone="amber"
        title={texts.title(`\u2068${name}\u2069`)}
        text={`${texts.by[by](shortDate(tag, letGoAt, now))} ${texts.decide}`}
      >
        <button type="button" class="k-link" onClick={() => onOpen(clientId)}>
          {texts.open(name)}
        </button>
      </Note>
    </div>
  ));
}
