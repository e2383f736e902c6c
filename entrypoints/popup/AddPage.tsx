import { useRef } from 'preact/hooks';
import { AddClient } from '@/components/client/AddClient';
import { usePopupTexts } from '@/components/hooks/use-language';
import { ask } from '@/lib/messaging/client';
import { SubPage } from './SubPage';
import type { Actions } from '../own-pages/use-actions';

export interface AddPageProps {
  actions: Actions;
  onClose: () => void;
  onAdded: (clientId: string) => void;
}

/** Joins the form for a new client with the background. */
export function AddPage({ actions, onClose, onAdded }: AddPageProps) {
  const texts = usePopupTexts();
  // One id for all attempts: saving again after a lost answer adds the client once.
  const id = useRef(crypto.randomUUID());
  const add = (client: { name: string; email?: string }) => {
    let added = '';
    actions.run({
      says: texts.toast.saved,
      perform: async () => {
        const outcome = await ask('addClient', { id: id.current, ...client });
        if (!outcome.ok) return outcome;
        added = outcome.value.clientId;
        return { ok: true, value: null };
      },
      onDone: () => onAdded(added),
    });
  };
  return (
    <SubPage title={texts.clients.add} actions={actions} onBack={onClose}>
      <AddClient busy={actions.busy} onAdd={add} onCancel={onClose} />
    </SubPage>
  );
}
