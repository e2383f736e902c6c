import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/*
 * npm run texts: every message Kept can write, in every tone, language and form, filled in for one
 * client, once with all that can be known and once with nothing. Written to be read from beginning
 * to end: nobody should be sent what nobody has read.
 */

const FILE = '.output/texts.md';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport<typeof import('./texts-document.ts')>(
  here('texts-document.ts'),
  { configFile: false, logLevel: 'error', resolve: { alias: { '@': here('../..') } } },
);
mkdirSync('.output', { recursive: true });
writeFileSync(FILE, module.textsDocument());
console.log(FILE);
