import { spawn } from 'node:child_process';

/** How a step went. A step that is no test suite counts as one. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step {
  title: string;
  /** What to do when it fails: one sentence or command. */
  advice: string;
  /** Does the work, writes to the console as it goes. */
  run(): Promise<Count>;
}

const one = (passed: boolean): Count => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

/** Runs a program from node_modules/.bin with the console as its own. True: it ended with 0. */
export function runProgram(program: string, ...parameters: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: 'inherit',
      // On Windows the programs of node_modules/.bin are command files.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

/** A step that is one program and counts as one. */
export const programStep = (
  title: string,
  advice: string,
  program: string,
  ...parameters: string[]
): Step => ({
  title,
  advice,
  run: async () => one(await runProgram(program, ...parameters)),
});

/**
 * A step that is a suite of tests and counts them all.
 *
 * @param count reads the suite's report; throws where there is none
 */
export const suiteStep = (
  title: string,
  advice: string,
  run: () => Promise<boolean>,
  count: () => Count,
): Step => ({
  title,
  advice,
  async run() {
    const passed = await run();
    try {
      const counted = count();
      // A suite can fail without a failed test: no tests at all, an error outside of any.
      return passed || counted.failed > 0 ? counted : { ...counted, failed: 1 };
    } catch {
      return one(false);
    }
  },
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** `412 passed, 0 failed`, with skips only where there are any. */
export const closingLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Runs the steps in order and stops at the first that fails. */
export async function runSteps(steps: readonly Step[]): Promise<Count> {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, step] of steps.entries()) {
    console.log(`\n━━ ${index + 1}/${steps.length} ${step.title}`);
    const since = performance.now();
    const count = await step.run();
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) {
      console.log(`✗ ${step.title} failed after ${seconds(since)}`);
      console.log(`  What to do: ${step.advice}`);
      return total;
    }
    console.log(`✓ ${step.title} (${seconds(since)})`);
  }
  return total;
}
