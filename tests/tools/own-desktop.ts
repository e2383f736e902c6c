import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAND_INS = fileURLToPath(new URL('no-desktop', import.meta.url));

/**
 * An environment in which a browser leaves the developer's desktop alone. On Linux Chromium runs
 * `xdg-desktop-menu` and, for six sizes, `xdg-icon-resource` when an extension is removed, which
 * tests do after each of them: long shell scripts that look through the user's own menus (a tenth
 * of the time of the tests, Chromium 156).
 */
export const withoutDesktop = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [STAND_INS, process.env['PATH']].join(delimiter),
});
