const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Paragraphs as HTML; whatever signs they hold, they stay text. */
export const paragraphsHtml = (paragraphs: readonly string[], language: string): string =>
  paragraphs
    .map(
      (text) => `<p lang="${language}">${text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '')}</p>`,
    )
    .join('\n');

/**
 * Puts HTML on the clipboard, on a click: a mail or a document takes it with its paragraphs, a
 * field for code takes the markup itself.
 *
 * @returns false where the browser refuses
 */
export async function copyHtml(html: string): Promise<boolean> {
  try {
    const as = (type: string) => new Blob([html], { type });
    const item = new ClipboardItem({
      'text/html': as('text/html'),
      'text/plain': as('text/plain'),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
