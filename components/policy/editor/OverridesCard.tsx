import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { Override, Terms } from '@/lib/policy/terms';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingCard } from '../../settings/SettingRow';
import { Button } from '../../ui/Button';
import { overrideName, type OverrideWorld } from './override-name';
import { partsOf } from './override-parts';
import { OverrideForm } from './OverrideForm';

export interface OverridesCardProps {
  overrides: readonly Override[];
  terms: Terms;
  world: OverrideWorld;
  /** `id`: of the one that is changed; a new one has none yet. */
  onSave: (override: Pick<Override, 'of' | 'terms'>, id: string | null) => void;
  onRemove: (override: Override) => void;
}

/** Rules that are others for a client or for a kind of appointment. */
export function OverridesCard(props: OverridesCardProps) {
  const { overrides, terms, world, onSave, onRemove } = props;
  const all = usePolicyEditorTexts();
  const texts = all.overrides;
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const close = () => setOpen(null);
  const takenBeside = (id: string | null) =>
    overrides.flatMap((one) => (one.id !== id && 'clientId' in one.of ? [one.of.clientId] : []));
  const form = (override: Override | null) => (
    <OverrideForm
      key={override?.id ?? 'new'}
      title={override ? texts.editTitle(overrideName(override, world, all)) : texts.newTitle}
      override={override}
      terms={terms}
      world={world}
      taken={takenBeside(override?.id ?? null)}
      onSave={(next) => {
        close();
        onSave(next, override?.id ?? null);
      }}
      onCancel={close}
    />
  );
  return (
    <SettingCard title={texts.title}>
      <p class="k-small k-quiet k-card-lead">{overrides.length ? texts.lead : texts.none}</p>
      <ul>
        {overrides.map((override) => {
          const name = overrideName(override, world, all);
          return (
            <li key={override.id} class="k-override">
              <div class="k-setting">
                <span class="k-grow">
                  <bdi class="k-ellipsis k-block">{name}</bdi>
                  <span class="k-small k-quiet k-block">
                    {partsOf(override)
                      .map((part) => texts.part[part])
                      .join(' · ')}
                  </span>
                </span>
                <span class="k-row k-setting-control">
                  <Button
                    label={texts.editOne(name)}
                    expanded={open === override.id}
                    onPress={() => setOpen(open === override.id ? null : override.id)}
                  >
                    {texts.edit}
                  </Button>
                  <Button label={texts.removeOne(name)} onPress={() => onRemove(override)}>
                    {texts.remove}
                  </Button>
                </span>
              </div>
              {open === override.id && form(override)}
            </li>
          );
        })}
      </ul>
      {open === 'new' ? (
        form(null)
      ) : (
        <div class="k-setting-part">
          <div data-add>
            <Button icon={Plus} onPress={() => setOpen('new')}>
              {texts.add}
            </Button>
          </div>
        </div>
      )}
    </SettingCard>
  );
}
