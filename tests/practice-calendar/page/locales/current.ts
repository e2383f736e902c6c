import type { LocaleName } from '../../model.ts';
import { world } from '../state.ts';
import { LOCALES } from './all.ts';
import type { PageLocale } from './locale.ts';
import type { Words } from './words.ts';

/** The language the page shows now. */
export const locale = (): PageLocale => LOCALES[world.locale as LocaleName] ?? LOCALES['en-US'];

export const words = (): Words => locale().words;
