import { Bell, CalendarClock, CalendarSync, Heart, MailQuestion, TrendingDown } from 'lucide';
import type { IconNode } from 'lucide';
import type { AlertCode } from '@/lib/reliability/alerts/alert';

export const alertIcons: Readonly<Record<AlertCode, IconNode>> = {
  slipped: Heart,
  slipping: TrendingDown,
  my_side: CalendarClock,
  rescheduler: CalendarSync,
  gone_quiet: MailQuestion,
  booked_ahead: Bell,
};
