import { CheatSheet } from '@/components/policy/CheatSheet';
import { openOptions } from './frame';
import { Loaded } from './Loaded';
import { useQuery } from './use-query';

/** Joins the cheat-sheet with the user's own numbers. */
export function PolicyPage() {
  const query = useQuery('practice');
  return (
    <div class="k-body">
      <Loaded query={query}>
        {(practice) => (
          <CheatSheet
            practice={practice}
            onEditRules={() => void openOptions('practice')}
            onCopy={(text) => void navigator.clipboard.writeText(text)}
          />
        )}
      </Loaded>
    </div>
  );
}
