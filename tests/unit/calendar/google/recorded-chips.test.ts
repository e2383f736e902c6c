// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeId, make } from './page-builder';
import { at, read, weekPage } from './week-page';

const { put, strip } = weekPage();

// Pieces of the real page as public sources recorded them; not part of this project.
const capture = (name: string) => join(import.meta.dirname, '../../../../../shared/captures', name);
const present = existsSync(capture('week-chip-accepted-short-2026-06-en.html'));

describe('recorded chips', () => {
  const load = (name: string): HTMLElement[] => {
    const parsed = new DOMParser().parseFromString(
      readFileSync(capture(name), 'utf8'),
      'text/html',
    );
    return [...parsed.querySelectorAll<HTMLElement>('[data-eventchip],.vEJ0bc')].map((chip) =>
      document.importNode(chip, true),
    );
  };

  it.skipIf(!present)('a short one of 2026-06', () => {
    const [chip] = load('week-chip-accepted-short-2026-06-en.html');
    expect(read(put(chip as HTMLElement))?.event).toEqual({
      eventId: 'EVENTID_ACCEPTED_0002',
      calendarId: 'you@example.com',
      start: at(23, 12),
      end: at(23, 12, 30),
      allDay: false,
      title: 'Planning Review: Roadmap, Tooling, Access, Pricing, Time',
    });
  });

  it.skipIf(!present)('timed and stacked ones of 2026-09', () => {
    const [timed, bar] = load('chips-reduced-2026-09-en.html');
    const eventId = 'khsgqpou0pcjkmpo9umgtl9ff8';
    expect(read(put(timed as HTMLElement))?.event).toMatchObject({
      eventId,
      start: at(23, 15),
      end: at(23, 16),
      title: 'Test',
    });
    strip().append(bar as HTMLElement);
    expect(read(bar as HTMLElement)?.event).toMatchObject({ eventId, title: 'Trip' });
  });

  it.skipIf(!present)('a month row of 2024-10', () => {
    const [chip] = load('month-view-2024-10-it.html');
    chip?.setAttribute('data-eventchip', '');
    chip?.setAttribute('data-eventid', encodeId('abc'));
    const days = [27966, 27969].flatMap((key) => [key, key + 1, key + 2]);
    document.body.replaceChildren(
      make(
        'div',
        { role: 'row' },
        make('div', {}, ...days.map((key) => make('i', { 'data-datekey': `${key}` }))),
        make('div', {}, chip as HTMLElement),
      ),
    );
    expect(read(chip as HTMLElement)?.event.title).toBe('Buoni pasto 463€');
  });
});
