import { type Form, looksAhead, type Scenario } from './scenario';
import type { TextTableName } from './text-table';

/** How a scenario of the user is named in requests, and in what was prepared. */
export type OwnId = `own:${string}`;
/** Any message there can be a draft of. */
export type MessageName = Scenario | OwnId;

export const isOwn = (message: string): message is OwnId => message.startsWith('own:');

/** For when the user means a scenario of their own. */
export const ownMoments = ['before', 'kept', 'no_show', 'cancelled', 'anytime'] as const;
export type OwnMoment = (typeof ownMoments)[number];

/** Longest name, in characters: a line of a menu. */
export const OWN_NAME = 60;
/** So many at most: a menu is read from top to bottom. */
export const OWN_MOST = 40;

/** The texts of one language and form of address; empty where none is written. */
export interface OwnForms {
  /** Of the mail. */
  subject: string;
  mail: string;
  short: string;
  spoken: string;
}
export const noForms: OwnForms = { subject: '', mail: '', short: '', spoken: '' };

/** A scenario the user added. */
export interface OwnScenario {
  id: OwnId;
  name: string;
  moment: OwnMoment;
  /** Its name may stand in a menu on the calendar page. */
  onPage: boolean;
  texts: Partial<Record<TextTableName, OwnForms>>;
  /** Epoch milliseconds of the last change. */
  at: number;
}

/** One that can be written to a client, as a menu offers it. */
export interface OwnChoice {
  id: OwnId;
  name: string;
  /** The texts it is written with, where those of this client are missing. */
  instead?: TextTableName;
}
export type OfferedOwn = OwnChoice & Pick<OwnScenario, 'moment'>;

/** Whether a message speaks of an appointment that is still to come. */
export const isAhead = (scenario: Scenario | OwnScenario): boolean =>
  typeof scenario === 'object' ? scenario.moment === 'before' : looksAhead(scenario);

/** The scenario with another text at a place. A subject is one of mails only. */
export const withOwnText = (
  own: OwnScenario,
  {
    table,
    form,
    subject,
    body,
  }: { table: TextTableName; form: Form; subject: string; body: string },
): OwnScenario => ({
  ...own,
  texts: {
    ...own.texts,
    [table]: {
      ...(own.texts[table] ?? noForms),
      [form]: body,
      ...(form === 'mail' ? { subject } : {}),
    },
  },
});
