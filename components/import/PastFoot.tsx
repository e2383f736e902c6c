import { usePopupTexts } from '../hooks/use-language';
import { useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { KeyHint } from './KeyHint';

export interface PastFootProps {
  /** Rows that were looked at, of those shown; rows after them. */
  checked: number;
  shown: number;
  after: number;
  /** 0: no selection. */
  selected: number;
  /** How many would be recorded. */
  outcomes: number;
  busy: boolean;
  help: boolean;
  onHelp: () => void;
  onRecord: () => void;
}

/** How far one is, the keys, and the only button that records. */
export function PastFoot(props: PastFootProps) {
  const { checked, shown, after, selected, outcomes, busy, help } = props;
  const { past } = useReviewTexts();
  const { today } = usePopupTexts();
  const rest = [past.left(shown - outcomes), after > 0 ? past.after(after) : ''].filter(Boolean);
  return (
    <footer class="k-page-foot">
      <div class="k-checked" aria-hidden="true">
        <i style={{ inlineSize: `${shown > 0 ? (checked / shown) * 100 : 0}%` }} />
      </div>
      <div class="k-page-foot-in">
        <span class="k-foot-words k-quiet">
          <strong>{past.checked(checked, shown)}</strong>
          {rest.length > 0 && ` · ${rest.join(' · ')}`}
        </span>
        <span class="k-hidden" role="status">
          {selected > 1 ? past.selected(selected) : ''}
        </span>
        {selected > 1 ? (
          <span class="k-small k-medium k-foot-selected" aria-hidden="true">
            {past.selected(selected)}
          </span>
        ) : (
          <span class="k-row k-small k-quiet k-foot-keys" aria-hidden="true">
            <KeyHint keys={['↑', '↓']} text="" />
            <KeyHint keys={['1', '–', '7']} text={past.keys.set} />
            <KeyHint keys={['0']} text={past.noneShort} />
            <KeyHint keys={['Z']} text={today.keys.undo} />
          </span>
        )}
        <span class="k-space" />
        <span class="k-row k-foot-acts">
          <button
            type="button"
            class="k-ib"
            aria-label={past.keys.help}
            title={past.keys.help}
            aria-expanded={help}
            onClick={props.onHelp}
          >
            <kbd class="k-kbd">?</kbd>
          </button>
          <Button
            kind="filled"
            size="big"
            disabled={busy || outcomes === 0}
            onPress={props.onRecord}
          >
            {past.record(outcomes)}
          </Button>
        </span>
      </div>
    </footer>
  );
}
