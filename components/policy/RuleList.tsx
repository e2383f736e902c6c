import type { Emphasis } from '@/lib/i18n/policy-rules';
import { Icon } from '../ui/Icon';
import type { SheetRule } from './sheet';

/** The user's rules in plain words. */
export const RuleList = ({ rules }: { rules: readonly SheetRule[] }) => (
  <ul>
    {rules.map((rule) => (
      <RuleLine key={rule.key} rule={rule} />
    ))}
  </ul>
);

export const RuleLine = ({ rule }: { rule: SheetRule }) => (
  <li class="k-rule">
    <Icon of={rule.icon} size={18} />
    <Emphasised parts={rule.parts} />
  </li>
);

const Emphasised = ({ parts: [before, strong, after] }: { parts: Emphasis }) => (
  <span>
    {before}
    {strong && <strong>{strong}</strong>}
    {after}
  </span>
);
