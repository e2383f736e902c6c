import { LimitNoticeSection } from '@/components/settings/LimitNoticeSection';
import { useLimitNotice } from './use-limit-notice';

/** Joins the setting of the notification with the browser's permission. */
export function LimitNoticePart() {
  const { on, refused, change } = useLimitNotice();
  return <LimitNoticeSection on={on} refused={refused} onChange={change} />;
}
