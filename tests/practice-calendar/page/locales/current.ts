import type { LocaleName } from '../../model.ts';
import { world } from '../state.ts';
import { de } from './de.ts';
import { enGB, enUS } from './en.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { PageLocale, Words } from './locale.ts';

const LOCALES: Record<LocaleName, PageLocale> = { 'en-US': enUS, 'en-GB': enGB, de, fr, ja };

/** The language the page shows now. */
export const locale = (): PageLocale => LOCALES[world.locale];

export const words = (): Words => locale().words;
