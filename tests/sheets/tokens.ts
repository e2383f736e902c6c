import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseColor, type Rgb } from './contrast.ts';

const FILE = fileURLToPath(new URL('../../components/ui/badge-tokens.css', import.meta.url));

export type Theme = 'light' | 'dark';

/** The colours of badges in a theme, by token without `--kept-b-`, as the stylesheet has them. */
export function badgeColors(theme: Theme): Record<string, Rgb> {
  const rules = readFileSync(FILE, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('@media')[0]
    ?.split('}');
  const rule = rules?.[theme === 'light' ? 0 : 1] ?? '';
  if (rule.includes('dark') !== (theme === 'dark')) throw new Error(`No tokens for ${theme}`);
  const found = [...rule.matchAll(/--kept-b-([\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(found.map(([, name = '', color = '']) => [name, parseColor(color)]));
}
