import type { OpenedReport, PageCheckAnswer, PageReport } from '@/lib/messaging/page-protocol';

/**
 * How long after a press on a chip its bubble must be there, in milliseconds: it fades in within
 * half a second and is filled within two.
 */
const OPENING = 2_000;
/** How long nothing is reported where there was no answer, in milliseconds. */
const UNANSWERED = 60_000;

/** What Kept made of an opened event. */
export type OpenedFacts = Pick<OpenedReport, 'at' | 'known' | 'guests' | 'wanted'>;

export interface SelfCheckDoors {
  /** Which view is shown; empty where nobody sees the page, so that it is not drawn. */
  view: () => string;
  check: (opened: OpenedFacts | null) => PageReport;
  /** Whether a bubble is open in which no event is found. */
  strange: () => boolean;
  send: (report: PageReport) => Promise<PageCheckAnswer | undefined>;
  /** Epoch milliseconds. */
  now?: () => number;
}

/** Decides when the page is looked at. Nothing runs while nothing happens. */
export interface SelfCheck {
  /** The view has come to rest: no chip has changed for a while. */
  rested(): void;
  /** An event is open, and its contents have settled. */
  opened(event: OpenedFacts): void;
  /** An event's chip was pressed: something should open. */
  pressed(): void;
  stop(): void;
}

/**
 * Looks at each view, and at opened events, as often as the answers say it is of use: about once a
 * minute. One timer, after a press or after something odd was seen for the first time.
 */
export function createSelfCheck(doors: SelfCheckDoors): SelfCheck {
  const { view, check, strange, send, now = Date.now } = doors;
  /** When something may be looked at again, by what it is. */
  const due = new Map<string, number>();
  let opening: ReturnType<typeof setTimeout> | undefined;
  let second: ReturnType<typeof setTimeout> | undefined;

  const isDue = (what: string) => now() >= (due.get(what) ?? 0);

  async function look(what: string, opened: OpenedFacts | null): Promise<PageCheckAnswer | void> {
    if (!isDue(what)) return;
    const at = now();
    due.set(what, at + UNANSWERED);
    try {
      const answer = await send(check(opened));
      if (answer) due.set(what, at + answer.wait);
      return answer;
    } catch {
      // A page of which not even the parts can be counted is not to hear of it.
    }
  }

  return {
    async rested() {
      const shown = view();
      if (!shown) return;
      const answer = await look(shown, null);
      if (!answer?.again) return;
      clearTimeout(second);
      second = setTimeout(() => {
        if (view() === shown) void look(shown, null);
      }, answer.wait);
    },
    opened(event) {
      clearTimeout(opening);
      void look(event.at, event);
    },
    pressed() {
      clearTimeout(opening);
      opening = setTimeout(() => {
        if (!isDue('bubble') || !strange()) return;
        void look('bubble', { at: 'bubble', known: false, guests: null, wanted: true });
      }, OPENING);
    },
    stop() {
      clearTimeout(opening);
      clearTimeout(second);
    },
  };
}
