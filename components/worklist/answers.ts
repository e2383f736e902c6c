import {
  CalendarMinus,
  CalendarSync,
  CalendarX,
  Check,
  Clock,
  Heart,
  Hourglass,
  UserX,
} from 'lucide';
import type { IconNode } from 'lucide';
import type { Status } from '@/lib/appointments/status';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';
import type { MenuItem } from '../ui/Menu';

/** What the user says of one client at one slot. */
export interface Answer {
  status: Status;
  minutesLate?: number;
  /** Hours; 0: told after the start. */
  noticeHours?: number;
  excused?: boolean;
  /** I was late myself. */
  lateByMe?: boolean;
  note?: string;
}

/** An answer as menus offer it. */
export interface OfferedAnswer {
  text: string;
  icon: IconNode;
  answer: Answer;
}

export const statusIcon: Readonly<Record<Status, IconNode>> = {
  showed: Check,
  late: Clock,
  no_show: UserX,
  late_cancel: CalendarX,
  cancelled: CalendarX,
  rescheduled: CalendarSync,
  provider_cancelled: CalendarMinus,
};

const offer = (words: Words, status: Status): OfferedAnswer => ({
  text: words.status[status],
  icon: statusIcon[status],
  answer: { status },
});

/** Every plain answer, in the order of the answer row. */
export const allAnswers = (words: Words): OfferedAnswer[] =>
  (
    [
      'showed',
      'late',
      'no_show',
      'cancelled',
      'late_cancel',
      'rescheduled',
      'provider_cancelled',
    ] as const
  ).map((status) => offer(words, status));

/** The rarer answers, behind the four of the row. */
export const rareAnswers = (words: Words, texts: PopupTexts): OfferedAnswer[] => [
  offer(words, 'rescheduled'),
  offer(words, 'provider_cancelled'),
  {
    text: texts.today.excusedNoShow,
    icon: Heart,
    answer: { status: 'no_show', excused: true },
  },
  {
    text: `${words.status.showed}, ${words.lateByMe}`,
    icon: Hourglass,
    answer: { status: 'showed', lateByMe: true },
  },
];

/** Answers as the items of a menu. */
export const answerItems = (
  offered: readonly OfferedAnswer[],
  onAnswer: (answer: Answer) => void,
): MenuItem[] =>
  offered.map(({ text, icon, answer }) => ({ text, icon, run: () => onAnswer(answer) }));

/** When a past slot was cancelled; `after` is told as no notice at all. */
export const cancelAnswers = {
  in_time: { status: 'cancelled' },
  short: { status: 'late_cancel' },
  after: { status: 'late_cancel', noticeHours: 0 },
} as const satisfies Record<string, Answer>;

/** Whether a follow-up is worth offering after this answer. */
export const callsForDraft = ({ status, excused }: Answer): boolean =>
  !excused && (status === 'no_show' || status === 'late_cancel');
