import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** A file of ours as a path from the root, or `npm:<package>[/<part>]`. */
  target: string;
  /** `import type`: leaves no trace in the build. */
  typeOnly: boolean;
}

export interface Source {
  /** Path from the root, `/` on every system. */
  path: string;
  text: string;
  /** Without comments. */
  code: string;
  lines: number;
  imports: Import[];
}

/** All files below a folder of the project, as paths from the root. */
export function filesBelow(folder: string): string[] {
  const full = join(ROOT, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => statSync(join(ROOT, path)).isFile());
}

/** `//` after a colon is an address, not a comment. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:\\'"`])\/\/.*$/gm, '$1');

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '/main.ts', '/main.tsx'];

function resolve(from: string, name: string): string {
  if (!name.startsWith('.') && !name.startsWith('@/')) {
    return `npm:${name}`;
  }
  const bare = name.startsWith('@/')
    ? name.slice(2)
    : posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  const found = ENDINGS.map((ending) => bare + ending).find((path) => {
    const full = join(ROOT, path);
    return existsSync(full) && statSync(full).isFile();
  });
  return found ?? bare;
}

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(STATEMENT)].map(([, type, named = '', called = '']) => ({
    target: resolve(path, named || called),
    typeOnly: type !== undefined,
  }));
}

/** Reads every TypeScript file below the folders. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const code = withoutComments(text);
      const lines = text.split('\n').length - 1;
      return { path, text, code, lines, imports: importsOf(path, code) };
    });
}

/**
 * Everything that comes into the bundle of `start`: packages and files it imports, directly or
 * through others. Types do not count.
 */
export function bundledWith(start: readonly string[], sources: readonly Source[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>(start);
  for (const path of seen) {
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly) seen.add(target);
    }
  }
  return seen;
}

/** Files that import each other in a ring, each ring once; types do not count. */
export function importRings(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const rings = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      rings.add([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return [...rings];
}
