// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PolicyPage } from '@/entrypoints/options/PolicyPage';
import { ledgerPlace, placeIn } from '@/entrypoints/options/place';
import { useSaving } from '@/entrypoints/options/use-saving';
import { ask } from '@/lib/messaging/client';
import type { PolicySaving, PolicyView } from '@/lib/messaging/policy-protocol';
import { presetOf } from '@/lib/policy/presets';
import { type PolicyVersion, presetIds } from '@/lib/policy/terms';
import { UNSAVED } from '@/lib/policy/terms-in-force';
import { revisionItem } from '@/lib/settings/items';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

/** What the background holds, as far as the page can tell. */
let versions: PolicyVersion[] = [];
let confidential = false;
let refuse = false;
const view = (): PolicyView => ({ current: versions[0]!, versions, confidential });
const sent = (message: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data);
const saved = () => sent('savePolicy') as PolicySaving[];

beforeEach(async () => {
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR']);
  const { terms } = presetOf('coach');
  versions = [{ id: 'v1', from: 1, preset: 'coach', terms, overrides: [], reviewMonths: 0 }];
  [confidential, refuse] = [false, false];
  vi.mocked(ask).mockImplementation((async (message: string, data: PolicySaving) => {
    if (message === 'policy') return view();
    if (message === 'practice') {
      return { language: null, address: 'du', country: null, badgeStyle: 'text' };
    }
    if (message === 'clients' || message === 'calendars') return [];
    if (message !== 'savePolicy') return { ok: true, value: null };
    if (refuse) return { ok: false, why: 'storage_full' };
    const { id, confidential: hidden, ...version } = data;
    if (hidden !== undefined) confidential = hidden;
    versions = [{ id, from: versions.length + 1, ...version }, ...versions];
    await revisionItem.setValue(versions.length);
    return { ok: true, value: view() };
  }) as never);
});
afterEach(() => {
  cleanup();
  vi.mocked(ask).mockReset();
});

function Page() {
  const saving = useSaving();
  return (
    <>
      <PolicyPage covered={false} saving={saving} />
      {saving.saved && <button onClick={saving.undo}>Undo</button>}
      {saving.refused && <p>refused</p>}
    </>
  );
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) => {
  const field = await screen.findByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

describe('the policy in the options', () => {
  it('keeps what was typed a moment ago while the next change is written', async () => {
    render(<Page />);
    await type('How long I wait', '20');
    await type('Second nudge after', '12');
    await waitFor(() => expect(saved()).toHaveLength(2));
    expect(
      saved().map(({ terms }) => [terms.waiting.limitMinutes, terms.waiting.secondNudge]),
    ).toEqual([
      [20, 10],
      [20, 12],
    ]);
  });

  it('undoes one change after the other, the last first', async () => {
    render(<Page />);
    await type('How long I wait', '20');
    await type('Fee for a no-show: how much', '30');
    await waitFor(() => expect(saved()).toHaveLength(2));
    await press('Undo');
    await waitFor(() => expect(saved()).toHaveLength(3));
    await waitFor(() =>
      expect(versions[0]?.terms.noShow).toEqual({ kind: 'percent', percent: 100 }),
    );
    expect(versions[0]?.terms.waiting.limitMinutes).toBe(20);
    await press('Undo');
    await waitFor(() => expect(versions[0]?.terms).toEqual(presetOf('coach').terms));
  });

  it('shows what stands again where a change is refused', async () => {
    render(<Page />);
    refuse = true;
    fireEvent.click(await screen.findByRole('switch', { name: 'Ask for a deposit' }));
    await screen.findByText('refused');
    expect(
      screen.getByRole<HTMLInputElement>('switch', { name: 'Ask for a deposit' }).checked,
    ).toBe(false);
  });

  it.each(presetIds)('%s is used as it is, after what it sets was shown', async (id) => {
    const { terms } = presetOf('consultant', 'CHF');
    versions = [{ ...versions[0]!, preset: 'consultant', terms: { ...terms, price: 9000 } }];
    render(<Page />);
    const names = {
      consultant: 'Consultant',
      coach: 'Coach',
      therapist: 'Therapist',
      tutor: 'Tutor',
      salon: 'Salon',
      medical: 'Medical',
    };
    await press(names[id]);
    expect(saved()).toEqual([]);
    expect(screen.queryByText(/Your own values are replaced/)).toBeNull();
    await press(`Use ${names[id]}`);
    await waitFor(() => expect(saved()).toHaveLength(1));
    // Currency and price are the practice's own.
    expect(saved()[0]?.terms).toEqual({ ...presetOf(id, 'CHF').terms, price: 9000 });
    expect(saved()[0]?.preset).toBe(id);
    expect(confidential).toBe(presetOf(id).confidential);
  });

  it('names own values before they are replaced, and brings them back with Undo', async () => {
    render(<Page />);
    await type('Notice window', '72');
    await press('Therapist');
    await screen.findByText('Your own values are replaced: notice window.');
    await press('Use Therapist');
    await waitFor(() => expect(confidential).toBe(true));
    await press('Undo');
    await waitFor(() => expect(confidential).toBe(false));
    expect(versions[0]?.terms.notice.hours).toBe(72);
    expect(versions[0]?.preset).toBe('coach');
    // Turning confidentiality on has hidden the badges: they are as before.
    await waitFor(() => expect(sent('changePractice')).toEqual([{ badgeStyle: 'text' }]));
  });

  it('says that the first policy holds for what was seen before, while it is entered', async () => {
    versions = [{ ...versions[0]!, id: UNSAVED, from: 0 }];
    render(<Page />);
    await screen.findByText(/Appointments that were seen before are judged by this policy, too\./);
    expect(screen.getByText('from the beginning')).toBeTruthy();
    expect(document.body.textContent).not.toContain('1970');
    versions = [{ ...versions[0]!, id: 'v1', from: Date.now() - 3_600_000 }];
    await revisionItem.setValue(99);
    await screen.findByText('It holds for appointments seen before, too.');
    expect(screen.getByText(/judged by this policy, too\./)).toBeTruthy();
  });

  it('lists the versions by day, and uses an old one again as a new one', async () => {
    const day = 86_400_000;
    const now = Date.now();
    const [first] = versions as [PolicyVersion];
    const own = { ...first.terms, noShow: { kind: 'none' as const } };
    versions = [
      { ...first, id: 'v3', from: now - 1000, terms: own, reviewMonths: 6 },
      { ...first, id: 'v2', from: now - 2000, terms: own },
      { ...first, id: 'v1', from: now - 40 * day },
    ];
    render(<Page />);
    await screen.findByText('Changed: no-show fee, terms review');
    expect(screen.getByText('It holds for appointments seen before, too.')).toBeTruthy();
    expect(screen.queryByText(/judged by this policy/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'View version 3' })).toBeNull();
    await press('View version 1');
    await press('Use these rules again');
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]).toMatchObject({ terms: first.terms, reviewMonths: 0, preset: 'coach' });
    expect(versions).toHaveLength(4);
  });
});

it.each([
  ['#policy', { section: 'policy', clientId: null }],
  ['#policy=ledger', { section: 'policy', clientId: null, ledger: true }],
  [ledgerPlace('a b/ä'), { section: 'policy', clientId: 'a b/ä', ledger: true }],
])('%s is a place of its own', (hash, place) => expect(placeIn(hash)).toEqual(place));
