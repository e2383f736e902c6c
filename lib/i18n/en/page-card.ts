/** Texts of the options about what Kept found on the calendar page. */
export const pageCard = {
  title: 'How Kept sees your calendar',
  lead: 'Kept counts now and then what it finds on the page, to notice when Google changes it.',
  never: 'Not looked yet. Open Google Calendar once.',
  last: (when: string) => `Last looked on ${when}`,
  fine: 'Everything Kept needs is there.',
  nothing: 'There was nothing to see yet: no event.',
  troubled: 'Google changed its calendar page.',
  older: 'An earlier version of Kept looked last. Open Google Calendar once.',
  view: 'View',
  views: {
    day: 'Day',
    week: 'Week',
    month: 'Month',
    year: 'Year',
    agenda: 'Schedule',
    search: 'Search results',
    custom: 'Several days',
    edit: 'Edit page',
    create: 'Edit page',
    other: 'Another one',
  },
  events: 'Events',
  eventsRead: (found: string, read: string) => `${found} found, ${read} read`,
  badges: 'Badges',
  badgesThere: (there: string, wanted: string) => `${there} of ${wanted}`,
  opened: 'Opened event',
  unknown: 'not recognised',
  shown: 'Kept is in it',
  lost: 'Kept is not in it',
  nothingToShow: 'Kept has nothing to show in it',
  account: 'Address of the account',
  read: 'read',
  notRead: 'not read',
};

/** What every language must supply. */
export type PageCardTexts = typeof pageCard;
