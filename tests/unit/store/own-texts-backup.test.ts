import { beforeEach, describe, expect, test } from 'vitest';
import { noForms, OWN_MOST, type OwnScenario } from '@/lib/drafts/own-scenario';
import type { OwnText } from '@/lib/drafts/own-texts';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { addClient } from '@/lib/store/clients';
import { eraseEverything } from '@/lib/store/erase-everything';
import { setMeta } from '@/lib/store/meta';
import { ownScenarios, saveOwnScenario } from '@/lib/store/own-scenarios';
import { ownTexts, saveOwnText } from '@/lib/store/own-texts';
import { eraseClient } from '@/lib/store/people/erase';
import { write } from '@/lib/store/transact';
import { type Device, newDevice } from './devices';
import { NOW } from './fresh-store';

const text: OwnText = {
  table: 'en',
  scenario: 'no_show_first',
  form: 'mail',
  tone: 'warm',
  subject: 'We missed each other',
  body: 'Dear {{name}}, a new appointment?',
  basedOn: '0123456789abcdef',
  at: NOW,
};
const way: OwnScenario = {
  id: 'own:way',
  name: 'The way here',
  moment: 'before',
  onPage: true,
  texts: { en: { ...noForms, mail: 'Ring at {{me}}' }, 'de-du': noForms, 'de-sie': noForms },
  at: NOW,
};

let here: Device;
let there: Device;
let file: string;

beforeEach(async () => {
  [here, there] = [newDevice(), newDevice()];
  file = await here(async () => {
    await saveOwnText(text);
    await saveOwnScenario(way);
    return exportBackup(NOW);
  });
});

const held = async () => ({ texts: await ownTexts(), scenarios: await ownScenarios() });

describe('texts of the user in a backup', () => {
  test('are counted before, and come in once', async () => {
    await there(async () => {
      expect(await previewRestore(file, NOW)).toMatchObject({
        value: { texts: 2, clients: 0, nothingNew: false },
      });
      expect(await held()).toEqual({ texts: [], scenarios: [] });
      await restoreBackup(file, NOW);
      expect(await held()).toEqual({ texts: [text], scenarios: [way] });
      expect(await previewRestore(file, NOW)).toMatchObject({
        value: { texts: 0, nothingNew: true },
      });
    });
  });

  test('leave what is here as it is', async () => {
    const mine = { ...text, body: 'Mine, a new time?', at: 1 };
    const firm = { ...text, tone: 'firm' as const };
    await here(() => saveOwnText(firm));
    file = await here(() => exportBackup(NOW));
    await there(async () => {
      await saveOwnText(mine);
      await saveOwnScenario({ ...way, name: 'Mine' });
      expect(await restoreBackup(file, NOW)).toMatchObject({ value: { texts: 1 } });
      expect(await held()).toEqual({ texts: [mine, firm], scenarios: [{ ...way, name: 'Mine' }] });
    });
  });

  test('come in only as far as there is room', async () => {
    await there(async () => {
      for (let at = 0; at < OWN_MOST; at += 1) await saveOwnScenario({ ...way, id: `own:${at}` });
      expect(await restoreBackup(file, NOW)).toMatchObject({ value: { texts: 1 } });
      expect((await held()).scenarios).toHaveLength(OWN_MOST);
    });
  });

  test('are not in older files, which restore all the same', async () => {
    const { data, ...head } = JSON.parse(file);
    const { ownTexts: _texts, ownScenarios: _scenarios, ...older } = data;
    const old = JSON.stringify({ ...head, version: 2, data: older });
    await there(async () => {
      expect(await restoreBackup(old, NOW)).toMatchObject({ ok: true, value: { texts: 0 } });
      expect(await restoreBackup(JSON.stringify({ ...head, data: older }), NOW)).toEqual({
        ok: false,
        problem: { code: 'damaged', where: 'ownTexts' },
      });
    });
  });

  test.each([
    ['ownTexts', { body: ' ' }],
    ['ownTexts', { form: 'fax' }],
    ['ownTexts', { scenario: '../x' }],
    ['ownTexts', { basedOn: 'x' }],
    ['ownScenarios', { name: 'x'.repeat(61) }],
    ['ownScenarios', { id: 'way' }],
    ['ownScenarios', { moment: 'never' }],
    ['ownScenarios', { texts: { en: { ...noForms, mail: 'x'.repeat(9_000) } } }],
  ])('are looked at: damaged %s %#', async (kind, damage) => {
    const backup = JSON.parse(file);
    Object.assign(backup.data[kind][0], damage);
    const answer = await there(() => previewRestore(JSON.stringify(backup), NOW));
    expect(answer).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  });

  test('that are damaged in the store are left out of the file', async () => {
    await here(() =>
      write(async (tx) => {
        await setMeta(tx, 'ownTexts', [null, { ...text, form: 'fax' }, text] as never);
        await setMeta(tx, 'ownScenarios', [{ id: 'x' }, way] as never);
      }),
    );
    file = await here(() => exportBackup(NOW));
    await there(async () => {
      await restoreBackup(file, NOW);
      expect(await held()).toEqual({ texts: [text], scenarios: [way] });
    });
  });
});

test('texts of the user stay when a client is erased, and go with everything', async () => {
  await here(async () => {
    await addClient({ id: 'anna', name: 'Anna' }, NOW);
    await eraseClient('anna', NOW);
    expect(await held()).toEqual({ texts: [text], scenarios: [way] });
    await eraseEverything();
    expect(await held()).toEqual({ texts: [], scenarios: [] });
  });
});
