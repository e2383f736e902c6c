import { lateCancel as lateCancelDe } from './de/late-cancel';
import { panel as panelDe } from './de/panel';
import { waiting as waitingDe } from './de/waiting';
import { lateCancel as lateCancelEn, type LateCancelTexts } from './en/late-cancel';
import { panel as panelEn, type PanelTexts } from './en/panel';
import { waiting as waitingEn, type WaitingTexts } from './en/waiting';
import type { Locale } from './locale';

export type { LateCancelTexts, PanelTexts, WaitingTexts };

/* What the panel says, in one language. */

export const panelTextsIn = (locale: Locale): PanelTexts => (locale === 'de' ? panelDe : panelEn);
export const waitingTextsIn = (locale: Locale): WaitingTexts =>
  locale === 'de' ? waitingDe : waitingEn;
export const lateCancelTextsIn = (locale: Locale): LateCancelTexts =>
  locale === 'de' ? lateCancelDe : lateCancelEn;
