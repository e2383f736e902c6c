import type { Slot } from '@/lib/appointments/slot';
import type { Locale } from '@/lib/i18n/locale';
import type { LateCancelTexts, PanelTexts, WaitingTexts } from '@/lib/i18n/panel';
import type { Words } from '@/lib/i18n/words';
import type { PanelActions } from './panel-actions';

/** What every part of the panel needs to know. */
export interface PanelContext {
  texts: PanelTexts;
  words: Words;
  waitingTexts: WaitingTexts;
  lateCancelTexts: LateCancelTexts;
  locale: Locale;
  /** BCP 47 tag for dates and numbers. */
  tag: string;
  number: Intl.NumberFormat;
  /** Epoch milliseconds. */
  now: number;
  /** The slot has not begun. */
  future: boolean;
  /** `null` where the time could not be read. */
  slot: Slot | null;
  /** Several clients in this event. */
  group: boolean;
  /** The user has said who the client of this series is. */
  assigned: boolean;
  /** The practice's notice window, hours. */
  noticeHours: number;
  /** A mark is on its way to the store. */
  busy: boolean;
  actions: PanelActions;
}
