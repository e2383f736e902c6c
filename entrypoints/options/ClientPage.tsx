import { UserRoundX } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { SpokenText } from '@/components/draft/SpokenText';
import { PreparedLine } from '@/components/draft/PreparedLine';
import { useLanguage, usePopupTexts } from '@/components/hooks/use-language';
import { useOptionsTexts } from '@/components/hooks/use-options-texts';
import { usePeopleTexts } from '@/components/hooks/use-record-texts';
import { ClientData } from '@/components/people/ClientData';
import { ClientFields } from '@/components/people/ClientFields';
import { ClientHead } from '@/components/people/ClientHead';
import { SamePerson } from '@/components/people/SamePerson';
import type { Split } from '@/components/people/SplitForm';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Note } from '@/components/ui/Note';
import { ask } from '@/lib/messaging/client';
import type { ErasurePreview } from '@/lib/messaging/people-protocol';
import type { ClientCard } from '@/lib/messaging/protocol';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import { ClientDraft } from './ClientDraft';
import { changeSaving, joining, separating } from './change-client';
import { numberReader } from './phone-countries';
import { saveDataSheet } from './data-sheet-file';
import { RecordPart } from './RecordPart';
import { useOpenDraft } from './use-open-draft';
import { ReturningClient } from './ReturningPart';
import type { SavingState } from './use-saving';

export interface ClientPageProps {
  clientId: string;
  saving: SavingState;
  /** Goes to a client, or to the list. */
  onOpen: (clientId: string | null) => void;
}

/** Joins the page of one client with the background. */
export function ClientPage({ clientId, saving, onOpen }: ClientPageProps) {
  const texts = usePeopleTexts();
  const { card: cardTexts } = usePopupTexts();
  const { section } = useOptionsTexts();
  const card = useQuery('clientCard', { clientId });
  const [erased, setErased] = useState(false);

  if (erased || (card.state === 'ready' && card.value === null)) {
    return (
      <div class="k-settings">
        <h1 class="k-hidden">{section.clients}</h1>
        <EmptyState
          icon={UserRoundX}
          title={erased ? texts.erase.done : cardTexts.missing}
          {...(erased ? {} : { text: cardTexts.missingText })}
        >
          <Button kind="tonal" onPress={() => onOpen(null)}>
            {texts.back}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <Loaded query={card}>
      {(value) =>
        value && (
          <Found card={value} saving={saving} onOpen={onOpen} onErased={() => setErased(true)} />
        )
      }
    </Loaded>
  );
}

interface FoundProps extends Pick<ClientPageProps, 'saving' | 'onOpen'> {
  card: ClientCard;
  onErased: () => void;
}

function Found({ card, saving, onOpen, onErased }: FoundProps) {
  const { client, summary } = card;
  const clientId = client.id;
  const language = useLanguage();
  const texts = usePeopleTexts();
  const draft = useOpenDraft();
  const timeline = useQuery('timeline', { clientId });
  const clients = useQuery('clients');
  const practice = useQuery('practice');
  const country = practice.state === 'ready' ? practice.value.country : null;
  const phoneOf = useMemo(() => numberReader(country), [country]);
  const joined = useQuery('mergedWith', { clientId });
  const [split, setSplit] = useState<{ id: string; name: string; outcomes: number } | null>(null);
  const [erasing, setErasing] = useState<ErasurePreview | null>(null);
  const [busy, setBusy] = useState(false);
  const [sheetFailed, setSheetFailed] = useState(false);
  const others =
    clients.state === 'ready' ? clients.value.filter((one) => one.clientId !== clientId) : [];

  const splitOff = (what: Split) => {
    const id = crypto.randomUUID();
    let outcomes = 0;
    saving.save({
      write: async () => {
        const outcome = await ask('splitClient', { clientId, id, ...what });
        if (outcome.ok) outcomes = outcome.value.outcomes;
        return outcome;
      },
      revert: () => ask('mergeClients', { into: clientId, from: id }),
      onDone: () => setSplit({ id, name: what.name, outcomes }),
      onUndone: () => setSplit(null),
    });
  };
  const erase = () => {
    setBusy(true);
    saving.commit(async () => {
      const outcome = await ask('eraseClient', { clientId }).finally(() => setBusy(false));
      return outcome;
    }, onErased);
  };
  const askErase = async () => {
    try {
      setErasing(await ask('erasurePreview', { clientId }));
    } catch {
      setErasing(null);
    }
  };
  const sheet = async (kind: 'html' | 'json') => {
    const made = await saveDataSheet(client, kind, language, texts).catch(() => false);
    setSheetFailed(!made);
  };
  return (
    <>
      <ClientHead summary={summary} now={Date.now()} onBack={() => onOpen(null)}>
        <ClientDraft card={card} draft={draft} />
      </ClientHead>
      {draft.spoken && <SpokenText draft={draft.spoken} onClose={draft.close} />}
      <ReturningClient clientId={clientId} onOpen={onOpen} />
      <PreparedLine prepared={card.prepared} now={Date.now()} />
      <RecordPart card={card} timeline={timeline} saving={saving} draft={draft} />
      <ClientFields
        client={client}
        others={others}
        phoneOf={phoneOf}
        onChange={(change) => saving.save(changeSaving(client, change))}
      />
      {split && (
        <div class="k-refused">
          <Note title={texts.same.splitDone(split.name, split.outcomes)}>
            <button type="button" class="k-link" onClick={() => onOpen(split.id)}>
              {texts.same.open(split.name)}
            </button>
          </Note>
        </div>
      )}
      <SamePerson
        client={client}
        others={others}
        joined={joined.state === 'ready' ? joined.value : []}
        onMerge={(other) => saving.save(joining(clientId, other.clientId))}
        onSeparate={(record) => saving.save(separating(clientId, record.id))}
        onSplit={splitOff}
      />
      <ClientData
        onSheet={(kind) => void sheet(kind)}
        sheetFailed={sheetFailed}
        erasing={erasing}
        busy={busy}
        onAskErase={() => void askErase()}
        onErase={erase}
        onCancelErase={() => setErasing(null)}
      />
    </>
  );
}
