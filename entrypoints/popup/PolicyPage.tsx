import type { DraftRequest } from '@/lib/messaging/protocol';
import { later } from './later';
import type { Actions } from '../own-pages/use-actions';

export interface PolicyPageProps {
  actions: Actions;
  /** Names are hidden while the screen is shared. */
  covered: boolean;
  onDraft: (request: DraftRequest) => void;
}

/** The third tab; its code comes when it is opened. */
export const PolicyPage = later<PolicyPageProps>(
  async () => (await import('./PolicyTab')).PolicyTab,
  <div class="k-body" />,
);
