/**
 * The IANA zone that is meant by a name: its own, or that of its city ("New York").
 *
 * @returns empty where nothing is said; `null` where no zone is meant
 */
export function zoneNamed(text: string): string | null {
  const name = text.trim();
  if (name === '') return '';
  const wanted = name.toLowerCase().replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const found =
    zones.find((zone) => zone.toLowerCase() === wanted) ??
    zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (found !== undefined) return found;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
