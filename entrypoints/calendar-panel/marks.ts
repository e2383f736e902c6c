import type { Decision } from '@/lib/appointments/answer';
import type { Mark, OutcomeView, Refusal } from '@/lib/messaging/protocol';
import type { Ask } from './contract';
import { type OpenPanel, viewOf } from './open-panel';

/** Whether a decision is what is recorded already. */
export const sameAs = (decision: Decision, now: OutcomeView | null | undefined): boolean =>
  now !== null &&
  now !== undefined &&
  !now.void &&
  now.status === decision.status &&
  now.minutesLate === decision.minutesLate &&
  now.noticeHours === decision.noticeHours &&
  (now.excused ?? false) === (decision.excused ?? false) &&
  (now.lateByMe ?? false) === (decision.lateByMe ?? now.lateByMe ?? false);

function setOutcome(open: OpenPanel, clientId: string, outcome: OutcomeView | null): void {
  const view = viewOf(open);
  if (!view) return;
  open.view = {
    ...view,
    clients: view.clients.map((client) =>
      client.clientId === clientId ? { ...client, outcome } : client,
    ),
  };
}

/** What is recorded of a client, as far as the panel knows. */
export const outcomeOf = (open: OpenPanel, clientId: string): OutcomeView | null =>
  viewOf(open)?.clients.find((client) => client.clientId === clientId)?.outcome ?? null;

const asShown = (mark: Mark): OutcomeView => ({
  ...mark,
  factId: mark.id,
  recordedAt: Date.now(),
});

/**
 * Sends one mark, shown as done before the store confirms it.
 *
 * @returns why it was refused, the row as before; `undefined` where it is recorded
 */
export async function record(
  ask: Ask,
  open: OpenPanel,
  mark: Mark,
  paint: () => void,
): Promise<Refusal | undefined> {
  const { clientId } = mark;
  const before = outcomeOf(open, clientId);
  setOutcome(open, clientId, asShown(mark));
  paint();
  const result = await ask('mark', mark);
  setOutcome(open, clientId, result?.ok ? result.value : before);
  return result?.ok ? undefined : (result?.why ?? 'failed');
}

/**
 * Sends marks of several clients who have none, as `record`: all of them are recorded or none.
 *
 * @returns why they were refused
 */
export async function recordAll(
  ask: Ask,
  open: OpenPanel,
  marks: Mark[],
  paint: () => void,
): Promise<Refusal | undefined> {
  const unmarked = marks.filter(({ clientId }) => !outcomeOf(open, clientId));
  for (const mark of unmarked) setOutcome(open, mark.clientId, asShown(mark));
  paint();
  const result = await ask('markAll', marks);
  if (result?.ok) return undefined;
  for (const { clientId } of unmarked) setOutcome(open, clientId, null);
  return result?.why ?? 'failed';
}

/**
 * Takes marks back, one after the other. One that was corrected since, or is gone, is left as it
 * is where there are several: the others are still wanted.
 *
 * @returns why it was refused
 */
export async function takeBack(
  ask: Ask,
  open: OpenPanel,
  factIds: string[],
): Promise<Refusal | undefined> {
  for (const factId of factIds) {
    const result = await ask('undo', { factId });
    if (!result?.ok) {
      if (result?.why === 'not_found' && factIds.length > 1) continue;
      return result?.why ?? 'failed';
    }
    const client = viewOf(open)?.clients.find((one) => one.outcome?.factId === factId);
    if (client) setOutcome(open, client.clientId, result.value);
  }
  return undefined;
}
