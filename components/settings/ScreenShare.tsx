import { EyeOff } from 'lucide';
import { usePopupTexts } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';

export interface ScreenShareButtonProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Hides everything for as long as the screen is shared, with one press. */
export function ScreenShareButton({ on, onChange }: ScreenShareButtonProps) {
  const { screenShare } = usePopupTexts();
  return (
    <button
      type="button"
      class="k-ib k-share"
      aria-label={screenShare.hide}
      title={on ? screenShare.show : screenShare.hide}
      aria-pressed={on}
      onClick={() => onChange(!on)}
    >
      <Icon of={EyeOff} size={18} />
    </button>
  );
}

export interface ScreenShareBannerProps {
  /** Names are covered in this window too. */
  covered: boolean;
  onShow: () => void;
  onHideHere: () => void;
}

/** Says that everything is hidden: nobody is to look for badges that are only switched off. */
export function ScreenShareBanner({ covered, onShow, onHideHere }: ScreenShareBannerProps) {
  const { screenShare } = usePopupTexts();
  return (
    <div class="k-row k-share-banner" role="status">
      <Icon of={EyeOff} size={18} />
      <div class="k-row k-wrap k-grow">
        <strong>{screenShare.hidden}</strong>
        <span class="k-row">
          {!covered && (
            <button type="button" class="k-link" onClick={onHideHere}>
              {screenShare.hideHere}
            </button>
          )}
          <button type="button" class="k-link" onClick={onShow}>
            {screenShare.show}
          </button>
        </span>
      </div>
    </div>
  );
}

/** Stands in place of names and counts. */
export function ScreenShareCover({ onShowHere }: { onShowHere: () => void }) {
  const { screenShare } = usePopupTexts();
  return (
    <EmptyState icon={EyeOff} title={screenShare.coverTitle} text={screenShare.coverText}>
      <Button kind="tonal" onPress={onShowHere}>
        {screenShare.showHere}
      </Button>
      <span class="k-small k-quiet k-share-hint">{screenShare.showHereHint}</span>
    </EmptyState>
  );
}
