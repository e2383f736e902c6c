/** Texts about how Kept gets along with the calendar page. */
export const pageState = {
  title: 'Google changed its calendar page. Marking works here.',
  /** Where something is, as the end of a sentence. */
  where: {
    day: 'in the day view',
    week: 'in the week view',
    month: 'in the month view',
    year: 'in the year view',
    agenda: 'in the schedule',
    search: 'in search results',
    custom: 'in the view of several days',
    edit: 'on the edit page',
    create: 'on the edit page',
    other: 'in another view',
  },
  badges: (where: string) => `Badges are off ${where}.`,
  bubble: 'Marking in an opened event does not work.',
  editor: 'Marking on the edit page does not work.',
  guests: 'The guests of an opened event are not read.',
  account: 'The address of your Google account is not read.',
  works: (things: string) => `Still works: ${things}.`,
  working: {
    badges: (where: string) => `badges ${where}`,
    bubble: 'marking in an opened event',
    editor: 'marking on the edit page',
  },
  imports: 'New appointments reach this list by import only.',
  import: 'Import from your calendar',
  importAgain: 'Import again',
  hide: 'Hide this note',
  hidden: 'Hidden until something changes',
  copy: 'Copy report',
  copied: 'Report copied',
  refused: 'The browser does not let Kept copy. Select the text and copy it yourself.',
  whatIsInIt: 'What is in it?',
  report: 'Report',
  privacy: 'Counts and versions: no name, title, address or date. Kept sends it to nobody.',
};

/** What every language must supply. */
export type PageStateTexts = typeof pageState;
