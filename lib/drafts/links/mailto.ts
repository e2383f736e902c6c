import { encode, type Letter } from './letter';

/** RFC 6068: the address in the path, line breaks as CR LF, subject and body only. */
export function mailtoLink({ to, subject, body }: Letter): string {
  const recipient = to ? `${encode(to.local)}@${to.domain}` : '';
  const lines = encode(body.replaceAll('\n', '\r\n'));
  return `mailto:${recipient}?subject=${encode(subject)}&body=${lines}`;
}
