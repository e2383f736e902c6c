import { ownAddress } from './tabs';

/**
 * Reads a JSON file of Kept's own package: data that only some need, kept out of the scripts that
 * everybody loads.
 *
 * @param path of a file the build puts there, such as `texts/en.json`
 */
export async function readPackageFile(path: string): Promise<unknown> {
  const response = await fetch(ownAddress(path));
  return response.json();
}
