import type { Draft } from './draft';

/** A draft as plain text; a mail begins with its subject. */
export const copiedText = ({ subject, body }: Pick<Draft, 'subject' | 'body'>): string =>
  subject === '' ? body : `${subject}\n\n${body}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A plain text as HTML for the clipboard: paragraphs at empty lines, breaks at single ones. Nothing
 * of the text is markup.
 */
export function htmlOf(text: string): string {
  const safe = text.toWellFormed().replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return safe
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
