import { withOverride } from '@/components/policy/editor/override-parts';
import { useLanguage } from '@/components/hooks/use-language';
import { usePolicyEditorTexts } from '@/components/hooks/use-policy-editor-texts';
import { OverridesCard } from '@/components/policy/editor/OverridesCard';
import { PlainWords } from '@/components/policy/editor/PlainWords';
import { plainLines } from '@/components/policy/editor/plain-lines';
import { PolicyEditor } from '@/components/policy/editor/PolicyEditor';
import { withPreset } from '@/components/policy/editor/preset-use';
import { PresetsCard } from '@/components/policy/editor/PresetsCard';
import { ReviewCard } from '@/components/policy/editor/ReviewCard';
import { VersionsCard } from '@/components/policy/editor/VersionsCard';
import { SettingCard, SettingRow } from '@/components/settings/SettingRow';
import type { PolicyView } from '@/lib/messaging/policy-protocol';
import type { Practice } from '@/lib/messaging/practice-protocol';
import type { PolicyVersion } from '@/lib/policy/terms';
import { isFirstPolicy } from '@/lib/policy/terms-in-force';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import { PolicyTextPart } from './PolicyTextPart';
import { ledgerPlace } from './place';
import { usePolicySaving } from './use-policy-saving';
import type { SavingState } from './use-saving';

export interface PolicyPageProps {
  /** Names are covered: rules for single clients are not shown. */
  covered: boolean;
  saving: SavingState;
}

/** Joins the policy with the background. */
export function PolicyPage({ covered, saving }: PolicyPageProps) {
  const policy = useQuery('policy');
  const practice = useQuery('practice');
  return (
    <Loaded query={policy}>
      {(view) => (
        <Loaded query={practice}>
          {(mine) => <Editing view={view} practice={mine} covered={covered} saving={saving} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface EditingProps extends PolicyPageProps {
  view: PolicyView;
  practice: Practice;
}

function Editing({ view, practice, covered, saving }: EditingProps) {
  const { locale, tag } = useLanguage();
  const { ledger } = usePolicyEditorTexts();
  const clients = useQuery('clients');
  const calendars = useQuery('calendars');
  const { content, change } = usePolicySaving(view, practice.badgeStyle, saving);
  const world = {
    clients: clients.state === 'ready' ? clients.value : [],
    calendars: calendars.state === 'ready' ? calendars.value : [],
  };
  const { terms, overrides, reviewMonths, confidential } = content;
  const linesOf = (one: Pick<PolicyVersion, 'terms' | 'overrides' | 'reviewMonths'>) =>
    plainLines(one, locale, tag);
  return (
    <div class="k-beside">
      <div>
        <PresetsCard
          version={content}
          confidential={confidential}
          first={isFirstPolicy(view.versions, Date.now())}
          linesOf={(preset) => linesOf({ terms: preset, overrides: [], reviewMonths: 0 })}
          onUse={(preset) =>
            change({
              preset: preset.id,
              terms: withPreset(preset, terms),
              ...(preset.confidential === confidential
                ? {}
                : { confidential: preset.confidential }),
            })
          }
          onConfidential={(on) => change({ confidential: on })}
        />
        <PolicyEditor
          terms={terms}
          onChange={(part) => change((now) => ({ terms: { ...now.terms, ...part } }))}
        />
        {!covered && (
          <OverridesCard
            overrides={overrides}
            terms={terms}
            world={world}
            onSave={(saved, id) =>
              change((now) => ({
                overrides: withOverride(now.overrides, { id: id ?? crypto.randomUUID(), ...saved }),
              }))
            }
            onRemove={({ id }) =>
              change((now) => ({ overrides: now.overrides.filter((one) => one.id !== id) }))
            }
          />
        )}
        <ReviewCard months={reviewMonths} onChoose={(months) => change({ reviewMonths: months })} />
        <PolicyTextPart terms={terms} practice={practice} />
        <VersionsCard
          versions={view.versions}
          now={Date.now()}
          linesOf={linesOf}
          onRestore={({ preset, terms: old, overrides: others, reviewMonths: months }) =>
            change({ preset, terms: old, overrides: others, reviewMonths: months })
          }
        />
        <SettingCard title={ledger.open}>
          <SettingRow label={ledger.lead} group>
            {() => (
              <a class="k-btn outline" href={ledgerPlace(null)}>
                {ledger.show}
              </a>
            )}
          </SettingRow>
        </SettingCard>
      </div>
      <aside>
        <PlainWords lines={linesOf(content)} />
      </aside>
    </div>
  );
}
