import { noForms, type OwnForms, type OwnMoment, type OwnScenario } from './own-scenario';
import { textAt } from './own-texts';
import { isForPage, type Scenario, type Tone } from './scenario';
import { groupOf, type ScenarioGroup } from './scenario-groups';
import { type TextTable, type TextTableName, textTables } from './text-table';

const momentOf: Readonly<Record<ScenarioGroup, OwnMoment>> = {
  waiting: 'anytime',
  no_show: 'no_show',
  cancelled: 'cancelled',
  my_side: 'anytime',
  before: 'before',
  anytime: 'anytime',
  ending: 'anytime',
};

/** What a new scenario of the user begins with: nothing written, offered everywhere. */
export const emptyOwn: Pick<OwnScenario, 'moment' | 'onPage' | 'texts'> = {
  moment: 'anytime',
  onPage: true,
  texts: {},
};

/**
 * A scenario of Kept's as the beginning of one of the user's own, in every language. What is about
 * money, terms or a goodbye is not offered on the calendar page.
 *
 * @param tables the texts that stand there, those of the user among them
 */
export function ownFrom(
  scenario: Scenario,
  tone: Tone,
  tables: Readonly<Record<TextTableName, TextTable>>,
): Pick<OwnScenario, 'moment' | 'onPage' | 'texts'> {
  const formsOf = (table: TextTable): OwnForms => {
    const at = (form: 'mail' | 'short' | 'spoken') =>
      textAt(table, { scenario, form, tone }) ?? { subject: '', body: '' };
    return {
      ...noForms,
      subject: at('mail').subject,
      mail: at('mail').body,
      short: at('short').body,
      spoken: at('spoken').body,
    };
  };
  return {
    moment: momentOf[groupOf(scenario)],
    onPage: isForPage(scenario),
    texts: Object.fromEntries(textTables.map((name) => [name, formsOf(tables[name])])),
  };
}
