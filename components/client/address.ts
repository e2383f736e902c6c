/** Whether the text can be an e-mail address: one @, a dot in what follows, no blanks. */
export const isAddress = (text: string): boolean => /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]+$/.test(text);

/** Lines of a text field, trimmed, without empty ones and repetitions. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]/u)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
