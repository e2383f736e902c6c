import { describe, expect, it } from 'vitest';
import { scenarios } from '@/lib/drafts/draft';
import { templates as deDu } from '@/lib/drafts/templates/de-du';
import { templates as deSie } from '@/lib/drafts/templates/de-sie';
import { templates as en } from '@/lib/drafts/templates/en';

const languages = { en, 'de du': deDu, 'de Sie': deSie };
const all = Object.entries(languages).flatMap(([language, texts]) =>
  scenarios.map((scenario) => [language, scenario, texts[scenario]] as const),
);

/** How many questions of a text ask for a new appointment. */
const requestsIn = (text: string): number =>
  text
    .split(/(?<=[.?!:])\s/)
    .filter(
      (sentence) => /new appointment|neue[rn] Termin/.test(sentence) && sentence.endsWith('?'),
    ).length;

describe('every text', () => {
  it.each(all)('asks for a new appointment, once: %s %s', (_, __, { body }) => {
    expect(requestsIn(body)).toBe(1);
    expect(body.match(/new appointment|neue[rn] Termin/g)).toHaveLength(1);
  });

  it.each(all)('blames nobody and threatens nothing: %s %s', (_, __, { subject, body }) => {
    expect(subject + body).not.toMatch(
      /no-show|fee|charge|policy|unfortunately you|failed|must|should have|again|gebühr|berechne|regel|versäumt|nicht erschienen|unentschuldigt|müssen|schon wieder|enttäuscht/i,
    );
  });

  it.each(all)('uses only tags that are known: %s %s', (_, __, { subject, body }) => {
    for (const [, tag = ''] of (subject + body).matchAll(/\{\{[#/^]?([^}]*)\}\}/g)) {
      expect(['name', 'day', 'when', 'notice', 'me']).toContain(tag);
    }
    // A name in the subject would be read aloud by every notification.
    expect(subject).not.toMatch(/\{\{[#/^]?(name|me|notice)\}\}/);
  });

  it.each(all)('is no other text: %s %s', (_, scenario, { body }) => {
    expect(all.filter((other) => other[2].body === body).map(([, s]) => s)).toEqual([scenario]);
  });
});

describe('the two no-show texts', () => {
  it.each(Object.entries(languages))('differ in what they say: %s', (_, texts) => {
    const { no_show_first: first, no_show_repeated: repeated } = texts;
    expect(first.body).not.toMatch(/notice/);
    expect(first.body).toMatch(/Are you all right\?|Geht es (dir|Ihnen) gut\?/);
    expect(repeated.body).toMatch(/\{\{notice\}\}/);
    expect(repeated.body).toMatch(
      /Does this time still suit you|Passt dir diese Zeit noch|Ist diese Zeit für Sie noch günstig/,
    );
    expect(first.subject).not.toBe(repeated.subject);
  });
});

describe('forms of address', () => {
  it('never mixes du and Sie', () => {
    const du = scenarios.map((scenario) => deDu[scenario].subject + deDu[scenario].body).join('\n');
    const sie = scenarios.map((s) => deSie[s].subject + deSie[s].body).join('\n');
    expect(du).not.toMatch(/\b(Sie|Ihnen|Ihre?[mnrs]?|Du|Dir|Dich|Dein\w*)\b/);
    expect(sie).not.toMatch(/\b(du|dir|dich|dein\w*)\b/i);
  });
});
