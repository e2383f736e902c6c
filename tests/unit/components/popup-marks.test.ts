import { describe, expect, it, vi } from 'vitest';
import { allShowedAction, draftFor, markAction } from '@/entrypoints/own-pages/marks';
import { rareAnswers } from '@/components/worklist/answers';
import { popup as texts } from '@/lib/i18n/en/popup';
import { words } from '@/lib/i18n/en/words';
import { ask } from '@/lib/messaging/client';
import { historyOf, now, workRow } from './sample';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

describe('a draft without a chosen appointment is about', () => {
  const weeksAgo = (request: ReturnType<typeof draftFor>) =>
    request && (now - request.slot.start) / (7 * 86_400_000);

  it.each([
    ['the miss that came last', ['no_show', 'showed'], 1],
    ['a miss four weeks ago', ['showed', 'showed', 'showed', 'late_cancel'], 4],
    ['not a miss five weeks ago', ['showed', 'showed', 'showed', 'showed', 'no_show'], 1],
    ['an old miss after which nothing counted', [...Array(6).fill('cancelled'), 'no_show'], 7],
    ['the last appointment where none was missed', ['cancelled', 'showed'], 1],
  ] as const)('%s', (_what, statuses, week) => {
    expect(weeksAgo(draftFor(historyOf(statuses), now))).toBe(week);
  });

  it('nothing excused', () => {
    const [last, ...rest] = historyOf(['no_show', 'showed']);
    if (!last) throw new Error('no history');
    const kept = { ...rest[0], start: now - 3_600_000, eventId: 'kept' } as typeof last;
    expect(draftFor([kept, { ...last, excused: true }], now)?.slot.eventId).toBe('kept');
  });

  it('nothing at all where nothing is marked', () => {
    expect(draftFor([], now)).toBeNull();
  });
});

describe('my own delay', () => {
  it('is one of the rarer answers of a row, and is said in the toast', async () => {
    const offered = rareAnswers(words, texts).find(({ text }) => text === 'Showed, I was late');
    if (!offered) throw new Error('not offered');
    const row = workRow('Lena', now);
    const action = markAction(row, offered.answer, words, texts, () => {});
    expect(action.says).toBe('Lena: Showed, I was late');
    vi.mocked(ask).mockResolvedValue({ ok: true, value: { factId: 'f' } } as never);
    await action.perform();
    const said = { status: 'showed', lateByMe: true, clientId: 'Lena' };
    expect(ask).toHaveBeenCalledWith('mark', expect.objectContaining(said));
  });
});

describe('all showed', () => {
  const rows = ['Lena', 'Noor', 'Aiko'].map((name) => workRow(name, now));

  it.each([
    [2, '2 appointments marked as showed', true],
    [0, 'All of these were marked already', false],
  ])('says that %i were marked', async (count, said, undoable) => {
    vi.mocked(ask).mockResolvedValue({ ok: true, value: { batch: 'b', count } } as never);
    const { perform, says } = allShowedAction(rows, texts);
    const result = await perform();
    expect(typeof says === 'function' && says()).toBe(said);
    expect(result.ok && result.value !== null).toBe(undoable);
  });
});
