import { useSettled } from '@/components/hooks/use-settled';
import { ReturningNote } from '@/components/standing/ReturningNote';
import { useQuery } from '../own-pages/use-query';

type OnOpen = (clientId: string) => void;

/** Whether somebody who is there may be a client who was let go. */
export const ReturningClient = ({ clientId, onOpen }: { clientId: string; onOpen: OnOpen }) => (
  <Matches who={{ clientId }} onOpen={onOpen} />
);

export interface ReturningPersonProps {
  /** As far as it is typed. */
  name: string;
  email: string;
  onOpen: OnOpen;
}

/** Whether somebody who is being entered may be a client who was let go. */
export function ReturningPerson({ name, email, onOpen }: ReturningPersonProps) {
  const [wholeName, wholeEmail] = [useSettled(name), useSettled(email)];
  if (wholeName === '' && wholeEmail === '') return null;
  return <Matches who={{ name: wholeName, email: wholeEmail }} onOpen={onOpen} />;
}

interface MatchesProps {
  who: { clientId: string } | { email: string; name: string };
  onOpen: OnOpen;
}

function Matches({ who, onOpen }: MatchesProps) {
  const matches = useQuery('returningMatches', who);
  return matches.state === 'ready' && matches.value.length > 0 ? (
    <ReturningNote matches={matches.value} now={Date.now()} onOpen={onOpen} />
  ) : null;
}
