import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Imports a module of these sources as they are, with the project's own way of naming paths, which
 * Node by itself does not know.
 *
 * @param path relative to this folder
 */
export async function importSource<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(fileURLToPath(new URL(path, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  });
  return module;
}
