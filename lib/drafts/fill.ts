import Mustache from 'mustache';

/**
 * Fills a text. Plain text into plain text: nothing is escaped, and values are never read as
 * templates. What a missing section leaves behind (spaces, empty lines) is taken away.
 */
export const fill = (template: string, values: object): string =>
  tidy(Mustache.render(template, values, undefined, { escape: String }));

/** Whether a text can be filled: no section is left open, or closed without having been opened. */
export function canFill(template: string): boolean {
  try {
    Mustache.parse(template);
    return true;
  } catch {
    return false;
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
