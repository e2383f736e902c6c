import type { Locator, Page } from '@playwright/test';
import type { Kept } from '../e2e/browser.ts';
import { encodeEventId } from '../practice-calendar/encode-event-id.ts';
import type { PracticeEvent } from '../practice-calendar/model.ts';
import type { InterfaceNames } from './interface-names.ts';

/* Uses Kept on the practice calendar the way a person does. Every wait has a limit and throws. */

/** Path of the week view that holds the event, such as `/calendar/u/0/r/week/2026/11/16`. */
export function weekPath(event: Pick<PracticeEvent, 'start' | 'allDay'>): string {
  const start = new Date(event.start);
  const [year, month, day] = event.allDay
    ? [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
    : [start.getFullYear(), start.getMonth(), start.getDate()];
  return `/calendar/u/0/r/week/${year}/${month + 1}/${day}`;
}

const chipOf = (page: Page, event: PracticeEvent): Locator =>
  page.locator(`[data-eventchip][data-eventid="${encodeEventId(event)}"]`).first();

/** Goes to the week of the event and opens it. */
export async function openEvent(page: Page, event: PracticeEvent): Promise<Locator> {
  // A tab behind another one draws no frames, and everything in it waits for seconds.
  await page.bringToFront();
  await page.goto(`https://calendar.google.com${weekPath(event)}`);
  const chip = chipOf(page, event);
  await chip.scrollIntoViewIfNeeded();
  // Chips of one time lie over one another: only a narrow strip on the left is sure to be free.
  await chip.click({ position: { x: 3, y: 6 } });
  const panel = page.locator('kept-panel');
  await panel.waitFor({ state: 'attached' });
  return panel;
}

const button = (panel: Locator, name: string | RegExp): Locator =>
  panel.getByRole('button', { name, exact: true }).first();

const attendance = (panel: Locator, names: InterfaceNames): Locator =>
  panel.getByRole('group', { name: names.attendance }).first();

/** Which question the panel asks now, or that the answer row is there. */
export type Question = 'none' | 'client' | 'calendar' | 'who';

export async function questionOf(panel: Locator, names: InterfaceNames): Promise<Question> {
  const faces: [Question, Locator][] = [
    ['none', attendance(panel, names)],
    ['client', button(panel, names.yes)],
    ['calendar', button(panel, names.useCalendar)],
    ['who', button(panel, names.whoIsThis)],
  ];
  const any = faces.map(([, locator]) => locator).reduce((all, one) => all.or(one));
  await any.first().waitFor();
  for (const [question, locator] of faces) if (await locator.isVisible()) return question;
  return 'none';
}

/**
 * Answers the panel's questions until the answer row is there.
 *
 * @param name who it is, where there are no guests to ask about
 * @returns the questions that were asked, in order
 */
export async function answerQuestions(
  panel: Locator,
  names: InterfaceNames,
  name: string,
): Promise<Question[]> {
  const asked: Question[] = [];
  for (let round = 0; round < 3; round += 1) {
    const question = await questionOf(panel, names);
    if (question === 'none') break;
    asked.push(question);
    if (question === 'who') {
      await button(panel, names.whoIsThis).click();
      await panel.getByRole('combobox').fill(name);
      await panel.getByRole('option').last().click();
      await panel.getByRole('combobox').waitFor({ state: 'detached' });
    } else {
      const pressed = button(panel, question === 'client' ? names.yes : names.useCalendar);
      await pressed.click();
      await pressed.waitFor({ state: 'detached' }).catch(() => {
        // Another guest's question has taken its place: the next round answers that one.
      });
    }
  }
  await attendance(panel, names).waitFor();
  return asked;
}

/** Presses an answer and waits until it stands. */
export async function mark(panel: Locator, names: InterfaceNames, answer: string): Promise<void> {
  const pressed = attendance(panel, names).getByRole('button', { name: answer, exact: true });
  await pressed.click();
  await attendance(panel, names)
    .locator('button[aria-pressed="true"]')
    .and(pressed)
    .waitFor({ timeout: 10_000 });
}

/** Opens the draft and waits for the composer with a text in it. */
export async function draftFollowUp(
  kept: Kept,
  panel: Locator,
  names: InterfaceNames,
): Promise<Page> {
  const opened = kept.context.waitForEvent('page', { timeout: 15_000 });
  await button(panel, names.draftFollowUp).click();
  const composer = await opened;
  await composer.waitForURL('https://mail.google.com/**');
  const body = await composer.locator('[data-field="body"]').innerText();
  if (body.trim().length < 20) throw new Error(`The composer holds no message: "${body}"`);
  return composer;
}

/** Waits until the event's chip carries a badge, and tells its text. */
export async function badgeText(page: Page, event: PracticeEvent): Promise<string> {
  const chip = chipOf(page, event);
  const badge = chip.locator('xpath=descendant-or-self::*[@data-kept]').first();
  await badge.waitFor({ state: 'attached' });
  return (await badge.getAttribute('data-kept-text')) ?? '';
}

/** Waits until the badge of the event's chip reads `text`. */
export async function expectBadge(page: Page, event: PracticeEvent, text: string): Promise<void> {
  await chipOf(page, event)
    .locator(`xpath=descendant-or-self::*[@data-kept-text=${JSON.stringify(text)}]`)
    .first()
    .waitFor({ state: 'attached' });
}
