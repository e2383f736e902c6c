import type { Practice } from '@/lib/messaging/protocol';

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
  noticeHours: 48,
};

/** A stored practice with what a later version added. */
export const withDefaults = (stored: Partial<Practice> | undefined): Practice => ({
  ...defaultPractice,
  ...stored,
});
