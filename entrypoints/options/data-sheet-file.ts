import type { Language } from '@/components/hooks/use-language';
import { type DataSheetModel, dataSheetJson, dataSheetModel } from '@/lib/exchange/data-sheet';
import { dataSheet as de } from '@/lib/i18n/de/data-sheet';
import { dataSheet as en } from '@/lib/i18n/en/data-sheet';
import type { PeopleTexts } from '@/lib/i18n/en/people';
import { wordsIn } from '@/lib/i18n/words';
import { ask } from '@/lib/messaging/client';
import { datedName, fileNamePart, saveFile } from './save-file';

/**
 * Gives the user all that is stored of one client, as a page to print or as JSON.
 *
 * @returns whether the client is there
 * @throws what the background threw
 */
export async function saveDataSheet(
  { id, name }: { id: string; name: string },
  kind: 'html' | 'json',
  { locale, tag }: Language,
  { data }: PeopleTexts,
): Promise<boolean> {
  const sheet = await ask('dataSheet', { clientId: id });
  if (!sheet) return false;
  const file = datedName(data.fileName(fileNamePart(name)), kind);
  if (kind === 'json') {
    saveFile(file, 'application/json', dataSheetJson(sheet));
    return true;
  }
  const words = { sheet: locale === 'de' ? de : en, shared: wordsIn(locale), tag };
  saveFile(file, 'text/html;charset=utf-8', dataSheetPage(dataSheetModel(sheet, words), locale));
  return true;
}

/** One page of A4 where that is possible, dense and without anything to load. */
const STYLE = `
@page { size: A4; margin: 16mm; }
body { max-width: 178mm; margin: 24px auto; padding: 0 16px; color: #1f1f1f; background: #fff;
  font: 13px/18px system-ui, sans-serif; }
h1 { margin: 0 0 2px; font-size: 22px; line-height: 28px; font-weight: 500; }
h2 { margin: 18px 0 4px; font-size: 14px; line-height: 20px; font-weight: 600;
  border-bottom: 1px solid #747775; break-after: avoid; }
p { margin: 4px 0; }
.made { color: #444746; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 2px 0; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { width: 34%; padding-inline-end: 12px; font-weight: 400; color: #444746; }
tr { break-inside: avoid; }
td { white-space: pre-line; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11px; line-height: 15px; } }
`;

/** The sheet as a page that stands by itself. All text is set as text. */
export function dataSheetPage(model: DataSheetModel, language: string): string {
  const page = document.implementation.createHTMLDocument(model.title);
  page.documentElement.lang = language;
  const meta = page.createElement('meta');
  meta.setAttribute('charset', 'utf-8');
  page.head.prepend(meta);
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.append(style);

  const add = (parent: Element, tag: string, text?: string, className?: string): Element => {
    const element = page.createElement(tag);
    if (text !== undefined) element.textContent = printable(text);
    if (className !== undefined) element.className = className;
    parent.append(element);
    return element;
  };
  add(page.body, 'h1', model.title);
  add(page.body, 'p', model.made, 'made');
  add(page.body, 'p', model.lead);
  for (const { title, lead, rows } of model.sections) {
    const section = add(page.body, 'section');
    add(section, 'h2', title);
    if (lead) add(section, 'p', lead);
    if (rows.length === 0) continue;
    const body = add(add(section, 'table'), 'tbody');
    for (const { label, value } of rows) {
      const row = add(body, 'tr');
      add(row, 'th', label).setAttribute('scope', 'row');
      add(row, 'td', value).setAttribute('dir', 'auto');
    }
  }
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page.documentElement)}\n`;
}

/** Signs that no XML may hold would make the page unreadable. */
const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
