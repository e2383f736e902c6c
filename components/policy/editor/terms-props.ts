import type { Terms } from '@/lib/policy/terms';

/** What every part of the editor gets: terms, and a way to say which of them are to be others. */
export interface TermsProps {
  terms: Terms;
  onChange: (change: Partial<Terms>) => void;
}
