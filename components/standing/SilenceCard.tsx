import { Mail } from 'lucide';
import { shortDate } from '@/lib/i18n/dates';
import type { ContactsView } from '@/lib/messaging/policy-protocol';
import type { ContactKind, ContactSaid, Silence } from '@/lib/policy/gone-silent';
import { useLanguage } from '../hooks/use-language';
import { useStandingTexts } from '../hooks/use-standing-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';

/** What can be said next, the likeliest first. */
const offered: Readonly<Record<Silence['state'], readonly ContactKind[]>> = {
  none: ['wrote', 'answered'],
  wait: ['answered', 'second_nudge'],
  nudge: ['second_nudge', 'answered'],
  close: ['closed', 'answered'],
  closed: ['answered'],
};

export interface SilenceCardProps {
  view: ContactsView;
  /** Epoch milliseconds. */
  now: number;
  onSay: (kind: ContactKind) => void;
  onTakeBack: (entry: ContactSaid) => void;
  /** Opens the message that is due; unset: there is no appointment to write about. */
  onDraft?: ((state: 'nudge' | 'close') => void) | undefined;
}

/** A client who does not answer: last contact, one second nudge, and then the file. */
export function SilenceCard({ view, now, onSay, onTakeBack, onDraft }: SilenceCardProps) {
  const { tag } = useLanguage();
  const { silence: texts } = useStandingTexts();
  const { silence, entries } = view;
  const date = (at: number) => shortDate(tag, at, now);
  const due = silence.state === 'nudge' || silence.state === 'close' ? silence.state : null;
  return (
    <SettingCard title={texts.title}>
      <div class="k-part-block">
        <p class={due ? 'k-medium' : ''}>{texts.state[silence.state]}</p>
        <p class="k-small k-quiet">
          {silence.lastContact === null ? texts.never : texts.last(date(silence.lastContact))}{' '}
          {silence.next !== null && texts.until(date(silence.next))}
        </p>
        <div class="k-row k-wrap k-part-actions">
          {due && onDraft && (
            <Button kind="tonal" icon={Mail} onPress={() => onDraft(due)}>
              {texts.draft[due]}
            </Button>
          )}
          {offered[silence.state].map((kind) => (
            <Button key={kind} kind="outline" onPress={() => onSay(kind)}>
              {texts.say[kind]}
            </Button>
          ))}
        </div>
        {entries.length > 0 && (
          <details class="k-versions k-small">
            <summary>{texts.log(entries.length)}</summary>
            <ul>
              {entries.map((entry, at) => {
                const line = texts.entry(texts.kind[entry.kind], date(entry.at));
                return (
                  <li key={entry.id} class="k-quiet">
                    {line}{' '}
                    {at === 0 && (
                      <button
                        type="button"
                        class="k-link"
                        aria-label={texts.takeBackOne(line)}
                        onClick={() => onTakeBack(entry)}
                      >
                        {texts.takeBack}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </details>
        )}
      </div>
    </SettingCard>
  );
}
