/** A span of time, epoch milliseconds, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Spans in order, none of which touches another. Empty ones are left out. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  const inOrder = spans.filter(({ start, end }) => start < end);
  for (const { start, end } of inOrder.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** What lies in both; each as `merged` gives them. */
export function common(some: readonly Span[], others: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (let i = 0, j = 0; ;) {
    const [a, b] = [some[i], others[j]];
    if (!a || !b) return result;
    const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
    if (start < end) result.push({ start, end });
    if (a.end < b.end) i += 1;
    else j += 1;
  }
}

/** What lies in the first and not in the second; each as `merged` gives them. */
export function without(some: readonly Span[], taken: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { start, end } of taken) {
    gaps.push({ start: from, end: start });
    from = end;
  }
  gaps.push({ start: from, end: Number.POSITIVE_INFINITY });
  return common(some, gaps);
}
