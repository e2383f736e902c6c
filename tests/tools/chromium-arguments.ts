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
  `--lang=${language}`,
];

/** Playwright's own default, under which no extension would run at all. */
export const UNWANTED_DEFAULTS = ['--disable-extensions'];
