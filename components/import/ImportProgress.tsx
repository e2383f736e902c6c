import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../hooks/use-language';
import { useImportTexts } from '../hooks/use-import-texts';
import { countsBytes, type ImportRun } from './import-run';

export interface ImportProgressProps {
  run: Extract<ImportRun, { at: 'running' }>;
  /** What is being read. */
  name: string;
  onCancel: () => void;
}

/** How far an import is, in words and numbers, with a way out. */
export function ImportProgress({ run, name, onCancel }: ImportProgressProps) {
  const { tag } = useLanguage();
  const { progress } = useImportTexts();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed to begin is gone: the keyboard goes on here.
    if (document.activeElement === document.body) cancel.current?.focus();
  }, []);

  const phase = progress[run.phase];
  const numbers = amount(run, tag, progress.of);
  const share = run.of ? Math.min(1, run.done / run.of) : null;
  return (
    <div class="k-import-run">
      <div class="k-row">
        <div class="k-grow">
          <div class="k-medium k-ellipsis">
            <bdi>{name}</bdi>
          </div>
          <div class="k-small k-quiet">
            <span role="status">{phase}</span> {numbers}
          </div>
        </div>
        <button type="button" class="k-btn outline" ref={cancel} onClick={onCancel}>
          {progress.cancel}
        </button>
      </div>
      <div
        class={`k-progress ${share === null ? 'open' : ''}`}
        role="progressbar"
        aria-label={progress.label}
        aria-valuetext={`${phase} ${numbers}`.trim()}
        {...(share === null
          ? {}
          : {
              'aria-valuemin': 0,
              'aria-valuemax': 100,
              'aria-valuenow': Math.round(share * 100),
            })}
      >
        <i {...(share === null ? {} : { style: { inlineSize: `${share * 100}%` } })} />
      </div>
      <p class="k-small k-quiet">{progress.stay}</p>
    </div>
  );
}

const megabytes = (tag: string) =>
  new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/** `3,400 of 10,000`, `2.1 MB`; empty while nothing is known. */
function amount(
  { phase, done, of }: ImportProgressProps['run'],
  tag: string,
  words: (done: string, of: string) => string,
): string {
  const bytes = countsBytes(phase);
  const format = bytes ? megabytes(tag) : new Intl.NumberFormat(tag);
  const tell = (value: number) => format.format(bytes ? value / 1_000_000 : value);
  if (of) return words(tell(done), tell(of));
  return done > 0 ? tell(done) : '';
}
