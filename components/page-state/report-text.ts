import type { PageStateView } from '@/lib/messaging/page-protocol';

const yes = (is: boolean): string => (is ? 'yes' : 'no');

/**
 * The report as it is copied: in English, for whoever mends Kept. Counts and versions; nothing in
 * it tells who the user is, nor when it was.
 */
export function reportText({ last, troubles, works }: PageStateView): string {
  if (!last) return '';
  const { kept, browser, report } = last;
  const { chips, badges, opened, places, faults } = report;
  const state = [...troubles.map((one) => one.join(' ')), ...works.map((one) => `${one} works`)];
  const told = Object.entries(faults).map(([part, count]) => `${part} ${count}`);
  return [
    `Kept ${kept}${browser && `, ${browser}`}`,
    `Page: ${report.view} (${report.key || '-'}, ${report.family || '-'}), language ${report.lang || '-'}, ${report.dir}`,
    `State: ${state.join(', ') || 'nothing known'}`,
    `Account address read: ${yes(report.account)}`,
    `Chips: ${chips.found} found, of these ${chips.others} tasks or drafts; ${chips.read} told apart; ${chips.timed} of ${chips.asked} with a time; ${chips.hints} other signs`,
    `Badges: ${badges.there} of ${badges.wanted}`,
    ...(opened
      ? [
          `Opened: ${opened.at}, recognised ${yes(opened.known)}; panel wanted ${yes(opened.wanted)}, there ${yes(opened.there)}`,
          `Guests: ${opened.guests ?? 'unknown'}, list shown ${yes(opened.listed)}, addresses ${opened.addresses}`,
        ]
      : []),
    `Faults: ${told.join(', ') || 'none'}`,
    'Selectors (first choice, or else second choice):',
    ...Object.entries(places).map(([name, counts]) => `  ${name} ${counts.join(', ')}`),
  ].join('\n');
}
