import { CloudOff } from 'lucide';
import type { ComponentChildren } from 'preact';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import { Button } from '@/components/ui/Button';
import { EmptyState, Skeleton } from '@/components/ui/EmptyState';
import type { Query } from './use-query';

export interface LoadedProps<T> {
  query: Query<T>;
  children: (value: T) => ComponentChildren;
}

/** What was asked for; until then its outline, and if it does not come, why and what to do. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const words = useWords();
  const texts = usePopupTexts();
  if (query.state === 'loading') return <Skeleton label={texts.loading} />;
  if (query.state === 'ready') return <>{children(query.value)}</>;
  return (
    <EmptyState icon={CloudOff} tone="error" title={texts.error.title} text={texts.error.text}>
      <Button kind="filled" onPress={query.retry}>
        {words.tryAgain}
      </Button>
    </EmptyState>
  );
}
