import { panel as de } from './de/panel';
import { type PanelTexts, panel as en } from './en/panel';
import type { Locale } from './locale';

export type { PanelTexts };

/** The panel's texts in one language. */
export const panelTextsIn = (locale: Locale): PanelTexts => (locale === 'de' ? de : en);
