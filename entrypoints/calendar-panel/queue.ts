import type { Toast } from '@/components/attendance/panel-actions';
import type { Refusal } from '@/lib/messaging/protocol';
import type { OpenPanel } from './open-panel';

export interface QueueDependencies {
  open: () => OpenPanel | null;
  paint: () => void;
  load: () => Promise<void>;
  /** Refused writes whose bubble is closed: shown when it is opened again. By event id. */
  refused: Map<string, Toast>;
}

/** One thing the user did; `again` does it once more. */
type Work = (open: OpenPanel, again: () => void) => Promise<void> | void;
/** Whether it is still to be done when its turn comes. */
type Wanted = (open: OpenPanel) => boolean;

export interface Queue {
  /**
   * Acts on the panel that is open now; what is opened later is not its concern.
   *
   * @param wanted asked when its turn comes: else nothing is done, and what was said last stays
   */
  act(work: Work, wanted?: Wanted): void;
  fail(panel: OpenPanel, why: Refusal | undefined, again: () => void): void;
}

/**
 * Does what the user does one after the other, so that the last word is the last thing done,
 * however the answers of the store come in.
 */
export function createQueue({ open, paint, load, refused }: QueueDependencies): Queue {
  let tail: Promise<void> = Promise.resolve();
  let waiting = 0;

  async function run(panel: OpenPanel, work: Work, wanted?: Wanted): Promise<void> {
    if (!wanted || wanted(panel)) {
      panel.toast = null;
      paint();
      await work(panel, () => act(work, wanted));
    }
    waiting -= 1;
    panel.busy = waiting > 0;
    if (open() === panel) {
      paint();
      // Nobody waits for it: what is done next is not to stand still behind a question.
      if (!panel.busy) void load();
    } else if (panel.toast && (panel.toast as Toast).kind === 'failed') {
      refused.set(panel.event.eventId, panel.toast);
    }
  }

  function act(work: Work, wanted?: Wanted): void {
    const panel = open();
    if (!panel) return;
    waiting += 1;
    panel.busy = true;
    tail = tail.then(() => run(panel, work, wanted));
  }

  function fail(panel: OpenPanel, why: Refusal | undefined, again: () => void): void {
    panel.toast = { kind: 'failed', why: why ?? 'failed', again };
  }

  return { act, fail };
}
