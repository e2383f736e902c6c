import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const calendar = { origins: ['https://calendar.google.com/*'] };

/** Whether Kept may see the calendar; the user can revoke it in the browser at any time. */
export function useCalendarAccess(): { allowed: boolean; request: () => void } {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () =>
      void browser.permissions.contains(calendar).then(setAllowed, () => setAllowed(true));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const request = () =>
    void browser.permissions.request(calendar).then(setAllowed, () => setAllowed(false));
  return { allowed, request };
}
