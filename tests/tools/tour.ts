import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Kept, launchKept } from '../e2e/browser.ts';
import type { World } from '../practice-calendar/model.ts';
import type { Language } from './interface-names.ts';
import { tellFile } from './tour-of-a-file.ts';
import { tellStory } from './tour-story.ts';

/** Where the pictures go. */
export const TOUR = '.output/tour';

/** Milliseconds that any single wait of the tour may take. */
const PATIENCE = 15_000;

/** One pass of the tour: one language in one light. */
export interface Pass {
  kept: Kept;
  language: Language;
  theme: 'light' | 'dark';
  /** Does something, tells it, and takes a picture of the page it returns. */
  step(told: string, slug: string, act: () => Promise<Page>): Promise<void>;
  /** Tells something without a picture. */
  say(line: string): void;
}

const PASSES: [Language, 'light' | 'dark'][] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['de', 'light'],
  ['de', 'dark'],
];

function startPass(kept: Kept, language: Language, theme: 'light' | 'dark'): Pass {
  let number = 0;
  return {
    kept,
    language,
    theme,
    async step(told, slug, act) {
      number += 1;
      let page: Page;
      try {
        page = await act();
      } catch (error) {
        console.log(`  ✗ ${told}`);
        const open = kept.context.pages().at(-1);
        await open?.screenshot({ path: `${TOUR}/failed.${language}.${theme}.png` });
        throw error;
      }
      const file = `${String(number).padStart(2, '0')}-${slug}.${language}.${theme}.png`;
      await page.screenshot({ path: `${TOUR}/${file}`, animations: 'disabled' });
      console.log(`  ✓ ${told}  (${file})`);
    },
    say(line) {
      console.log(`    ${line}`);
    },
  };
}

/**
 * Uses Kept by itself in a headless browser, tells every step and takes pictures of them.
 *
 * @param world what the calendar shows; the demo world and its story where unset
 * @returns whether every step went well
 */
export async function runTour(world?: World): Promise<boolean> {
  rmSync(TOUR, { recursive: true, force: true });
  mkdirSync(TOUR, { recursive: true });
  let well = true;
  for (const [language, theme] of PASSES) {
    console.log(`\n${language === 'en' ? 'English' : 'German'}, ${theme}`);
    const german = language === 'de';
    const shown = world && {
      ...world,
      theme,
      locale: german ? ('de' as const) : ('en-US' as const),
      hour12: !german,
    };
    const kept = await launchKept({
      locale: german ? 'de-DE' : 'en-US',
      theme,
      ...(shown ? { world: shown } : {}),
    });
    try {
      kept.context.setDefaultTimeout(PATIENCE);
      await kept.setLanguage(language);
      const pass = startPass(kept, language, theme);
      await (world ? tellFile(pass, world) : tellStory(pass));
    } catch (error) {
      console.log(`    ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      well = false;
    } finally {
      for (const address of kept.outside) console.log(`  ✗ asked another host: ${address}`);
      for (const { kind, text } of kept.problems) console.log(`  ✗ ${kind}: ${text}`);
      if (kept.outside.length + kept.problems.length > 0) well = false;
      await kept.close();
    }
  }
  console.log(`\nPictures: ${TOUR}/`);
  return well;
}
