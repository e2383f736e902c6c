import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { knownWarnings } from './web-ext-warnings.ts';

/* The checks addons.mozilla.org makes on upload, run on the Firefox build. */

const BUILD = '.output/firefox-mv3';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
}

/** Chunks are named after what was put into them last: any of them is `chunks/*.js`. */
const stable = (file: string): string => file.replace(/^chunks\/.*(\.\w+)$/, 'chunks/*$1');

const keyOf = ({ code, file }: { code: string; file?: string }): string =>
  `${code} in ${stable(file ?? 'manifest.json')}`;

function lint(): Report {
  const { stdout, stderr } = spawnSync(
    'web-ext',
    ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery'],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    },
  );
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`web-ext lint gave no report:\n${stdout}${stderr}`);
  }
}

function main(): number {
  if (!existsSync(BUILD)) {
    console.log('There is no build. Run: npm run build:firefox');
    return 1;
  }
  const { errors, warnings } = lint();
  const known = new Set(knownWarnings.map(keyOf));
  const met = new Set(warnings.map(keyOf));
  const fresh = warnings.filter((warning) => !known.has(keyOf(warning)));
  const over = knownWarnings.filter((warning) => !met.has(keyOf(warning)));
  for (const { message, line, ...at } of errors) {
    console.log(`error    ${keyOf(at)}:${line ?? ''} ${message}`);
  }
  for (const { message, line, ...at } of fresh) {
    console.log(`warning  ${keyOf(at)}:${line ?? ''} ${message}`);
  }
  for (const gone of over) console.log(`no longer there, take it off the list: ${keyOf(gone)}`);
  console.log(
    `${errors.length} errors, ${met.size} kinds of warnings, ${known.size} of them known`,
  );
  return errors.length + fresh.length + over.length > 0 ? 1 : 0;
}

process.exitCode = main();
