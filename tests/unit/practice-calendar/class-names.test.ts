// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classNames } from '../../practice-calendar/page/class-names.ts';

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,8}$/u);

describe('names of classes', () => {
  it('stay as they are without a seed', () => {
    const { classes, selector } = classNames(null);
    expect(classes('GTG3wb  ChfiMc')).toBe('GTG3wb  ChfiMc');
    expect(selector('.GTG3wb:hover')).toBe('.GTG3wb:hover');
  });

  it('are others under a seed, one for each name, always the same ones', () => {
    fc.assert(
      fc.property(fc.nat(), fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (seed, list) => {
        const made = classNames(seed).classes(list.join(' ')).split(' ');
        expect(new Set(made).size).toBe(list.length);
        expect(made).toEqual(classNames(seed).classes(list.join(' ')).split(' '));
        for (const one of made) expect(one).toMatch(/^[a-zA-Z][a-zA-Z0-9]{5}$/u);
        expect(made.filter((one) => list.includes(one))).toEqual([]);
      }),
    );
  });

  it('differ from seed to seed', () => {
    expect(classNames(1).classes('GTG3wb')).not.toBe(classNames(2).classes('GTG3wb'));
  });

  it('are the same in selectors, where nothing else is touched', () => {
    const { classes, selector } = classNames(5);
    const [a, b] = [classes('p-a'), classes('KF4T6b')];
    expect(selector(`#xDetDlg .p-a.KF4T6b > td[data-x='1']:not(.p-a)::before`)).toBe(
      `#xDetDlg .${a}.${b} > td[data-x='1']:not(.${a})::before`,
    );
  });
});
