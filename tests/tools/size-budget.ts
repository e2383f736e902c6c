import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * What Kept costs: bytes after gzip, of everything a part makes the browser load.
 * The content script is the one that every calendar tab pays for.
 */

const BUILD = '.output/chrome-mv3';
const kB = 1000;

interface Part {
  name: string;
  /** Files it starts from, relative to the build; styles may be missing. */
  from: string[];
  /** Counts what is loaded only once it is wanted, too. */
  later?: boolean;
  /** Bytes after gzip. */
  budget: number;
}

const parts: Part[] = [
  {
    name: 'content script',
    from: ['content-scripts/calendar.js', 'content-scripts/calendar.css'],
    budget: 28 * kB,
  },
  { name: 'panel in an event', from: ['calendar-panel.js'], budget: 40 * kB },
  { name: 'popup, at once', from: ['popup.html'], budget: 64 * kB },
  { name: 'popup, in all', from: ['popup.html'], later: true, budget: 96 * kB },
  // Calendar files, the store, score, policy and messages; it starts once and is kept compiled.
  { name: 'background', from: ['background.js'], budget: 150 * kB },
];

const NOW = /(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;
const LATER = /import\s*\(\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;

/** Scripts and styles a page names, and modules a module imports, at once or later. */
function namedBy(file: string, text: string, later: boolean): string[] {
  const found = file.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    : file.endsWith('.js')
      ? [...text.matchAll(NOW), ...(later ? text.matchAll(LATER) : [])]
      : [];
  return found.map(([, path = '']) =>
    path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path),
  );
}

/** All files that loading `from` brings with it. */
function reachable({ from, later = false }: Part): string[] {
  const seen = new Set<string>();
  const queue = [...from];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const path = join(BUILD, file);
    if (seen.has(file) || !existsSync(path)) continue;
    seen.add(file);
    queue.push(...namedBy(file, readFileSync(path, 'utf8'), later));
  }
  return [...seen];
}

const gzipped = (file: string): number =>
  gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length;

const inKB = (bytes: number): string => `${(bytes / kB).toFixed(1)} kB`.padStart(9);

function main(): number {
  let over = 0;
  console.log(`${'part'.padEnd(16)}${'gzip'.padStart(9)}${'budget'.padStart(10)}`);
  for (const part of parts) {
    const { name, budget } = part;
    const files = reachable(part);
    const size = files.reduce((sum, file) => sum + gzipped(file), 0);
    // A part that is not there has been renamed, and would pass for ever.
    const verdict = files.length === 0 ? 'MISSING' : size > budget ? 'TOO BIG' : 'ok';
    if (verdict !== 'ok') over += 1;
    console.log(`${name.padEnd(16)}${inKB(size)} ${inKB(budget)}  ${verdict}`);
    for (const file of files) console.log(`  ${inKB(gzipped(file))}  ${file}`);
  }
  return over > 0 ? 1 : 0;
}

if (!existsSync(dirname(join(BUILD, 'x')))) console.log('There is no build. Run: npm run build');
process.exitCode = main();
