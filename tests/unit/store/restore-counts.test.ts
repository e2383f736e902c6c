import { beforeEach, expect, test } from 'vitest';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { putOffAlert } from '@/lib/store/card/change-said';
import { addClient } from '@/lib/store/clients';
import { sayContact } from '@/lib/store/policy/contacts';
import { sayStep } from '@/lib/store/policy/steps';
import { notePrepared } from '@/lib/store/prepare/prepared';
import { writeLater } from '@/lib/store/to-write';
import { type Device, newDevice } from './devices';
import { NOW, slotAt } from './fresh-store';
import { marked, newId, owe, save, terms } from './policy/said-things';

const slot = slotAt('e', 3);
const clientId = 'anna';
let here: Device;
let there: Device;

beforeEach(async () => {
  here = newDevice();
  there = newDevice();
  await there(async () => {
    await addClient({ id: clientId, name: 'Anna' }, NOW);
    await marked(clientId, slot, { status: 'no_show' });
    await save();
    await save({ terms: terms({ price: 9_000 }) }, NOW + 1);
    await owe(clientId, slot);
    await owe(clientId, slot, { state: 'paid' });
    await sayStep({ id: newId(), clientId, step: 'prepay' }, NOW);
    await sayContact({ id: newId(), clientId, kind: 'second_nudge' }, NOW);
    await putOffAlert({ clientId, alert: 'slipped', about: slot.start, until: null }, NOW);
    await notePrepared(clientId, slot, { scenario: 'no_show_first', channel: 'gmail' }, NOW);
    await writeLater({ clientId, slot }, NOW);
  });
});

const counts = { policies: 2, ledger: 2, standing: 2, alerts: 1, prepared: 1, toWrite: 1 };
const nothing = { policies: 0, ledger: 0, standing: 0, alerts: 0, prepared: 0, toWrite: 0 };

test('the preview counts rules, money, steps, alerts and messages, and the second time none', async () => {
  const text = await there(() => exportBackup(NOW));
  await here(async () => {
    expect(await previewRestore(text, NOW)).toMatchObject({
      value: { clients: 1, outcomes: 1, ...counts },
    });
    await restoreBackup(text, NOW);
    expect(await previewRestore(text, NOW)).toMatchObject({
      value: { clients: 0, outcomes: 0, ...nothing, nothingNew: true },
    });
  });
});

test('an alert that was dealt with elsewhere alone is counted, of a client who is here', async () => {
  const before = await there(() => exportBackup(NOW));
  await here(() => restoreBackup(before, NOW));
  await there(() =>
    putOffAlert({ clientId, alert: 'slipping', about: slot.start, until: null }, NOW + 1),
  );
  const after = await there(() => exportBackup(NOW));
  await here(async () => {
    expect(await previewRestore(after, NOW)).toMatchObject({
      value: { clients: 0, ...nothing, alerts: 1, nothingNew: false },
    });
  });
});
