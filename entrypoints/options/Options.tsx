import '@/components/settings/screen-share.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useCover } from '@/components/hooks/use-cover';
import { useWords } from '@/components/hooks/use-language';
import { useOptionsTexts } from '@/components/hooks/use-options-texts';
import type { Appearance } from '@/components/settings/AppMenu';
import { OptionsFrame } from '@/components/settings/OptionsFrame';
import { practiceBefore, valuesBefore } from '@/components/settings/practice-values';
import { PracticeSection } from '@/components/settings/PracticeSection';
import { ScreenShareBanner, ScreenShareCover } from '@/components/settings/ScreenShare';
import { Note } from '@/components/ui/Note';
import { ask } from '@/lib/messaging/client';
import { clientPlace } from '@/lib/platform/own-places';
import type { Practice, PracticeChange } from '@/lib/messaging/practice-protocol';
import { Loaded } from '../own-pages/Loaded';
import { PageGate } from '../own-pages/PageGate';
import { useQuery } from '../own-pages/use-query';
import { AppearancePage } from './AppearancePage';
import { CalendarsPage } from './CalendarsPage';
import { ClientPage } from './ClientPage';
import { ClientsPage } from './ClientsPage';
import { DataPage } from './DataPage';
import { LedgerPage } from './LedgerPage';
import { LimitNoticePart } from './LimitNoticePart';
import { PageStatePart } from './PageStatePart';
import { placeIn } from './place';
import { PolicyPage } from './PolicyPage';
import { TemplatesPage } from './TemplatesPage';
import { type SavingState, useSaving } from './use-saving';

export interface OptionsProps {
  appearance: Appearance;
  onAppearance: (change: Partial<Appearance>) => void;
}

/** The options page: one section at a time, named by the address. */
export function Options({ appearance, onAppearance }: OptionsProps) {
  const words = useWords();
  const texts = useOptionsTexts();
  const [{ section, clientId, ledger }, setPlace] = useState(() => placeIn(location.hash));
  const saving = useSaving();
  const { covered, setCovered } = useCover(appearance.screenShare);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onHash = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    document.title = `${texts.section[section]} – ${words.appName}`;
  }, [section, texts]);
  useEffect(() => scrollTo?.(0, 0), [section, clientId, ledger]);
  useEffect(() => refusal.current?.scrollIntoView?.({ block: 'center' }), [saving.refused]);

  const changeAppearance = (change: Partial<Appearance>) => {
    const write = (part: Partial<Appearance>) => async () => {
      onAppearance(part);
      return { ok: true as const, value: null };
    };
    saving.save({ write: write(change), revert: write(valuesBefore(appearance, change)) });
  };
  /** Clients stand on these with their names, or can be chosen by them. */
  const named = section === 'clients' || section === 'policy' || section === 'templates';
  return (
    <OptionsFrame
      section={section}
      onSection={(one) => (location.hash = one)}
      saved={saving.saved}
      onUndo={saving.undo}
      inside={ledger ? 'ledger' : (clientId ?? undefined)}
      wide={(section === 'policy' && !ledger) || section === 'templates'}
    >
      {named && appearance.screenShare && (
        <ScreenShareBanner
          covered={covered}
          onShow={() => onAppearance({ screenShare: false })}
          onHideHere={() => setCovered(true)}
        />
      )}
      {saving.refused && (
        <div class="k-refused" ref={refusal}>
          <Note tone="error" title={words.refusal[saving.refused.why]}>
            <button type="button" class="k-link" onClick={saving.refused.retry}>
              {words.tryAgain}
            </button>
          </Note>
        </div>
      )}
      <PageGate key={`${section} ${clientId} ${ledger}`}>
        {section === 'practice' && <PracticePage saving={saving} />}
        {section === 'practice' && <LimitNoticePart />}
        {section === 'calendars' && <CalendarsPage saving={saving} />}
        {section === 'calendars' && <PageStatePart />}
        {section === 'policy' && !ledger && <PolicyPage covered={covered} saving={saving} />}
        {section === 'templates' && <TemplatesPage covered={covered} saving={saving} />}
        {(section === 'clients' || ledger) && covered && (
          <div class="k-settings">
            <ScreenShareCover onShowHere={() => setCovered(false)} />
          </div>
        )}
        {ledger && !covered && (
          <LedgerPage clientId={clientId} saving={saving} onOpen={openClient} />
        )}
        {section === 'clients' &&
          !covered &&
          (clientId === null ? (
            <ClientsPage saving={saving} onOpen={openClient} />
          ) : (
            <ClientPage clientId={clientId} saving={saving} onOpen={openClient} />
          ))}
        {section === 'appearance' && (
          <AppearancePage appearance={appearance} onChange={changeAppearance} saving={saving} />
        )}
        {section === 'data' && <DataPage saving={saving} />}
      </PageGate>
    </OptionsFrame>
  );
}

const openClient = (clientId: string | null): void => {
  location.hash = clientId === null ? '#clients' : clientPlace(clientId);
};

function PracticePage({ saving }: { saving: SavingState }) {
  const query = useQuery('practice');
  const change = (practice: Practice, part: PracticeChange) => {
    const back = practiceBefore(practice, part);
    saving.save({
      about: Object.keys(part).join(' '),
      write: () => ask('changePractice', part),
      revert: () => ask('changePractice', back),
    });
  };
  return (
    <Loaded query={query}>
      {(practice) => (
        <PracticeSection practice={practice} onChange={(part) => change(practice, part)} />
      )}
    </Loaded>
  );
}
