/**
 * The keys of a shortcut one by one, as the browser tells them: `Alt+Shift+K`, on a Mac in Chrome
 * `⌥⇧K`; none where it is empty.
 *
 * @param names what keys are called in the user's language, where it differs
 */
export function shortcutKeys(shortcut: string, names: Readonly<Record<string, string>>): string[] {
  const keys = shortcut.includes('+')
    ? shortcut.split('+')
    : (shortcut.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/g) ?? []);
  return keys.map((key) => names[key.trim()] ?? key.trim()).filter((key) => key !== '');
}
