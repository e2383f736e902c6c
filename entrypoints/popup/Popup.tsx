import '@/components/settings/screen-share.css';
import { useEffect, useState } from 'preact/hooks';
import { useCover } from '@/components/hooks/use-cover';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import { AppMenu, type Appearance } from '@/components/settings/AppMenu';
import { SpokenText } from '@/components/draft/SpokenText';
import {
  ScreenShareBanner,
  ScreenShareButton,
  ScreenShareCover,
} from '@/components/settings/ScreenShare';
import { Mark } from '@/components/ui/Mark';
import { type Tab, TabPanel, Tabs } from '@/components/ui/Tabs';
import { Toast } from '@/components/ui/Toast';
import type { TodayView } from '@/lib/messaging/protocol';
import { awaitedAt } from '@/lib/policy/awaited';
import { AddPage } from './AddPage';
import type { CardPageProps } from './CardPage';
import { ClientsPage } from './ClientsPage';
import { openOptions } from '../own-pages/frame';
import { later } from './later';
import { PolicyPage } from './PolicyPage';
import { RecordPage } from './RecordPage';
import { TodayPage } from './TodayPage';
import { useActions } from '../own-pages/use-actions';
import { nextBoundary, useBoundary } from './use-boundary';
import { useDraft } from '../own-pages/use-draft';
import { useQuery } from '../own-pages/use-query';

type TabName = 'today' | 'clients' | 'policy';
type View =
  { page: 'tabs' | 'record' | 'add' } | { page: 'card'; clientId: string; first?: boolean };

const cardInAddress = (): View => {
  const id = new URLSearchParams(location.hash.slice(1)).get('client');
  return id ? { page: 'card', clientId: id, first: true } : { page: 'tabs' };
};

export interface PopupProps {
  appearance: Appearance;
  onAppearance: (change: Partial<Appearance>) => void;
}

const CardPage = later<CardPageProps>(async () => (await import('./CardPage')).CardPage);

/** As on the toolbar: what is over, whose limit has passed, and what is left to write. */
const waitsIn = ({ unmarked, running, toWrite }: TodayView, now: number): number =>
  unmarked.length +
  running.filter((row) => awaitedAt(row, now)?.phase === 'limit').length +
  toWrite.filter(({ slot }) => slot.end <= now).length;

/** The three tabs, and the pages that stand over them for a while. */
export function Popup({ appearance, onAppearance }: PopupProps) {
  const words = useWords();
  const texts = usePopupTexts();
  const [view, setView] = useState<View>(cardInAddress);
  const [tab, setTab] = useState<TabName>(view.page === 'card' ? 'clients' : 'today');
  const { covered, setCovered } = useCover(appearance.screenShare);
  // What stands over the tabs is somebody's: the tabs say that it is covered.
  const page = covered ? 'tabs' : view.page;
  const [currentRow, setCurrentRow] = useState<string | null>(null);
  const actions = useActions();
  const draft = useDraft(actions);
  const today = useQuery('today');
  useBoundary(today.state === 'ready' ? nextBoundary(today.value, Date.now()) : null, today.reload);

  useEffect(() => {
    const onHash = () => setView(cardInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const back = () => {
    if (location.hash) history.replaceState(null, '', location.pathname);
    setView({ page: 'tabs' });
  };
  const openClient = (clientId: string) => setView({ page: 'card', clientId });
  const menu = (
    <AppMenu
      appearance={appearance}
      onChange={onAppearance}
      onSettings={() => void openOptions()}
    />
  );
  const count = today.state === 'ready' && !covered ? waitsIn(today.value, Date.now()) : 0;

  const tabs: Tab<TabName>[] = [
    { id: 'today', text: texts.tabs.today, count, countWords: texts.notMarkedCount(count) },
    { id: 'clients', text: texts.tabs.clients },
    { id: 'policy', text: texts.tabs.policy },
  ];

  return (
    <div class="k-pop">
      {page === 'tabs' && (
        <header class="k-top">
          <h1 class="k-hidden">{words.appName}</h1>
          <Mark />
          <Tabs label={texts.tabs.label} current={tab} onChoose={setTab} tabs={tabs} />
          <span class="k-space" />
          <ScreenShareButton
            on={appearance.screenShare}
            onChange={(screenShare) => onAppearance({ screenShare })}
          />
          {menu}
        </header>
      )}
      {appearance.screenShare && (
        <ScreenShareBanner
          covered={covered}
          onShow={() => onAppearance({ screenShare: false })}
          onHideHere={() => setCovered(true)}
        />
      )}
      <main class="k-page">
        {page === 'tabs' && (
          <TabPanel id={tab}>
            {covered && tab !== 'policy' && (
              <div class="k-body">
                <ScreenShareCover onShowHere={() => setCovered(false)} />
              </div>
            )}
            {!covered && tab === 'today' && (
              <TodayPage
                query={today}
                actions={actions}
                currentKey={currentRow}
                onCurrentKey={setCurrentRow}
                onDraft={draft.open}
                onOpenClient={openClient}
                onRecord={() => setView({ page: 'record' })}
              />
            )}
            {!covered && tab === 'clients' && (
              <ClientsPage onOpen={openClient} onAdd={() => setView({ page: 'add' })} />
            )}
            {tab === 'policy' && (
              <PolicyPage actions={actions} covered={covered} onDraft={draft.open} />
            )}
          </TabPanel>
        )}
        {page === 'record' && <RecordPage actions={actions} onDraft={draft.open} onClose={back} />}
        {page === 'add' && <AddPage actions={actions} onClose={back} onAdded={openClient} />}
        {!covered && view.page === 'card' && (
          <CardPage
            key={view.clientId}
            clientId={view.clientId}
            first={view.first ?? false}
            actions={actions}
            menu={menu}
            onDraft={draft.open}
            onBack={back}
          />
        )}
        {!covered && draft.spoken && <SpokenText draft={draft.spoken} onClose={draft.close} />}
        <Toast message={covered ? null : actions.toast} onGone={actions.dismissToast} />
      </main>
    </div>
  );
}
