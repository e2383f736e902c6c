/** Work that may take a moment, in words, with lines in place of what is to come. */
export function Waiting({ text }: { text: string }) {
  return (
    <div class="k-waiting" role="status">
      <p class="k-quiet">{text}…</p>
      <div class="k-waiting-bar" aria-hidden="true">
        <i />
      </div>
    </div>
  );
}
