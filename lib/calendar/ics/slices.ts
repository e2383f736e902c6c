/** How far a long reading is; in units of its own, `done` never falls and ends at `of`. */
export interface Progress {
  done: number;
  of: number;
}

/** Work in slices: whoever runs it may show the progress and stop between any two of them. */
export type Slices<Result> = Generator<Progress, Result>;
