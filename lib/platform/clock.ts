/** The time, epoch milliseconds. Rules take it as an argument; only entry points ask. */
export const now = (): number => Date.now();
