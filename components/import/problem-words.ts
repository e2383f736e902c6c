import type { ImportTexts } from '@/lib/i18n/en/import';
import type { ImportSource } from '@/lib/messaging/import-protocol';
import type { ShownProblem } from './import-run';

export interface ProblemWords {
  title: string;
  /** The next step. */
  text: string;
  act: keyof ImportTexts['act'] | null;
  /** The same again may work. */
  again: boolean;
}

const MEGABYTE = 1_048_576;

/** A limit in bytes as whole megabytes, whichever way it was meant. */
const megabytes = (bytes: number): number =>
  Math.round(bytes / (bytes % MEGABYTE === 0 ? MEGABYTE : 1_000_000));

const minutes = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : Math.max(1, Math.ceil(milliseconds / 60_000));

/**
 * Why an import ended without a result, and what to do next.
 *
 * @param kind where it was read from: an address that is gone is not an account without export
 */
export function problemWords(
  problem: ShownProblem,
  kind: ImportSource['kind'],
  { problem: texts, cancelled }: ImportTexts,
): ProblemWords {
  const entry = 'entry' in problem ? (problem.entry ?? null) : null;
  const again = kind === 'file' ? ('chooseFile' as const) : null;
  const say = (title: string, text: string, act: ProblemWords['act'] = null, retry = false) => ({
    title,
    text,
    act,
    again: retry,
  });
  switch (problem.code) {
    case 'cancelled':
      return say(cancelled, '');
    case 'signed_out':
    case 'not_a_zip':
      return say(texts[problem.code].title, texts[problem.code].text, 'signIn', true);
    case 'blocked':
      return say(texts.blocked.title, texts.blocked.text, 'chooseFile');
    case 'no_access':
      return say(texts.no_access.title, texts.no_access.text, 'allow');
    case 'not_found':
      return kind === 'feed'
        ? say(texts.feed_not_found.title, texts.feed_not_found.text)
        : say(texts.not_found.title, texts.not_found.text, 'chooseFile');
    case 'too_often':
      return say(texts.too_often.title, texts.too_often.text(minutes(problem.retryAfter)));
    case 'server':
      return say(texts.server.title(problem.status), texts.server.text, null, true);
    case 'offline':
    case 'interrupted':
    case 'storage_full':
    case 'failed':
      return say(texts[problem.code].title, texts[problem.code].text, null, true);
    case 'too_large':
      return say(
        texts.too_large.title(entry, megabytes(problem.limit)),
        texts.too_large.text,
        again,
      );
    case 'too_many':
      return say(texts.too_many.title(problem.limit), texts.too_many.text, again);
    case 'encoding':
    case 'damaged': {
      const { title, text } = texts[problem.code];
      return say(title(String(problem.line), entry), text, again);
    }
    case 'damaged_archive':
      return say(texts.damaged_archive.title(entry), texts.damaged_archive.text, again);
    case 'empty':
    case 'not_a_calendar':
      // Behind an address there is no other file to choose.
      if (kind === 'feed') return say(texts.feed_nothing.title, texts.feed_nothing.text);
      return say(texts[problem.code].title, texts[problem.code].text, again);
    case 'no_calendar_inside':
    case 'many_files':
      return say(texts[problem.code].title, texts[problem.code].text, again);
  }
}
