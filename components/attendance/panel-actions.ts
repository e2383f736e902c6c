import type { Answer, ToldWhen } from '@/lib/appointments/answer';
import type { Verdict } from '@/lib/appointments/client';
import type { Choice } from '@/lib/drafts/choice';
import type { Draft, DraftChannel } from '@/lib/drafts/draft';
import type { MessageName } from '@/lib/drafts/own-scenario';
import type { Tone } from '@/lib/drafts/scenario';
import type { DraftNeed, FoundClient, PanelClient, Refusal } from '@/lib/messaging/protocol';

/** What the user picked in a draft's menu, and what is needed from a client who cancelled late. */
export interface DraftWish extends DraftNeed {
  scenario?: MessageName;
  tone?: Tone;
  channel?: DraftChannel;
}

/** Other minutes than these; 0: none are recorded. */
export type MinutesStep = (minutes: number) => number;

/** What the panel can ask for. Nothing here waits: the panel is told of the result by new props. */
export interface PanelActions {
  answer(client: PanelClient, answer: Answer, told?: ToldWhen): void;
  /** Late by so many minutes, or by what follows from the minutes that are recorded. */
  minutesLate(client: PanelClient, minutes: number | MinutesStep): void;
  allShowed(): void;
  undo(client: PanelClient): void;
  judge(person: { email: string; name: string }, verdict: Verdict): void;
  assign(client: { id: string } | { name: string } | 'ask' | null, name: string): void;
  search(query: string): Promise<FoundClient[]>;
  useCalendar(): void;
  /** Without a wish: the message that fits, where drafts usually open. */
  draft(client: PanelClient, wish?: DraftWish): void;
  /** Remembers to write once the slot is over. */
  writeLater(client: PanelClient): void;
  /** What fits and what else can be written; `null`: unknown. */
  draftChoice(client: PanelClient): Promise<Choice | null>;
  details(client: PanelClient): void;
  dismissToast(): void;
}

/** What the panel says about the last thing that happened. */
export type Toast =
  | { kind: 'done'; text: string; undo?: () => void }
  | { kind: 'failed'; why: Refusal | 'not_read'; again: () => void }
  /** The browser refused to copy: the text is shown. */
  | { kind: 'copy'; draft: Draft }
  /** What to say on the phone, and the number to call. */
  | { kind: 'say'; draft: Draft };
