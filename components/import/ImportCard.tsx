import { CloudDownload, FileUp } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { SettingCard } from '../settings/SettingRow';
import { useImportTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Select } from '../ui/Select';
import { ImportFailure } from './ImportFailure';
import { ImportProgress } from './ImportProgress';
import type { ImportRun } from './import-run';
import { useFileDrop } from './use-file-drop';

/** Google lets so many accounts be told apart in practice. */
const ACCOUNTS = ['0', '1', '2', '3', '4'] as const;

export interface ImportCardProps {
  run: ImportRun;
  onGoogle: (account: number) => void;
  onFiles: (files: File[]) => void;
  onCancel: () => void;
  onSignIn: () => void;
  onAllow: () => void;
}

/** Clients and appointments from Google's export or from a file. */
export function ImportCard(props: ImportCardProps) {
  const { run, onFiles } = props;
  const texts = useImportTexts();
  const [account, setAccount] = useState<string>('0');
  const input = useRef<HTMLInputElement>(null);
  const busy = run.at === 'running';
  const mine = run.at === 'running' && run.source.kind !== 'feed' ? run : null;
  const over = useFileDrop((files) => !busy && onFiles(files));
  const choose = () => input.current?.click();

  const name = ({ source }: Extract<ImportRun, { at: 'running' }>): string =>
    source.kind === 'file'
      ? source.name
      : source.kind === 'google'
        ? `${texts.past.source.google}, ${texts.google.accountName(source.account + 1)}`
        : texts.past.source.feed;

  return (
    <SettingCard title={texts.title}>
      {run.at === 'failed' && run.kind !== 'feed' && (
        <div class="k-import-note">
          <ImportFailure
            run={run}
            onAct={{ signIn: props.onSignIn, allow: props.onAllow, chooseFile: choose }}
          />
        </div>
      )}
      {mine ? (
        <ImportProgress run={mine} name={name(mine)} onCancel={props.onCancel} />
      ) : (
        <>
          <div class="k-import-google">
            <div class="k-medium">{texts.google.label}</div>
            <p class="k-small k-quiet">{texts.google.hint}</p>
            <div class="k-row k-wrap k-import-start">
              <Button
                kind="filled"
                size="big"
                icon={CloudDownload}
                disabled={busy}
                onPress={() => props.onGoogle(Number(account))}
              >
                {texts.google.start}
              </Button>
              <span class="k-field k-import-account" title={texts.google.accountHint}>
                <Select
                  wiring={{}}
                  label={texts.google.account}
                  value={account}
                  choices={ACCOUNTS.map((value) => ({
                    value,
                    text:
                      value === '0'
                        ? texts.google.first
                        : texts.google.accountName(Number(value) + 1),
                  }))}
                  onChoose={setAccount}
                />
              </span>
            </div>
          </div>
          <div class={`k-drop ${over ? 'over' : ''}`}>
            <Icon of={FileUp} size={20} />
            <div class="k-grow">
              <div class="k-medium">{over ? texts.file.dropNow : texts.file.drop}</div>
              <div class="k-small k-quiet">{texts.file.hint}</div>
            </div>
            <Button kind="outline" disabled={busy} onPress={choose}>
              {texts.file.choose}
            </Button>
            <input
              ref={input}
              type="file"
              accept=".ics,.ical,.ifb,.zip,text/calendar,application/zip"
              hidden
              aria-hidden="true"
              tabIndex={-1}
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                // The same file may be chosen again after it was mended.
                event.currentTarget.value = '';
                if (files.length > 0) onFiles(files);
              }}
            />
          </div>
        </>
      )}
    </SettingCard>
  );
}
