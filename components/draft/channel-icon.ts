import {
  Copy,
  ExternalLink,
  type IconNode,
  Mail,
  MessageCircle,
  MessageSquare,
  Phone,
} from 'lucide';
import type { DraftChannel } from '@/lib/drafts/draft';

/** Web pages look alike; what opens in a program or is spoken has a sign of its own. */
export const channelIcon: Readonly<Record<DraftChannel, IconNode>> = {
  gmail: ExternalLink,
  outlook: ExternalLink,
  outlook_personal: ExternalLink,
  mailto: Mail,
  sms: MessageSquare,
  whatsapp: MessageCircle,
  phone: Phone,
  copy: Copy,
};
