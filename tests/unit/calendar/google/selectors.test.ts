// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { SELECTOR_NOTES, SELECTORS, selfCheck } from '@/lib/calendar/google/selectors';
import { detailsBody, dialogFrame } from './page-builder';

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

it('the self-check counts and tells nothing else', () => {
  const guests = [{ email: 'ann@example.com', label: 'Ann, Awaiting' }];
  document.body.append(dialogFrame(detailsBody({ id: 'abc', title: 'Talk', guests })));
  const counts = selfCheck(document);
  expect(Object.keys(counts)).toEqual(Object.keys(SELECTORS));
  expect(counts.details).toEqual({ primary: 1, fallback: 0 });
  expect(JSON.stringify(counts)).not.toContain('ann');
});
