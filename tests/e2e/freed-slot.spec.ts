import { presetOf } from '../../lib/policy/presets.ts';
import type { Terms } from '../../lib/policy/terms.ts';
import { closeEvent, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { sendAll } from './known-people.ts';
import { expectAccessible, openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

const freed = meeting('freed00001', 'Contract review', [noor], { start: at(1, 10) });
const later = meeting('freed00002', 'Coaching', [priya], { start: at(1, 15) });

test.use({ launch: { world: worldOf([freed, later]) } });

test('a freed slot says what can be done with it, and filled again it costs nothing', async ({
  kept,
}) => {
  const options = await openOptions(kept, 'policy');
  // Half the price of €100, and no rule that lets the first one go.
  const terms: Terms = {
    ...presetOf('consultant').terms,
    price: 10_000,
    notice: { hours: 48, tiers: [{ underHours: 48, charge: { kind: 'percent', percent: 50 } }] },
    forgiveness: 'none',
  };
  const policy = { id: 'p', preset: null, terms, overrides: [], reviewMonths: 0 };
  await options.evaluate(sendAll, [['savePolicy', policy] as [string, unknown]]);

  const calendar = await kept.openCalendar(dayPath(freed.start));
  const panel = await openEvent(calendar, later);
  await sayClient(panel, 'Priya Raman');
  await closeEvent(calendar);
  await openEvent(calendar, freed);
  await sayClient(panel, 'Noor Haddad');
  await mark(panel, 'Cancelled');
  await expect(panel.getByText(/^Late cancellation\. Told /u)).toBeVisible();

  await openClient(options, kept, 'Noor Haddad');
  const money = options.locator('section').filter({
    has: options.getByRole('heading', { name: 'Fees and deposits' }),
  });
  await expect(money.getByText('Fee of €50')).toBeVisible();
  await expect(money.getByRole('button', { name: 'Enter as due' })).toBeVisible();

  // Two clicks from the toolbar: what to do, in order, each message with its button.
  const popup = await kept.openPopup();
  await popup.getByRole('tab', { name: 'Policy' }).click();
  await popup.getByRole('radio', { name: 'A slot is free again' }).click();
  const steps = popup.getByRole('list', { name: 'Steps: A slot is free again' });
  await expect(steps.getByRole('listitem').locator('.k-medium')).toHaveText([
    'It is yours now',
    'Who wants to come earlier?',
    'Filled it? Say so',
    'Else give it one task',
  ]);
  const whom = popup.getByLabel('For', { exact: true });
  await whom.selectOption({ label: 'Priya Raman' });
  await expect(popup.getByText('No freed time of this client in the last weeks.')).toBeVisible();
  await whom.selectOption({ label: 'Noor Haddad' });
  const question = popup.getByRole('radiogroup', { name: /^Was the time filled again\? Freed: / });
  await expect(question.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  await question.getByRole('radio', { name: 'Yes' }).click();
  await expect(popup.locator('.k-toast')).toContainText('Noted');
  await expectAccessible(popup);

  const filled = 'The time was filled again, so there is nothing to make up for.';
  await expect(money.getByText(filled)).toBeVisible();
  await expect(money.getByText('Nothing is due.')).toBeVisible();
  await expect(money.getByText(/^Fee of/u)).toHaveCount(0);
  await expect(money.getByRole('button', { name: 'Enter as due' })).toHaveCount(0);

  // Said in error: what it costs is what it was.
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(question.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  await expect(money.getByText('Fee of €50')).toBeVisible();
  await question.getByRole('radio', { name: 'Yes' }).click();
  await expect(money.getByText(filled)).toBeVisible();
});
