import type { CDPSession } from '@playwright/test';
import { recordThreadClock, type ThreadClock } from './thread-clock.ts';

/** What the profiler of V8 gives back: the `Profile` of the DevTools protocol. */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  samples: number[];
  /** Microseconds from each sample to the one before it. */
  timeDeltas: number[];
  /** Microseconds, by the clock of the trace too. */
  startTime: number;
}

/** A profile, and the clock of the thread that it is of. */
export interface Profiled {
  profile: CpuProfile;
  clock: ThreadClock;
}

/** Milliseconds of processor time that an extension's own script took. */
export interface OwnScript {
  /** Its functions and everything below them, also what the browser does on their behalf. */
  ms: number;
  /** Collections of garbage that fell into it: apart, as they clear up after the page as well. */
  garbage: number;
  /** By function, as `name:line`: what it did itself, and with all that it called. */
  byFunction: Map<string, { self: number; total: number }>;
}

/** Microseconds between two samples. */
const INTERVAL = 100;

/** Profiles a page while `act` goes on. */
export async function profiled(cdp: CDPSession, act: () => Promise<void>): Promise<Profiled> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const endClock = await recordThreadClock(cdp);
  await cdp.send('Profiler.start');
  await act();
  const { profile } = await cdp.send('Profiler.stop');
  const clock = await endClock();
  await cdp.send('Profiler.disable');
  return { profile: profile as CpuProfile, clock };
}

type Node = CpuProfile['nodes'][number];

const nameOf = ({ callFrame: { functionName, url, lineNumber } }: Node): string =>
  `${functionName || '(top level)'}:${url ? lineNumber + 1 : 'browser'}`;

/** The nodes from the first one of the extension down to each node below it. */
function ownStacks(nodes: Node[], origin: string): Map<number, Node[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stacks = new Map<number, Node[]>();
  const visit = (id: number, above: Node[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const inside = above.length > 0 || node.callFrame.url.startsWith(origin);
    const stack = inside ? [...above, node] : [];
    if (inside) stacks.set(id, stack);
    for (const child of node.children ?? []) visit(child, stack);
  };
  visit(nodes[0]?.id ?? 0, []);
  return stacks;
}

/** When each sample was taken, and when the profile ended. */
function timesOf({ startTime, timeDeltas }: CpuProfile): number[] {
  let at = startTime;
  const times = timeDeltas.map((delta) => (at += delta));
  return [...times, at + INTERVAL];
}

/**
 * The part of a profile that scripts below `origin` caused: samples with one of their functions on
 * the stack, each worth the processor time until the next one. So a machine that is busy with other
 * things adds nothing. The collector has no stack of its own: its time goes to whoever ran before.
 */
export function ownScript({ profile, clock }: Profiled, origin: string): OwnScript {
  const { nodes, samples } = profile;
  const stacks = ownStacks(nodes, origin);
  const collector = nodes.find(({ callFrame }) => callFrame.functionName === '(garbage collector)');
  const spent = timesOf(profile).map(clock);
  const script: OwnScript = { ms: 0, garbage: 0, byFunction: new Map() };
  let last = 0;
  samples.forEach((id, index) => {
    const ms = ((spent[index + 1] ?? 0) - (spent[index] ?? 0)) / 1000;
    if (id === collector?.id) {
      if (stacks.has(last)) script.garbage += ms;
      return;
    }
    last = id;
    const stack = stacks.get(id);
    if (!stack) return;
    script.ms += ms;
    for (const name of new Set(stack.map(nameOf))) {
      const times = script.byFunction.get(name) ?? { self: 0, total: 0 };
      times.total += ms;
      script.byFunction.set(name, times);
    }
    const self = script.byFunction.get(nameOf(stack.at(-1)!));
    if (self) self.self += ms;
  });
  return script;
}
