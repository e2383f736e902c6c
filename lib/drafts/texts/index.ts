import type { TextTable, TextTableName } from '../text-table';
import { deDu } from './de-du';
import { deSie } from './de-sie';
import { en } from './en';

/**
 * All texts. Only the build and the tests come here: the build writes each table into the package
 * as `texts/<name>.json`, so that no script carries all three.
 */
export const allTexts: Readonly<Record<TextTableName, TextTable>> = {
  en,
  'de-du': deDu,
  'de-sie': deSie,
};
