import { expect, type Locator, type Page } from '@playwright/test';
import { encodeEventId } from '../practice-calendar/encode-event-id.ts';
import type { PracticeEvent } from '../practice-calendar/model.ts';

type Event = Pick<PracticeEvent, 'id' | 'calendarId' | 'kind'>;

/** The chips of an event that are in the page. */
export const chipOf = (page: Page, event: Event): Locator =>
  page.locator(`[data-eventchip][data-eventid="${encodeEventId(event)}"]`);

/** The one annotated element of an event's chip. */
export const badgeOf = (page: Page, event: Event): Locator =>
  chipOf(page, event).locator('xpath=descendant-or-self::*[@data-kept]').first();

/** Waits until the badge of an event reads `text`. */
export async function expectBadge(page: Page, event: Event, text: string): Promise<void> {
  await expect(badgeOf(page, event)).toHaveAttribute('data-kept-text', text);
}

/** Waits until no chip of an event carries a badge. */
export const expectNoBadge = (page: Page, event: Event): Promise<void> =>
  expect(badgeOf(page, event)).toHaveCount(0);

export const panelOf = (page: Page): Locator => page.locator('kept-panel');

/** Opens an event by clicking its chip, as a person does. */
export async function openEvent(page: Page, event: Event): Promise<Locator> {
  await chipOf(page, event)
    .first()
    .click({ position: { x: 12, y: 6 } });
  const panel = panelOf(page);
  await expect(panel).toBeAttached();
  return panel;
}

export async function closeEvent(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
}

/** Says in the open panel that this guest is a client. */
export async function sayClient(panel: Locator, name: string): Promise<void> {
  await panel.getByRole('button', { name: `Yes, ${name} is a client` }).click();
  await expect(attendance(panel)).toBeVisible();
}

/** The answer row: of the only client, or of one of several. */
export const attendance = (panel: Locator, name?: string): Locator =>
  panel.getByRole('group', { name: name ? `Attendance, ${name}` : 'Attendance', exact: true });

export const answer = (panel: Locator, name: string, client?: string): Locator =>
  attendance(panel, client).getByRole('button', { name, exact: true });

/**
 * Moves to an answer, presses it and waits until the store has confirmed it. With the pointer on
 * it the panel stays where it is, though the page still fills its card in.
 */
export async function mark(panel: Locator, name: string, client?: string): Promise<void> {
  const button = answer(panel, name, client);
  await button.hover();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(attendance(panel, client)).toHaveAttribute('aria-busy', 'false');
}
