/** Keeps a test browser from talking to anybody on its own account. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever is not answered by a test cannot even be looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * Parts of the browser's own window that no test looks at. The first four draw its toolbar as web
 * pages: starting without them takes half the processor time (5.7 s to 2.8 s, Chromium 156). The
 * browser heeds only the last such list, so those that Playwright switches off stand here too.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'InitialWebUI',
  'WebUIReloadButton',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Chromium refuses to run as root inside its sandbox. */
export const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Arguments of a Chromium under test. Kept is loaded by CDP `Extensions.loadUnpacked`, the one
 * way that Chromium, Chrome for Testing and branded Chrome and Edge all take (these ignore
 * `--load-extension` since 137). It needs a debugging pipe, which Playwright opens by itself.
 *
 * @param language BCP 47; Linux also wants it in the environment as LANGUAGE
 */
export const chromiumArguments = (language: string): string[] => [
  ...quiet,
  ...sandboxArguments(),
  '--enable-unsafe-extension-debugging',
  `--disable-features=${switchedOff.join(',')}`,
  `--lang=${language}`,
];

/** Playwright's own default, under which no extension would run at all. */
export const UNWANTED_DEFAULTS = ['--disable-extensions'];
