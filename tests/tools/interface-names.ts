/** Names of Kept's controls, as a screen reader tells them: the contract with the outside. */
export interface InterfaceNames {
  attendance: string;
  showed: string;
  noShow: string;
  draftFollowUp: string;
  undo: string;
  /** Name of the button that makes a guest a client. */
  yes: RegExp;
  useCalendar: string;
  whoIsThis: string;
  /** The switch in the options that takes guests of one's own domain for colleagues. */
  colleagues: string;
  tabs: { today: string; clients: string; policy: string };
}

export type Language = 'en' | 'de';

export const interfaceNames: Record<Language, InterfaceNames> = {
  en: {
    attendance: 'Attendance',
    showed: 'Showed',
    noShow: 'No-show',
    draftFollowUp: 'Draft follow-up',
    undo: 'Undo',
    yes: /^Yes, .* is a client$/u,
    useCalendar: 'Use Kept here',
    whoIsThis: 'Who is this?',
    colleagues: 'People of my own domain are colleagues',
    tabs: { today: 'Today', clients: 'Clients', policy: 'Policy' },
  },
  de: {
    attendance: 'Anwesenheit',
    showed: 'Erschienen',
    noShow: 'Nicht erschienen',
    draftFollowUp: 'Nachricht entwerfen',
    undo: 'Rückgängig',
    yes: /^Ja, /u,
    useCalendar: 'Kept hier verwenden',
    whoIsThis: 'Wer ist das?',
    colleagues: 'Gäste meiner Domain gehören zum Team',
    tabs: { today: 'Heute', clients: 'Kunden', policy: 'Regeln' },
  },
};
