import type { ComponentChildren } from 'preact';
import type { BackupProblem } from '@/lib/messaging/data-protocol';
import type { DataTexts } from '@/lib/i18n/en/data';
import type { Words } from '@/lib/i18n/words';
import { useLanguage, useWords } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Note } from '../ui/Note';

/** Why a file could not be read. */
export interface ReadingProblem {
  code:
    | 'unreadable'
    | 'empty'
    | 'not_a_table'
    | 'not_contacts'
    | 'damaged'
    | 'encoding'
    | 'too_large'
    | 'too_many';
  /** 1-based. */
  line?: number;
  limit?: number;
}

export type Problem =
  | { kind: 'file'; problem: ReadingProblem }
  | { kind: 'backup'; problem: BackupProblem }
  /** A message to the background failed. */
  | { kind: 'failed' };

/** What is wrong with a file, and that nothing was changed. */
export function FileProblem({
  problem,
  children,
}: {
  problem: Problem;
  children?: ComponentChildren;
}) {
  const { tag } = useLanguage();
  const words = useWords();
  const texts = useDataTexts();
  const { title, text } = problemWords(problem, texts, words, new Intl.NumberFormat(tag));
  return (
    <Note tone="error" title={title} text={text}>
      {children}
    </Note>
  );
}

/** Where a line is told at all: an endless first line is the whole file. */
const tellsLine: ReadonlySet<ReadingProblem['code']> = new Set(['damaged', 'encoding']);

function problemWords(
  problem: Problem,
  texts: DataTexts,
  words: Words,
  number: Intl.NumberFormat,
): { title: string; text: string } {
  const { unchanged } = texts.problem;
  if (problem.kind === 'failed') return { title: texts.failed, text: '' };
  if (problem.kind === 'file') {
    const { code, line, limit } = problem.problem;
    const title =
      code === 'too_many' ? texts.problem.too_many(number.format(limit ?? 0)) : texts.problem[code];
    const where =
      line !== undefined && tellsLine.has(code) ? texts.problem.at(number.format(line)) : '';
    return { title, text: [where, unchanged].filter(Boolean).join(' ') };
  }
  const { problem: told } = texts.restore;
  const why = problem.problem;
  switch (why.code) {
    case 'not_json':
      return {
        title: why.line === null ? told.not_json : told.not_json_line(number.format(why.line)),
        text: unchanged,
      };
    case 'newer':
      return { title: told.newer(why.version), text: unchanged };
    case 'damaged':
      return { title: told.damaged, text: `${told.damagedAt(why.where)} ${unchanged}` };
    case 'not_saved':
      return { title: words.refusal[why.why], text: '' };
    case 'not_a_backup':
      return { title: told.not_a_backup, text: unchanged };
  }
}
