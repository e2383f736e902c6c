import { isSameDay } from 'date-fns/isSameDay';
import { useState } from 'preact/hooks';
import { shortDate } from '@/lib/i18n/dates';
import type { PolicyEditorTexts } from '@/lib/i18n/en/policy-editor';
import type { PolicyVersion } from '@/lib/policy/terms';
import { versionAt } from '@/lib/policy/terms-in-force';
import { versionChanges } from '@/lib/policy/version-changes';
import { useLanguage } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingCard } from '../../settings/SettingRow';
import { Button } from '../../ui/Button';
import type { PlainLine } from './plain-lines';
import { PlainList } from './PlainWords';

/** Few enough to be seen at once. */
const FEW = 4;

export interface VersionsCardProps {
  /** Newest first. */
  versions: readonly PolicyVersion[];
  /** Epoch milliseconds. */
  now: number;
  linesOf: (version: PolicyVersion) => readonly PlainLine[];
  onRestore: (version: PolicyVersion) => void;
}

/**
 * Every version with its dates and what it changed. What was tried out within one day is one line:
 * the rules at the end of that day.
 */
export function VersionsCard({ versions, now, linesOf, onRestore }: VersionsCardProps) {
  const { versions: texts } = usePolicyEditorTexts();
  const [all, setAll] = useState(false);
  const days = versions.filter(
    ({ from }, at) => at === 0 || !isSameDay(from, versions[at - 1]?.from ?? 0),
  );
  const first = versionAt(versions, -Infinity);
  const shown = all ? days : days.slice(0, FEW);
  return (
    <SettingCard title={texts.title}>
      <p class="k-small k-quiet k-card-lead">{texts.lead}</p>
      <ol class="k-version-list" reversed>
        {shown.map((version, at) => (
          <VersionLine
            key={version.id}
            version={version}
            number={days.length - at}
            before={days[at + 1]}
            until={days[at - 1]?.from}
            alsoBefore={
              first !== undefined && first.from > 0 && isSameDay(version.from, first.from)
            }
            now={now}
            linesOf={linesOf}
            onRestore={onRestore}
          />
        ))}
      </ol>
      {days.length > shown.length && (
        <div class="k-setting-part">
          <Button onPress={() => setAll(true)}>{texts.more(days.length)}</Button>
        </div>
      )}
    </SettingCard>
  );
}

interface VersionLineProps extends Pick<VersionsCardProps, 'now' | 'linesOf' | 'onRestore'> {
  version: PolicyVersion;
  number: number;
  before: PolicyVersion | undefined;
  /** When the next one began; unset: it is in force. */
  until: number | undefined;
  /** Whether it judges what was seen before there was a policy. */
  alsoBefore: boolean;
}

function VersionLine(props: VersionLineProps) {
  const { version, number, before, until, alsoBefore, now, linesOf, onRestore } = props;
  const { tag } = useLanguage();
  const { versions: texts } = usePolicyEditorTexts();
  const [open, setOpen] = useState(false);
  const day = (at: number) => shortDate(tag, at, now);
  const current = until === undefined;
  const changes = before && versionChanges(before, version);
  return (
    <li>
      <div class="k-setting">
        <span class={`k-number ${current ? 'now' : ''}`} aria-hidden="true">
          {number}
        </span>
        <span class="k-grow">
          <span class="k-block">
            {spanOf(
              texts,
              version.from > 0 ? day(version.from) : null,
              until === undefined ? null : day(until),
            )}
          </span>
          <span class="k-small k-quiet k-block">
            {!changes
              ? texts.first
              : changes.length === 0
                ? texts.same
                : texts.changed(changes.map((part) => texts.parts[part]).join(', '))}
          </span>
          {alsoBefore && <span class="k-small k-quiet k-block">{texts.alsoBefore}</span>}
        </span>
        {current ? (
          <span class="k-small k-in-force">{texts.now}</span>
        ) : (
          <Button
            label={open ? texts.hideOne(number) : texts.viewOne(number)}
            expanded={open}
            onPress={() => setOpen(!open)}
          >
            {open ? texts.hide : texts.view}
          </Button>
        )}
      </div>
      {open && !current && (
        <div class="k-inset">
          <PlainList lines={linesOf(version)} />
          <div>
            <Button kind="outline" onPress={() => onRestore(version)}>
              {texts.restore}
            </Button>
            <p class="k-hint">{texts.restoreHint}</p>
          </div>
        </div>
      )}
    </li>
  );
}

/** @param from `null`: it holds from the beginning on; and `until`: it is in force */
function spanOf(
  texts: PolicyEditorTexts['versions'],
  from: string | null,
  until: string | null,
): string {
  if (until === null) return from === null ? texts.always : texts.since(from);
  return from === null ? texts.until(until) : texts.span(from, until);
}
