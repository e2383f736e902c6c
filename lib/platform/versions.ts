import { browser } from 'wxt/browser';

/** Name and main version of a browser, from what it calls itself; empty where it is none known. */
export function browserOf(userAgent: string): string {
  for (const [name, mark] of [
    ['Edge', 'Edg'],
    ['Opera', 'OPR'],
    ['Firefox', 'Firefox'],
    ['Chrome', 'Chrome'],
  ] as const) {
    const version = new RegExp(`${mark}/(\\d{1,4})`).exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return '';
}

/** The version of Kept, and name and main version of the browser it runs in. */
export const versions = (): { kept: string; browser: string } => ({
  kept: browser.runtime.getManifest().version,
  browser: browserOf(navigator.userAgent),
});
