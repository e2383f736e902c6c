import { OWN_MOST, type OwnScenario } from '@/lib/drafts/own-scenario';
import { isAt, type OwnText } from '@/lib/drafts/own-texts';
import type { BackupData } from './backup-file';
import { distinct } from './distinct';

/** Texts of the user after a restore. */
export interface JoinedTexts {
  /** `undefined`: stays as it is. */
  ownTexts: OwnText[] | undefined;
  ownScenarios: OwnScenario[] | undefined;
  /** How many come in. */
  count: number;
}

/**
 * What stands here stays: a text of the backup comes in at a place where there is none of the user,
 * a scenario where there is none of its id, as long as there is room for it.
 */
export function joinTexts(
  data: Pick<BackupData, 'ownTexts' | 'ownScenarios'>,
  here: { texts: readonly OwnText[]; scenarios: readonly OwnScenario[] },
): JoinedTexts {
  const placeOf = ({ table, scenario, form, tone }: OwnText): string =>
    JSON.stringify([table, scenario, form, tone]);
  const texts = distinct(
    data.ownTexts.toSorted((a, b) => b.at - a.at),
    placeOf,
  ).filter((text) => !here.texts.some((one) => isAt(one, text)));
  const ids = new Set<string>(here.scenarios.map(({ id }) => id));
  const scenarios = distinct(data.ownScenarios, ({ id }) => id)
    .filter(({ id }) => !ids.has(id))
    .slice(0, Math.max(0, OWN_MOST - here.scenarios.length));
  return {
    ownTexts: texts.length > 0 ? [...here.texts, ...texts] : undefined,
    ownScenarios: scenarios.length > 0 ? [...here.scenarios, ...scenarios] : undefined,
    count: texts.length + scenarios.length,
  };
}
