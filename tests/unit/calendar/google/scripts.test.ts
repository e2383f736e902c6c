// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  minutesOf,
  namesDays,
  readClockText,
  trailingDate,
} from '@/lib/calendar/google/clock-text';
import { barChip, make, rowChip, rowGroup, timedChip } from './page-builder';
import { at, probes, read, weekPage } from './week-page';

const { put, strip } = weekPage();
const day = (month: number, date: number) => new Date(2026, month - 1, date).getTime();

describe('a page in another script', () => {
  it.each([
    ['Arabic, Arabic digits', 'من ١٠:٣٠ ص إلى ١٢:٠٠ م، موعد، بات، ٢٣ نوفمبر ٢٠٢٦', 10.5, 12],
    ['Arabic, Latin digits', 'من 10:30 ص إلى 12:00 م، موعد، بات', 10.5, 12],
    [
      'Arabic between marks of direction',
      '\u200f10:30 \u200fص – 12:00 \u200fم، \u2068موعد\u2069، بات',
      10.5,
      12,
    ],
    ['Persian', '۱۰:۳۰ تا ۱۲:۰۰، موعد، بات', 10.5, 12],
    ['Hindi', '१०:३० से १२:००, موعد, Pat', 10.5, 12],
    ['Thai', '14:30 น. ถึง 16:00 น., موعد, Pat', 14.5, 16],
    ['Korean', '오후 2:30~오후 4시, موعد, Pat', 14.5, 16],
  ])('%s', (_name, hidden, from, to) => {
    const chip = put(timedChip({ id: 'a', from, to, title: 'موعد', hidden }));
    expect(read(chip)?.event).toMatchObject({
      title: 'موعد',
      start: at(23, Math.floor(from), (from % 1) * 60),
      end: at(23, Math.floor(to)),
    });
  });

  it('counts the columns of a bar from where it is written', () => {
    const chip = barChip({
      id: 'a',
      title: 'رحلة',
      left: '0',
      width: '28.57%',
      hidden: 'طوال اليوم، رحلة، بات، ٢٤ – ٢٥ نوفمبر ٢٠٢٦',
    });
    chip.setAttribute('style', 'right: 14.29%; width: 28.57%; top: 0em');
    strip().append(chip);
    expect(read(chip)?.event).toMatchObject({ start: at(24, 0), end: at(26, 0), allDay: true });
  });

  it.each([
    ['ทั้งวัน, A, 24 พฤศจิกายน 2569', 24, 24, true],
    ['ทั้งวัน, A, 24 พฤศจิกายน 2026', 24, 24, true],
    ['ทั้งวัน, A, 24 – 26 พฤศจิกายน 2569', 24, 26, true],
    ['ทั้งวัน, A, ๒๔ พฤศจิกายน ๒๕๖๙', 24, 24, true],
    ['ทั้งวัน, A, 24 พฤศจิกายน 2570', 24, 24, false],
    ['ทั้งวัน, A, 25 พฤศจิกายน 2569', 24, 24, false],
  ])('knows the years of the Buddhist era: %s', (text, first, last, answer) => {
    expect(namesDays(trailingDate(text), day(11, first), day(11, last))).toBe(answer);
  });
});

describe('a clock of 12 or of 24 hours', () => {
  it.each([
    ['a zero in front proves nothing', '09:00 AM થી 10:30 AM', [9 * 60, 21 * 60], false],
    ['a zero for twelve proves nothing', '午後0:30～午後1:30', [30, 750], false],
    ['an hour over twelve does', 'с 13:00 до 14:30', [13 * 60], true],
    ['one of two is enough', 'с 9:00 до 14:30', [9 * 60], true],
    ['no room for words', '9:00 – 10:30', [9 * 60], false],
  ])('%s: %s', (_name, field, starts, proof) => {
    const text = readClockText(field);
    if (text.kind !== 'clock') throw new Error(text.kind);
    expect(minutesOf(text.from)).toEqual(starts);
    expect(text.proof).toBe(proof);
    expect(minutesOf((readClockText(field, true) as typeof text).from)).toHaveLength(1);
  });

  it('what another chip proved gives a row its time', () => {
    const chip = rowChip({ id: 'a', title: 'A', label: 'с 9:00 до 10:30, A, Pat' });
    document.body.append(rowGroup(29048, chip));
    expect(read(chip)?.event).toMatchObject({ start: null, end: null });
    expect(read(chip, probes(), true)?.event).toMatchObject({
      start: at(24, 9),
      end: at(24, 10, 30),
    });
  });
});

describe('a page that the browser translates', () => {
  const font = (text: string) => make('font', {}, make('font', {}, text));

  it('gives its times through the elements that hold the translation, and no title: it may name another', () => {
    const chip = put(
      timedChip({ id: 'a', from: 9, to: 10, title: 'A', hidden: '9am to 10am, A, Pat' }),
    );
    chip.children[1]?.replaceChildren(font('9 bis 10 Uhr, Gespräch, Pat'));
    chip.querySelector('span > span')?.replaceChildren(font('Gespräch'));
    expect(read(chip)?.event).toMatchObject({
      title: null,
      start: at(23, 9),
      end: at(23, 10),
    });
  });

  it('is not misled by what another extension wrote into a chip', () => {
    const chip = put(
      timedChip({ id: 'a', from: 9, to: 10, title: 'A', hidden: '9am to 10am, A, Pat' }),
    );
    chip.prepend(make('span', {}, '1h'));
    chip.querySelector('span > span')?.append(' (1h)');
    expect(read(chip)?.event).toMatchObject({ title: 'A', start: at(23, 9), end: at(23, 10) });
  });
});
