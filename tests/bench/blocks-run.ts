import type { CDPSession } from '@playwright/test';

/**
 * How many blocks of code an extension's scripts run while `act` goes on, each counted as often as it
 * ran. Unlike time this does not depend on the machine and on what the page did before: the same call
 * takes twice as long where a browser that has just drawn hundreds of chips has emptied the caches.
 *
 * @param origin where the scripts come from: `chrome-extension://…/`
 */
export async function blocksRun(
  cdp: CDPSession,
  origin: string,
  act: () => Promise<void>,
): Promise<number> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await cdp.send('Profiler.takePreciseCoverage');
  await act();
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  await cdp.send('Profiler.stopPreciseCoverage');
  await cdp.send('Profiler.disable');
  return result
    .filter(({ url }) => url.startsWith(origin))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
