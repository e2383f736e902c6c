/** Keys with what they do. Decorative: the help dialog says it in full. */
export function KeyHint({ keys, text }: { keys: readonly string[]; text: string }) {
  return (
    <span class="k-key-hint">
      {keys.map((key) => (
        <kbd class="k-kbd" key={key}>
          {key}
        </kbd>
      ))}
      {text}
    </span>
  );
}
