import { ChevronDown } from 'lucide';
import { usePopupTexts } from '../hooks/use-language';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import type { AccountLabels } from './account-labels';

export interface AccountFilterProps {
  labels: AccountLabels;
  /** The address of the account shown; `null`: all. */
  shown: string | null;
  onShow: (email: string | null) => void;
}

/** Whose rows are shown, where they are of several accounts. */
export function AccountFilter({ labels, shown, onShow }: AccountFilterProps) {
  const {
    today: { account },
  } = usePopupTexts();
  const current = (shown === null ? undefined : labels.get(shown)?.text) ?? account.all;
  return (
    <div class="k-accounts">
      <Menu
        label={account.shown(current)}
        class="k-btn text neutral small"
        groups={[
          { items: [{ text: account.all, checked: shown === null, run: () => onShow(null) }] },
          {
            items: [...labels.values()].map(({ text, email }) => ({
              text,
              checked: shown === email,
              run: () => onShow(email),
            })),
          },
        ]}
      >
        <bdi class="k-ellipsis">{current}</bdi>
        <Icon of={ChevronDown} size={14} />
      </Menu>
    </div>
  );
}
