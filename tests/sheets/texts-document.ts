import type { Client, ClientLanguage } from '@/lib/appointments/client';
import type { DraftExtras } from '@/lib/drafts/draft-extras';
import { forms, hasForm, type Scenario, scenarios, type Tone, traits } from '@/lib/drafts/scenario';
import { type TextTableName, textTables } from '@/lib/drafts/text-table';
import { allTexts } from '@/lib/drafts/texts';
import { wordsIn } from '@/lib/drafts/within-limits';
import { type MessageInput, writeMessage } from '@/lib/drafts/write-message';
import { briefWords, policyTelling } from '@/lib/i18n/policy-brief';
import { announcedRules } from '@/lib/policy/policy-text';
import { presetOf } from '@/lib/policy/presets';
import { drafts } from '@/lib/i18n/en/drafts';

const HOUR = 3_600_000;
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

/** Appointments that have not begun, or are running, are written about at another moment. */
const before: ReadonlySet<Scenario> = new Set([
  'reminder',
  'preparation',
  'confirmation_request',
  'late_cancel_can_you',
  'my_mistake_cancelled',
]);
const nowFor = (scenario: Scenario): number =>
  before.has(scenario)
    ? at(21, 10)
    : scenario === 'nudge_waiting'
      ? at(24, 14) + HOUR / 12
      : at(25, 10);

/** What the user says themselves, in the client's language. */
const said: Record<ClientLanguage, DraftExtras> = {
  en: { needed: 'the signed offer', openWork: 'the report', referral: 'Jane Moss' },
  de: { needed: 'das unterschriebene Angebot', openWork: 'der Bericht', referral: 'Jana Moos' },
};

const rulesIn = (name: TextTableName): string[] => {
  const { terms } = presetOf('consultant');
  const telling = policyTelling(name, terms.currency, name === 'en' ? 'en-GB' : 'de-DE');
  return announcedRules(terms).flatMap((rule) => briefWords(rule, telling) ?? []);
};

const everything: DraftExtras = {
  neededBy: at(25, 12),
  openWorkBy: at(35, 12),
  freeTimes: [at(26, 10), at(30, 15), at(32, 9)],
  bookingLink: 'https://book.example.com/anna',
  joinLink: 'https://meet.example.com/abc-defg-hij',
  money: {
    fee: { code: 'due', amount: { amount: 4500, currency: 'EUR' } },
    deposit: {
      code: 'carried_over',
      amount: { amount: 3000, currency: 'EUR' },
      until: at(27, 12),
    },
  },
  depositAmount: { amount: 3000, currency: 'EUR' },
};

function sample(name: TextTableName, scenario: Scenario, extras: DraftExtras | null) {
  const client: Client = {
    id: 'priya',
    name: extras ? 'Priya Raman' : '',
    aliases: [],
    emails: [],
    createdAt: 0,
    language: name === 'en' ? 'en' : 'de',
    address: name === 'de-sie' ? 'sie' : 'du',
  };
  const start = at(24, 14);
  const outcome = (day: number, status: 'showed' | 'no_show') => ({
    id: `${day}`,
    kind: 'outcome' as const,
    recordedAt: 0,
    device: 'one',
    clientId: 'priya',
    eventId: `event${day}`,
    start: at(day, 14),
    end: at(day, 15),
    allDay: false,
    status,
    source: 'panel' as const,
  });
  const history = [-40, -25, -10, 3].map((day, nth) =>
    outcome(day, nth % 2 === 0 ? 'showed' : 'no_show'),
  );
  const known: Omit<MessageInput, 'tone' | 'form'> = {
    scenario,
    client,
    practice: {
      name: extras ? 'Anna Meier' : '',
      address: 'du',
      language: null,
      noticeHours: extras ? 48 : 0,
    },
    locale: 'en',
    table: allTexts[name],
    slot: extras
      ? { eventId: 'event24', start, end: start + HOUR, allDay: false }
      : { eventId: 'event24', start: Number.NaN, end: Number.NaN, allDay: false },
    history: extras ? history : [],
    extras: extras
      ? {
          ...extras,
          ...said[name === 'en' ? 'en' : 'de'],
          rules: rulesIn(name),
          deadline: before.has(scenario)
            ? { at: at(23, 12), ofDeposit: false }
            : { at: at(27, 12), ofDeposit: true },
        }
      : {},
    browserLanguage: name === 'en' ? 'en-GB' : 'de-DE',
    now: nowFor(scenario),
  };
  return known;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

function entries(name: TextTableName, scenario: Scenario): string[] {
  const tones: readonly Tone[] = traits[scenario].tones;
  return forms
    .filter((form) => hasForm(scenario, form))
    .flatMap((form) =>
      (form === 'spoken' ? tones.slice(0, 1) : tones).flatMap((tone) =>
        [everything, null].map((extras) => {
          const input = sample(name, scenario, extras);
          const { subject, body, dropped } = writeMessage({ ...input, tone, form });
          const size =
            form === 'short' ? `${[...body].length} characters` : `${wordsIn(body)} words`;
          const left = dropped.length > 0 ? `, without ${dropped.join(', ')}` : '';
          const title = `**${name}, ${form}, ${tone}${extras ? '' : ', nothing known'}** (${size}${left})`;
          return `${title}\n\n${subject === null ? '' : `> **${subject}**\n>\n`}${quoted(body)}`;
        }),
      ),
    );
}

/** All messages as one Markdown document, scenario by scenario, the languages side by side. */
export const textsDocument = (): string =>
  scenarios
    .map((scenario) =>
      [
        `## ${drafts.scenario[scenario]} (\`${scenario}\`)`,
        ...textTables.flatMap((name) => entries(name, scenario)),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
