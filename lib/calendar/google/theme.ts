/** Set on `body` by the page's own dark setting (2024-). A class, so the ground is asked as well. */
const DARK_CLASS = 'CcsDpe';

/** Relative luminance (0 to 1) of a computed colour; `null` where it is see-through or unknown. */
export function luminance(color: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const linear = (value: number): number =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const total = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return Number.isFinite(total) ? total : null;
}

/**
 * The page's own light or dark ground: the application has a setting of its own, so what the
 * system prefers says nothing. Reads computed style; call it when `body` changed, not more often.
 */
export function readTheme(document: Document): 'light' | 'dark' {
  if (document.body.classList.contains(DARK_CLASS)) return 'dark';
  const view = document.defaultView;
  for (const element of [document.body, document.documentElement]) {
    const ground = luminance(view?.getComputedStyle(element).backgroundColor ?? '');
    if (ground !== null) return ground < 0.18 ? 'dark' : 'light';
  }
  return 'light';
}
