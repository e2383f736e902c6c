import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { type LoadedExtension, loadExtension } from './extension.ts';

/**
 * Loads a copy of a build to which optional permissions were given. The browser's own question
 * cannot be answered from outside, but what a version before had to have stays granted: the copy is
 * loaded once with a manifest that demands them, and then as it is.
 */
export async function loadGranted(
  context: BrowserContext,
  build: string,
  permissions: readonly string[],
): Promise<LoadedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-granted-'));
  await cp(build, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const plain = await readFile(manifest, 'utf8');
  const { optional_permissions: optional, ...rest } = JSON.parse(plain) as Record<string, string[]>;
  for (const one of permissions) {
    if (!optional?.includes(one)) throw new Error(`${one} is no optional permission of Kept`);
  }
  const demanding = { ...rest, permissions: [...(rest['permissions'] ?? []), ...permissions] };
  await writeFile(manifest, JSON.stringify(demanding));
  const extension = await loadExtension(context, folder);
  await extension.worker();
  await writeFile(manifest, plain);
  await extension.reload();
  return {
    ...extension,
    async uninstall() {
      await extension.uninstall();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
