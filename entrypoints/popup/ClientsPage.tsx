import { Plus } from 'lucide';
import { usePopupTexts } from '@/components/hooks/use-language';
import { ClientList } from '@/components/client/ClientList';
import { Button } from '@/components/ui/Button';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';

export interface ClientsPageProps {
  onOpen: (clientId: string) => void;
  onAdd: () => void;
}

/** Joins the list of clients with the background. */
export function ClientsPage({ onOpen, onAdd }: ClientsPageProps) {
  const { clients } = usePopupTexts();
  const query = useQuery('clients');
  return (
    <>
      <div class="k-body">
        <Loaded query={query}>
          {(list) => <ClientList clients={list} now={Date.now()} onOpen={onOpen} />}
        </Loaded>
      </div>
      <footer class="k-foot">
        <Button icon={Plus} onPress={onAdd}>
          {clients.add}
        </Button>
        <span class="k-space" />
        {query.state === 'ready' && query.value.length > 0 && (
          <span class="k-small k-quiet k-foot-note">{clients.count(query.value.length)}</span>
        )}
      </footer>
    </>
  );
}
