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

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

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

/** A program that only looks, and what to do when it fails. */
export interface Check {
  title: string;
  advice: string;
  command: [program: string, ...parameters: string[]];
}

/** Runs a program of node_modules/.bin and tells all it wrote once it has ended. */
const hearProgram = ([program, ...parameters]: Check['command']): Promise<[boolean, string]> =>
  new Promise((resolve) => {
    const child = spawn(program, parameters, { shell: process.platform === 'win32' });
    let said = '';
    const hear = (part: Buffer) => (said += part.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve([false, error.message]));
    child.on('close', (code) => resolve([code === 0, said]));
  });

/** A step of checks that run side by side, each counted as one. */
export const checksStep = (title: string, checks: readonly Check[]): Step => ({
  title,
  advice: `correct what stands above: ${checks.map((check) => check.title).join(', ')}`,
  async run() {
    const since = performance.now();
    const passed = await Promise.all(
      checks.map(async ({ title, advice, command }) => {
        const [isGood, said] = await hearProgram(command);
        if (said.trim()) console.log(said.trimEnd());
        console.log(`${isGood ? '✓' : '✗'} ${title} (${seconds(since)})`);
        if (!isGood) console.log(`  What to do: ${advice}`);
        return isGood;
      }),
    );
    const good = passed.filter(Boolean).length;
    return { passed: good, failed: checks.length - good, skipped: 0 };
  },
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
