/** First letters of the first and last word of a name, at most two, by characters not bytes. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const segments = picked.map((word) => {
    const letters = (word ?? '').match(/[\p{L}\p{N}]/u);
    return letters?.[0] ?? '';
  });
  return segments.join('').toUpperCase() || '·';
}

/** A round plate with initials. Decorative: the name stands beside it. */
export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span class={`k-avatar ${large ? 'large' : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
