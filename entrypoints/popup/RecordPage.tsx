import { useRef } from 'preact/hooks';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import { RecordByHand } from '@/components/worklist/RecordByHand';
import type { RecordEntry } from '@/components/worklist/record-entry';
import { MANUAL_PREFIX } from '@/lib/appointments/slot';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest, Outcome } from '@/lib/messaging/protocol';
import { markAction } from '../own-pages/marks';
import { SubPage } from './SubPage';
import type { Actions } from '../own-pages/use-actions';
import { useQuery } from '../own-pages/use-query';

export interface RecordPageProps {
  actions: Actions;
  onDraft: (request: DraftRequest) => void;
  onClose: () => void;
}

/** Joins the form for an appointment in no calendar with the background. */
export function RecordPage({ actions, onDraft, onClose }: RecordPageProps) {
  const words = useWords();
  const texts = usePopupTexts();
  const clients = useQuery('clients');
  const accounts = useQuery('accounts');
  // One appointment however often it is saved, and one client for a name, also where the answer was
  // lost and the form is sent anew.
  const eventId = useRef(`${MANUAL_PREFIX}${crypto.randomUUID()}`);
  const clientIds = useRef(new Map<string, string>());

  const clientOf = async (client: RecordEntry['client']): Promise<Outcome<string>> => {
    if ('id' in client) return { ok: true, value: client.id };
    const id = clientIds.current.get(client.name) ?? crypto.randomUUID();
    clientIds.current.set(client.name, id);
    const added = await ask('addClient', { id, ...client });
    return added.ok ? { ok: true, value: added.value.clientId } : added;
  };
  const nameOf = ({ client }: RecordEntry): string => {
    if ('name' in client) return client.name;
    const list = clients.state === 'ready' ? clients.value : [];
    return list.find(({ clientId }) => clientId === client.id)?.name ?? '';
  };

  const save = (entry: RecordEntry) => {
    const { start, end, status, minutesLate, note, account } = entry;
    const slot = { eventId: eventId.current, start, end, allDay: false };
    const answer = {
      status,
      ...(minutesLate === undefined ? {} : { minutesLate }),
      ...(note === undefined ? {} : { note }),
    };
    // One mark for all attempts: its id keeps a repeated message from recording it twice.
    let action: ReturnType<typeof markAction> | null = null;
    const actionFor = (clientId: string) =>
      (action ??= markAction(
        {
          clientId,
          name: nameOf(entry),
          slot,
          title: null,
          ...(account === undefined ? {} : { account }),
        },
        answer,
        words,
        texts,
        onDraft,
      ));
    const { says, offer } = actionFor('');
    action = null;
    actions.run({
      says,
      ...(offer ? { offer: { text: offer.text, run: () => action?.offer?.run() } } : {}),
      perform: async () => {
        const client = await clientOf(entry.client);
        return client.ok ? actionFor(client.value).perform() : client;
      },
      onDone: onClose,
    });
  };

  return (
    <SubPage title={texts.record.title} actions={actions} onBack={onClose}>
      <RecordByHand
        clients={
          clients.state === 'ready' ? clients.value : clients.state === 'loading' ? null : []
        }
        accounts={accounts.state === 'ready' ? accounts.value : []}
        now={Date.now()}
        busy={actions.busy}
        onSave={save}
        onCancel={onClose}
      />
    </SubPage>
  );
}
