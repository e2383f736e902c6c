import type { ComponentChildren } from 'preact';
import { shortDate } from '@/lib/i18n/dates';
import type { TermsReviewed } from '@/lib/messaging/policy-protocol';
import type { Override } from '@/lib/policy/terms';
import { useLanguage } from '../hooks/use-language';
import { usePolicyEditorTexts } from '../hooks/use-policy-editor-texts';
import { useStandingTexts } from '../hooks/use-standing-texts';
import { partsOf } from '../policy/editor/override-parts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Button } from '../ui/Button';

export interface TermsCardProps {
  review: TermsReviewed;
  /** What differs for this client; `null`: nothing. */
  own: Override | null;
  /** Epoch milliseconds. */
  now: number;
  onReviewed: () => void;
  /** Opens the message about the terms; unset: there is no appointment to write about. */
  onDraft?: (() => void) | undefined;
  /** The form of the own terms is open. */
  editing: boolean;
  onEdit: () => void;
  onRemove: () => void;
  /** The form. */
  children?: ComponentChildren;
}

/** The terms with one client: gone through when, and which of them are their own. */
export function TermsCard(props: TermsCardProps) {
  const { review, own, now, onReviewed, onDraft, editing, onEdit, onRemove, children } = props;
  const { tag } = useLanguage();
  const { terms: texts } = useStandingTexts();
  const { overrides } = usePolicyEditorTexts();
  const date = (at: number) => shortDate(tag, at, now);
  const { lastAt, dueAt } = review;
  const last = lastAt === null ? texts.never : texts.last(date(lastAt));
  const due = dueAt !== null && dueAt <= now;
  const next = dueAt === null ? '' : due ? texts.due : texts.next(date(dueAt));
  return (
    <SettingCard title={texts.title}>
      <SettingRow label={texts.review} hint={`${last} ${next}`.trim()} group>
        {() => (
          <div class="k-row k-wrap">
            <Button
              kind={due ? 'tonal' : 'outline'}
              label={`${texts.review}: ${texts.done}`}
              onPress={onReviewed}
            >
              {texts.done}
            </Button>
            {due && onDraft && <Button onPress={onDraft}>{texts.draft}</Button>}
          </div>
        )}
      </SettingRow>
      {dueAt === null && (
        <p class="k-small k-quiet k-part-line">
          {texts.off}{' '}
          <a class="k-link" href="#policy">
            {texts.set}
          </a>
        </p>
      )}
      <SettingRow
        label={texts.own}
        hint={
          own
            ? texts.differs(
                partsOf(own)
                  .map((part) => overrides.part[part])
                  .join(', '),
              )
            : texts.asAll
        }
        group
      >
        {() => (
          <div class="k-row k-wrap">
            <Button kind="outline" expanded={editing} onPress={onEdit}>
              {own ? texts.edit : texts.make}
            </Button>
            {own && <Button onPress={onRemove}>{texts.remove}</Button>}
          </div>
        )}
      </SettingRow>
      {editing && children}
    </SettingCard>
  );
}
