/** Kept's own mark: a calendar sheet with a check. Decorative. */
export function Mark({ large = false }: { large?: boolean }) {
  const size = large ? 20 : 14;
  return (
    <span class={`k-mark ${large ? 'large' : ''}`} aria-hidden="true">
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2.25"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <rect x="3" y="4" width="18" height="17" rx="3" />
        <path d="M8 2v4M16 2v4M8 13l3 3 5-5.5" />
      </svg>
    </span>
  );
}
