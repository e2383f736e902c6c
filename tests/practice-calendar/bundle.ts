import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * The page's own script and stylesheet, each as one file: forty modules asked for one by one
 * through a test's route cost most of the time a page takes to load.
 */

const PAGE = fileURLToPath(new URL('page/', import.meta.url));
/** What is built upon comes first. */
const FIRST = ['style.css', 'side.css', 'grid.css', 'chip.css'];

async function bundleScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: `${PAGE}main.ts` },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The practice page was not built');
  return chunk.code;
}

let script: Promise<string> | undefined;

/** The page's script, built once in a process. */
export const pageScript = (): Promise<string> => (script ??= bundleScript());

/** The page's styles, read anew each time. */
export function pageStyles(): string {
  const rest = readdirSync(PAGE).filter((name) => name.endsWith('.css') && !FIRST.includes(name));
  return [...FIRST, ...rest.toSorted()]
    .map((name) => readFileSync(`${PAGE}${name}`, 'utf8'))
    .join('\n');
}
