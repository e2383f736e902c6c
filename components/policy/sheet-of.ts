import {
  Banknote,
  CalendarCheck,
  CalendarSync,
  CalendarX,
  ClipboardList,
  Heart,
  Hourglass,
  MessageSquare,
  Repeat,
  Sparkles,
  Undo2,
  UserX,
} from 'lucide';
import type { IconNode } from 'lucide';
import { cheatLists as listsDe } from '@/lib/i18n/de/cheat-lists';
import { cheatLists as listsEn, type CheatListTexts } from '@/lib/i18n/en/cheat-lists';
import type { Locale } from '@/lib/i18n/locale';
import { ruleWords } from '@/lib/i18n/policy-rules';
import { breathText, situationText } from '@/lib/i18n/situations';
import { beforeLettingGo, screening, type ScreeningPart } from '@/lib/policy/cheat-lists';
import { activeRules, type RuleCode } from '@/lib/policy/rules';
import { type Situation, situations } from '@/lib/policy/situations';
import type { PolicyVersion } from '@/lib/policy/terms';
import type { Sheet, SheetList } from './sheet';

const situationIcon: Readonly<Record<Situation, IconNode>> = {
  waiting: Hourglass,
  no_show: UserX,
  late_cancel: CalendarX,
  again: Repeat,
  gone_silent: MessageSquare,
  emergency: Heart,
  my_mistake: Undo2,
  freed: Sparkles,
};

const ruleIcon: Readonly<Record<RuleCode, IconNode>> = {
  notice: CalendarX,
  tier: CalendarX,
  reschedules: CalendarSync,
  waiting: Hourglass,
  no_show: UserX,
  deposit: Banknote,
  deposit_counts: Banknote,
  forgiveness: Heart,
  reliable: Heart,
  refilled: Sparkles,
  exceptions: Heart,
  mine: Undo2,
  strikes: Repeat,
  overrides: ClipboardList,
  review: CalendarCheck,
};

/**
 * The cheat-sheet of a policy in one language.
 *
 * @param tag BCP 47 tag for numbers and money
 */
export function sheetOf(version: PolicyVersion, locale: Locale, tag: string): Sheet {
  const { terms } = version;
  return {
    breath: breathText(locale),
    situations: situations.map((id) => {
      const { name, steps } = situationText(id, terms, locale);
      return {
        id,
        name,
        icon: situationIcon[id],
        steps: steps.map(({ what, why, draft }) => ({
          what,
          why,
          ...(draft ? { message: draft } : {}),
        })),
      };
    }),
    rules: activeRules(version).map((rule, index) => ({
      key: `${index} ${rule.code}`,
      icon: ruleIcon[rule.code],
      parts: ruleWords(rule, terms.currency, locale, tag),
    })),
    lists: listsOf(version, locale === 'de' ? listsDe : listsEn),
  };
}

function listsOf({ terms }: PolicyVersion, texts: CheatListTexts): SheetList[] {
  const { exceptions, screening: questions, lettingGo } = texts;
  const parts = Object.keys(screening) as ScreeningPart[];
  return [
    {
      id: 'exceptions',
      title: exceptions.title,
      about: exceptions.about(terms.exceptions.length),
      groups: [{ items: terms.exceptions.map((reason) => exceptions.reason[reason]) }],
      note: exceptions.note,
    },
    {
      id: 'screening',
      title: questions.title,
      about: questions.about,
      groups: parts.map((part) => ({
        title: questions.part[part],
        items: screening[part].map((question) => questions.question[question]),
      })),
      note: questions.note,
      copies: true,
    },
    {
      id: 'letting_go',
      title: lettingGo.title,
      about: lettingGo.about,
      groups: [{ items: beforeLettingGo.map((item) => lettingGo.item[item]) }],
      note: lettingGo.note,
    },
  ];
}
