import type { PageStateTexts } from '@/lib/i18n/en/page-state';
import type { PageStateView, PageSubject, PageView } from '@/lib/messaging/page-protocol';

const viewOf = (subject: PageSubject): PageView | null =>
  subject.startsWith('badges.') ? (subject.slice('badges.'.length) as PageView) : null;

const list = (tag: string, things: string[]): string => new Intl.ListFormat(tag).format(things);

/** One sentence for everything that is not as it should be, worst first. */
export function troubleWords(
  { troubles }: Pick<PageStateView, 'troubles'>,
  texts: PageStateTexts,
  tag: string,
): string[] {
  const views = troubles.map(([subject]) => viewOf(subject)).filter((view) => view !== null);
  const sentences = troubles.map(([subject]) => {
    if (subject === 'guests' || subject === 'account') return texts[subject];
    if (subject === 'panel.bubble') return texts.bubble;
    if (subject === 'panel.editor') return texts.editor;
    // All views share a sentence.
    return texts.badges(
      list(
        tag,
        views.map((view) => texts.where[view]),
      ),
    );
  });
  return [...new Set(sentences)];
}

/** What still works on the page, in one sentence; empty where nothing is known to. */
export function worksWords(
  { works }: Pick<PageStateView, 'works'>,
  texts: PageStateTexts,
  tag: string,
): string {
  const views = works.map(viewOf).filter((view) => view !== null);
  const things = [
    ...(views.length
      ? [
          texts.working.badges(
            list(
              tag,
              views.map((view) => texts.where[view]),
            ),
          ),
        ]
      : []),
    ...(works.includes('panel.bubble') ? [texts.working.bubble] : []),
    ...(works.includes('panel.editor') ? [texts.working.editor] : []),
  ];
  return things.length ? texts.works(list(tag, things)) : '';
}

/** Whether appointments of the page no longer reach the worklist. */
export const needsImport = ({ troubles }: Pick<PageStateView, 'troubles'>): boolean =>
  troubles.some(([subject, finding]) => viewOf(subject) !== null && finding !== 'lost');
