import { useEffect, useState } from 'preact/hooks';

/**
 * The time, renewed twice a minute while `ticking`; no timer otherwise.
 *
 * @returns epoch milliseconds
 */
export function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!ticking) return;
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, [ticking]);
  return now;
}
