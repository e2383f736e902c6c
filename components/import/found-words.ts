import {
  Briefcase,
  CircleQuestionMark,
  Mails,
  MapPin,
  Repeat,
  User,
  UserCheck,
  Users,
  UserX,
} from 'lucide';
import type { IconNode } from 'lucide';
import { format } from '@/lib/i18n/dates';
import type { ReviewTexts } from '@/lib/i18n/en/review';
import type { FoundPerson, FoundReason } from '@/lib/messaging/import-protocol';

const icons: Readonly<Record<FoundReason['code'], IconNode>> = {
  client: UserCheck,
  not_client: UserX,
  alone: User,
  series: Repeat,
  small_groups: Users,
  own_domain: Briefcase,
  resource: MapPin,
  list: Mails,
  large_events: Users,
  once: CircleQuestionMark,
  title: CircleQuestionMark,
  title_series: CircleQuestionMark,
};

export interface ReasonWords {
  text: string;
  icon: IconNode;
}

/** Why somebody is proposed, or not. */
export function reasonWords(reason: FoundReason, { reason: texts }: ReviewTexts): ReasonWords {
  return { text: textOf(reason, texts), icon: icons[reason.code] };
}

function textOf(reason: FoundReason, texts: ReviewTexts['reason']): string {
  switch (reason.code) {
    case 'alone':
      return texts.alone(reason.alone, reason.of);
    case 'large_events':
      return texts.large_events(reason.guests);
    case 'title':
      return texts.title(reason.times);
    default:
      return texts[reason.code];
  }
}

/** What stands in the round plate of somebody who is no person. */
export const plateIcon: Readonly<Partial<Record<FoundPerson['kind'], IconNode>>> = {
  resource: MapPin,
  list: Mails,
};

/** `Jan 2025 – Nov 2026`, by `Intl` alone; one month where both are the same. */
export function monthSpan(tag: string, first: number, last: number): string {
  const months = format(tag, { month: 'short', year: 'numeric' });
  return months.formatRange(first, Math.max(first, last));
}
