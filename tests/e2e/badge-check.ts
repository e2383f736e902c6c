import type { Theme } from '../practice-calendar/model.ts';

/** One look at the calendar: where to go in it, and what has to stand there. */
export interface Look {
  /** A view, the results of a search, or the list of a day over the month or the year. */
  show: 'day' | 'week' | 'month' | 'agenda' | 'custom_weeks' | 'year' | 'search' | 'list';
  /** Any instant of the day to go to, epoch milliseconds. */
  day: number;
  theme: Theme;
  /** Texts of badges by `<calendar id> <event id>`; all else may have none. */
  wanted: Record<string, string>;
}

/**
 * Runs in the calendar page: goes there, waits until every visible chip of a client has its badge
 * and nothing else has one, waits until Kept has read the chips, too, and looks once more.
 *
 * @returns what is wrong, in words; nothing where all is well
 */
export async function lookAround({ show, day, theme, wanted }: Look): Promise<string[]> {
  const { practice } = window;
  const LIMIT = 10_000;
  const READ = 150;

  function faults(): string[] {
    const found: string[] = [];
    const right = new Set<Element>();
    let clients = 0;
    for (const { element, id, calendarId, title, shown } of practice.truth()) {
      const text = shown ? (wanted[`${calendarId} ${id}`] ?? '') : '';
      const button = element.matches('[role="button"]')
        ? element
        : element.querySelector('[role="button"]');
      const marked = [element, ...element.querySelectorAll('[data-kept]')].filter((one) =>
        one.hasAttribute('data-kept'),
      );
      const has = marked.map((one) => one.getAttribute('data-kept-text')).join(' and ');
      const chip = `"${title}" (${id} of ${calendarId}${shown ? '' : ', an unseen copy'})`;
      if (has !== text) found.push(`${chip} has ${has || 'no badge'}, not ${text || 'none'}`);
      else if (marked.some((one) => one !== button)) found.push(`${chip} has it beside its button`);
      if (text) clients += 1;
      for (const one of marked) right.add(one);
    }
    for (const one of document.querySelectorAll('[data-kept], kept-badge')) {
      const at = one.localName === 'kept-badge' ? one.parentElement : one;
      if (!at || !right.has(at)) {
        const about = `${at?.localName} "${at?.textContent?.slice(0, 60)}"`;
        found.push(`${one.getAttribute('data-kept-text')} stands on what is no chip: ${about}`);
      }
    }
    if (clients === 0 && show !== 'year') found.push('no client is shown');
    const ground = document.documentElement.getAttribute('data-kept-theme');
    if (clients > 0 && ground !== theme) found.push(`the ground is taken to be ${ground}`);
    return found;
  }

  if (show === 'list') {
    if (!practice.openMore(day)) return ['no list of the day can be opened'];
  } else if (show === 'search') practice.search('a');
  else practice.go(show, day);

  const end = performance.now() + LIMIT;
  while (faults().length > 0 && performance.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: READ }));
  await new Promise((resolve) => setTimeout(resolve, READ));
  return faults();
}
