import type { OpenedReport, PageReport } from '@/lib/messaging/page-protocol';

/** A week in which everything is found, and badges stand where they are wanted. */
export const goodReport: PageReport = {
  view: 'week',
  key: 'WEEK',
  family: 'EVENT',
  lang: 'en',
  dir: 'ltr',
  account: true,
  places: { chip: [12, 12], edited: [0, 0] },
  chips: { found: 12, others: 2, read: 10, asked: 10, timed: 10, hints: 0 },
  badges: { wanted: 4, there: 4 },
  opened: null,
  faults: {},
};

export const goodOpened: OpenedReport = {
  at: 'bubble',
  known: true,
  guests: 2,
  listed: true,
  addresses: 2,
  wanted: true,
  there: true,
};

export const report = (over: Partial<PageReport> = {}): PageReport => ({ ...goodReport, ...over });

export const openedReport = (over: Partial<OpenedReport> = {}): PageReport =>
  report({ opened: { ...goodOpened, ...over } });

export const chips = (over: Partial<PageReport['chips']>): Partial<PageReport> => ({
  chips: { ...goodReport.chips, ...over },
});
