// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { luminance, readTheme } from '@/lib/calendar/google/theme';

afterEach(() => document.body.removeAttribute('class'));

describe('the ground of the page', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(32, 33, 36)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
  ])('%s is %s', (color, theme) => {
    document.body.style.backgroundColor = color;
    expect(readTheme(document)).toBe(theme);
    document.body.style.backgroundColor = '';
  });

  it('is dark where the page says so, and unknown colours say nothing', () => {
    document.body.className = 'CcsDpe';
    expect(readTheme(document)).toBe('dark');
    expect(luminance('color(srgb 1 1 1)')).toBeNull();
  });
});
