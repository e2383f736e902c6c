import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pageStyles } from '../practice-calendar/bundle.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface SheetFiles {
  /** Of the sheet's page, one module without imports. */
  script: string;
  /** Kept's own styles for badges, as they are built into the extension. */
  badges: string;
  /** Of the practice calendar and the sheet's frame. */
  page: string;
}

/** Builds what the sheet's page needs, from the sources as they are now. */
export async function buildSheet(): Promise<SheetFiles> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': here('../..') } },
    build: {
      write: false,
      minify: false,
      cssMinify: true,
      // As in wxt.config.ts.
      target: ['chrome144', 'firefox140'],
      modulePreload: false,
      rolldownOptions: { input: here('page.ts') },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const files = output && 'output' in output ? output.output : [];
  const chunk = files.find((file) => file.type === 'chunk');
  const css = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (chunk?.type !== 'chunk' || css?.type !== 'asset') throw new Error('The sheet was not built');
  return {
    script: chunk.code,
    badges: String(css.source),
    page: `${pageStyles()}\n${readFileSync(here('sheet.css'), 'utf8')}`,
  };
}
