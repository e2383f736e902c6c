/** Texts of the options page. */
export const options = {
  title: 'Settings',
  sections: 'Sections',
  section: { practice: 'Practice', calendars: 'Calendars', appearance: 'Appearance' },
  saved: 'Saved',
  practice: {
    lead: 'Who you are, so that Kept never takes you or a colleague for a client.',
    you: 'You',
    name: 'My name',
    nameHint: 'Signs the drafts.',
    selves: 'My other addresses',
    selvesHint: 'In addition to those your calendar names. One per line.',
    addressError: (address: string) => `“${address}” is not an e-mail address.`,
    domain: 'My own domain',
    domainHint:
      'Guests with an address of this domain are colleagues, not clients. Leave it empty if there is none.',
    domainPlaceholder: 'studio.example',
    domainError: 'Enter a domain such as studio.example, without @.',
    colleagues: 'People of my own domain are colleagues',
    colleaguesHint:
      'Also those of the domain of your Google account. Turn it off if you serve people of your own company or school.',
    rules: 'Cancellations',
    notice: 'Notice window',
    noticeHint: 'A cancellation later than this counts as late.',
    hours: 'h',
    noticeError: 'Enter a whole number from 0 to 720.',
    drafts: 'Drafts',
    language: 'Language of drafts',
    languageHint: 'For clients without a language of their own.',
    languageAuto: 'As the interface',
    address: 'German form of address',
    addressHint: 'For clients without one of their own.',
    channel: 'Drafts open in',
    channelHint: 'Kept itself never sends anything.',
  },
  calendars: {
    lead: 'Where Kept looks for your clients. The main calendar of each account is on from the start.',
    list: 'Calendars seen so far',
    own: 'Main calendar',
    other: 'Other calendar',
    none: 'No calendar seen yet',
    noneText: 'Open Google Calendar once. The calendars you open events in are listed here.',
    open: 'Open Google Calendar',
  },
  appearance: {
    lead: 'How Kept looks in its own pages. On the calendar it follows the calendar.',
    look: 'Look',
    language: 'Language',
    theme: 'Theme',
    automatic: 'Automatic',
    light: 'Light',
    dark: 'Dark',
  },
};

/** What every language must supply. */
export type OptionsTexts = typeof options;
