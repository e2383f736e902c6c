/**
 * Puts a text on the clipboard, on a click: plain, and as HTML for programs that take it. Where the
 * browser writes no HTML, plain alone.
 *
 * @throws where the browser refuses altogether
 */
export async function copyText(plain: string, html: string): Promise<void> {
  const { clipboard } = navigator;
  try {
    const kinds = { 'text/plain': plain, 'text/html': html };
    await clipboard.write([
      new ClipboardItem(
        Object.fromEntries(
          Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]),
        ),
      ),
    ]);
  } catch {
    await clipboard.writeText(plain);
  }
}
