/** Texts of the list of what to prepare. */
export const prepare = {
  title: 'Prepare',
  act: { reminder: 'Remind', preparation: 'Prepare', confirmation_request: 'Ask to confirm' },
  open: 'Nothing prepared yet',
  done: (what: string, when: string) => `${what} prepared at ${when}`,
  ahead: 'booked long ahead',
  remote: 'remote',
};

/** What every language must supply. */
export type PrepareTexts = typeof prepare;
