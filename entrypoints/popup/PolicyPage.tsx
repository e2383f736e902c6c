import { CheatSheet } from '@/components/policy/CheatSheet';
import { openOptions } from './frame';
import { Loaded } from './Loaded';
import { useQuery } from './use-query';

/** Joins the cheat-sheet with the user's own numbers. */
export function PolicyPage() {
  const practice = useQuery('practice');
  const policy = useQuery('policy');
  return (
    <div class="k-body">
      <Loaded query={policy}>
        {({ current: { terms } }) => (
          <CheatSheet
            practice={{
              address: practice.state === 'ready' ? practice.value.address : 'sie',
              noticeHours: terms.notice.hours,
            }}
            onEditRules={() => void openOptions('policy')}
            onCopy={(text) => void navigator.clipboard.writeText(text)}
          />
        )}
      </Loaded>
    </div>
  );
}
