import type { ComponentChildren } from 'preact';
import type { AccountLabel } from './account-labels';

export interface SubtitleProps {
  /** The whole text where it may be cut. */
  tip?: string;
  /** Where there are several: the account of the row. */
  account: AccountLabel | undefined;
  children: ComponentChildren;
}

/** The second line of a row: what may be cut, and behind it the account, which may not. */
export function Subtitle({ tip, account, children }: SubtitleProps) {
  return (
    <div class="k-row k-small k-quiet k-subtitle">
      <div class="k-ellipsis" {...(tip === undefined ? {} : { title: tip })}>
        {children}
      </div>
      {account && (
        <bdi class="k-account k-ellipsis" title={account.email}>
          {account.text}
        </bdi>
      )}
    </div>
  );
}
