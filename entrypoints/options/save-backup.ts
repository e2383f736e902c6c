import { ask } from '@/lib/messaging/client';
import { datedName, saveFile } from './save-file';

/**
 * Gives the user a backup to keep.
 *
 * @returns the name of the file
 * @throws what the background threw
 */
export async function saveBackup(): Promise<string> {
  const text = await ask('exportBackup');
  const name = datedName('kept-backup', 'json');
  saveFile(name, 'application/json', text);
  return name;
}
