import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { limitNoticeItem } from '@/lib/settings/items';

const needed = { permissions: ['notifications' as const] };

export interface LimitNotice {
  on: boolean;
  refused: boolean;
  change: (on: boolean) => void;
}

/**
 * The setting of the notification at the limit. It is on only while the browser allows it: the
 * permission is asked for on the click that turns it on, and given back with the one that turns it
 * off.
 */
export function useLimitNotice(): LimitNotice {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = async () => {
      const [wanted, allowed] = await Promise.all([
        limitNoticeItem.getValue(),
        browser.permissions.contains(needed),
      ]);
      setOn(wanted && allowed);
    };
    look().catch(() => setOn(false));
    return limitNoticeItem.watch(() => void look().catch(() => setOn(false)));
  }, []);

  const change = async (wanted: boolean) => {
    setRefused(false);
    // Asked first of all: a browser wants to see the click that it comes from.
    const allowed = wanted && (await browser.permissions.request(needed));
    setRefused(wanted && !allowed);
    setOn(allowed);
    await limitNoticeItem.setValue(allowed);
    if (!wanted) await browser.permissions.remove(needed);
  };
  return { on, refused, change: (wanted) => void change(wanted).catch(() => setRefused(true)) };
}
