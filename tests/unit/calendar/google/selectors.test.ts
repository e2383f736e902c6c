// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { SELECTOR_NOTES, SELECTORS } from '@/lib/calendar/google/selectors';

it('nothing but a second guess of a title is found by a class or a translated label', () => {
  for (const [name, { primary }] of Object.entries(SELECTORS)) {
    if (name === 'titleInChip') continue;
    expect(primary.replace(/\[[^\]]*\]/g, '')).not.toContain('.');
    expect(primary).not.toMatch(/aria-label[*^$]?="[a-z ]/i);
  }
  for (const { marks, seen } of Object.values(SELECTOR_NOTES)) {
    expect(marks).not.toBe('');
    expect(seen).toMatch(/^20\d\d-20\d\d$/);
  }
});
