import { encode, type Letter } from './letter';

/** Gmail's composer in the account `index` of the browser's signed-in accounts. */
export function gmailLink({ to, subject, body }: Letter, index: number): string {
  const recipient = to ? `&to=${encode(`${to.local}@${to.domain}`)}` : '';
  const account = `https://mail.google.com/mail/u/${index}/`;
  return `${account}?view=cm&fs=1${recipient}&su=${encode(subject)}&body=${encode(body)}`;
}
