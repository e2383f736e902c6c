import { cameras } from '@/lib/drafts/draft-extras';
import { draftChannels } from '@/lib/drafts/draft';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { defaultTimes } from '@/lib/drafts/free-slots/working-times';
import { type BadgeStyle, badgeStyles } from '@/lib/reliability/badge-style';

/** A practice of which nothing was said yet: formal, by Gmail, two days' notice. */
const defaultPractice: Readonly<Practice> = {
  name: '',
  selves: [],
  domain: '',
  colleagues: true,
  address: 'sie',
  language: null,
  channel: 'gmail',
  calendars: [],
  badgeStyle: 'text',
  calendarStyles: [],
  confidential: false,
  retentionMonths: 0,
  times: defaultTimes,
  bookingLink: '',
  signature: '',
  camera: null,
  country: null,
};

const isStyle = (value: unknown): value is BadgeStyle =>
  badgeStyles.some((style) => style === value);

/**
 * A stored practice with what a later version added. A style or a channel that this version does not know, as
 * after a step back from a later one, is as if nothing had been said.
 */
export function withDefaults(stored: Partial<Practice> | undefined): Practice {
  const practice = { ...defaultPractice, ...stored };
  const { badgeStyle, calendarStyles, channel } = practice;
  return {
    ...practice,
    camera: cameras.find((one) => one === practice.camera) ?? null,
    channel: draftChannels.includes(channel) ? channel : defaultPractice.channel,
    badgeStyle: isStyle(badgeStyle) ? badgeStyle : defaultPractice.badgeStyle,
    times: { ...defaultTimes, ...practice.times },
    calendarStyles: Array.isArray(calendarStyles)
      ? calendarStyles.filter((one) => typeof one?.id === 'string' && isStyle(one.style))
      : [],
  };
}
