import type { Locale } from './locale';

/*
 * What the background itself says: on the toolbar and in notifications. Apart from the tables of
 * the pages, which it has no room for.
 */

interface ToolbarTexts {
  shown: string;
  hidden: string;
  /** `minutes` since the start of a slot in which somebody is awaited. */
  late: (minutes: number, limit: string) => string;
  noticeTitle: (limit: string) => string;
  named: (name: string) => string;
  unnamed: string;
}

const titles: Readonly<Record<Locale, ToolbarTexts>> = {
  en: {
    shown: 'Kept',
    hidden: 'Kept: hidden for screen sharing',
    late: (minutes, limit) => `Kept: ${minutes} min past the start, limit ${limit}`,
    noticeTitle: (limit) => `Your limit of ${limit} has passed`,
    named: (name) => `${name} is not marked as here. A click opens Kept.`,
    unnamed: 'An appointment is not marked yet. A click opens Kept.',
  },
  de: {
    shown: 'Kept',
    hidden: 'Kept: für die Bildschirmfreigabe ausgeblendet',
    late: (minutes, limit) => `Kept: ${minutes} Min. nach Beginn, warten bis ${limit}`,
    noticeTitle: (limit) => `Die Wartezeit bis ${limit} ist um`,
    named: (name) => `Bei ${name} ist noch nichts eingetragen. Ein Klick öffnet Kept.`,
    unnamed: 'Bei einem Termin ist noch nichts eingetragen. Ein Klick öffnet Kept.',
  },
};

/**
 * The title of the toolbar's button, which says so while everything else is hidden. Nobody is named
 * in it.
 *
 * @param late minutes since the start of the slot in which somebody is awaited, and its limit in
 *   words; `null`: nobody is late
 */
export function toolbarTitle(
  locale: Locale,
  hidden: boolean,
  late: { minutes: number; limit: string } | null,
): string {
  const texts = titles[locale];
  if (hidden) return texts.hidden;
  return late ? texts.late(late.minutes, late.limit) : texts.shown;
}

/** The number on the button while somebody is late: `8′`. */
export const minutesOnButton = (minutes: number): string => `${minutes}′`;

/**
 * What a notification says at the limit.
 *
 * @param name `null`: nobody is to be named
 */
export function limitNotice(
  locale: Locale,
  limit: string,
  name: string | null,
): { title: string; message: string } {
  const { noticeTitle, named, unnamed } = titles[locale];
  return { title: noticeTitle(limit), message: name === null ? unnamed : named(name) };
}
