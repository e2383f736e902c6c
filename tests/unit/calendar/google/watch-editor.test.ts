// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editForm, type EditForm, encodeId, make } from './page-builder';
import { chip, flush, watchedPage } from './watched-page';

const { bubbles, log, put, start } = watchedPage();

const go = (path: string): void => {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};
const week = '/calendar/u/1/r/week/2026/11/23';
const edit = `/calendar/u/1/r/eventedit/${encodeId('a')}`;
const pat = { email: 'pat@gmail.com', label: 'Pat', shown: 'Pat' };
const show = (): HTMLElement => {
  const form = editForm({ id: 'a', guests: [pat] });
  document.body.append(form);
  return form;
};

describe('watching the edit page', () => {
  it('tells it with the times of the chip it was opened from, and that it closed', async () => {
    const one = put(chip('a'));
    await start();
    one.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    go(edit);
    one.remove();
    const form = show();
    await flush();
    expect(log).toEqual(['stale 1', 'bubble a']);
    expect(bubbles[0]).toMatchObject({ at: 'editor' });
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 23, 9).getTime());
    bubbles[0]?.place(make('kept-panel'));
    await flush();
    go(week);
    await flush();
    expect(log).toEqual(['stale 1', 'bubble a', 'bubble closed']);
    expect(form.querySelector('kept-place')).toBeNull();
  });

  it('begins there, too, and waits for the form', async () => {
    window.history.replaceState(null, '', edit);
    await start();
    document.body.append(make('div', {}, 'loading'));
    await flush();
    expect(log).toEqual([]);
    show();
    await flush();
    expect(log).toEqual(['bubble a']);
  });

  it('leaves the chips of its calendars alone', async () => {
    window.history.replaceState(null, '', edit);
    await start();
    const form = show();
    put(chip('b'));
    form.querySelector('[role="tabpanel"]')?.append(chip('c'));
    await flush();
    expect(log).toEqual(['bubble a']);
  });

  it('tells guests who come and go, not what is typed', async () => {
    window.history.replaceState(null, '', edit);
    await start();
    const form = show();
    await flush();
    bubbles[0]?.place(make('kept-panel'));
    form.querySelector('#xDescIn')?.append('typed');
    await flush();
    expect(log).toEqual(['bubble a']);
    const guest = make('div', { 'data-email': 'x@example.com' });
    form.querySelector('#xGstLst > div')?.append(guest);
    await flush();
    guest.setAttribute('aria-label', 'Xenia, optional');
    await flush();
    guest.remove();
    await flush();
    form.querySelector('kept-place')?.remove();
    await flush();
    expect(log).toEqual(['bubble a', ...Array.from({ length: 4 }, () => 'bubble patched')]);
  });

  it.each<[string, (form: HTMLElement) => void]>([
    ['turns into one for a new event', (form) => form.setAttribute('data-is-create', 'true')],
    ['turns to another event', (form) => form.setAttribute('data-eventid', encodeId('b'))],
    ['goes', (form) => form.remove()],
  ])('tells before the next frame that the form %s', async (_name, change) => {
    window.history.replaceState(null, '', edit);
    await start();
    const frame = show();
    await flush();
    change(frame.firstElementChild as HTMLElement);
    await Promise.resolve();
    expect(log).toEqual(['bubble a', 'bubble closed']);
    await flush();
    expect(log).toHaveLength(2);
  });

  it('forgets the pressed chip once the calendar is back: the event may have been moved', async () => {
    const one = put(chip('a'));
    await start();
    one.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    go(edit);
    one.remove();
    show().remove();
    await flush();
    go(week);
    await flush();
    go(edit);
    show();
    await flush();
    expect(bubbles.at(-1)?.read().start).toBeNull();
  });

  it.each<[string, Pick<EditForm, 'times' | 'allDay'>, number | null]>([
    ['the hours of a page in another zone', { times: ['09:00', '10:00'] }, null],
    ['days, which are the same in every zone', { allDay: true }, new Date(2026, 10, 23).getTime()],
  ])('takes %s for what they are', async (_what, form, expected) => {
    const one = put(chip('a'));
    // Three series are drawn six hours from where their ids say.
    for (const series of ['b', 'c', 'd']) put(chip(`${series}_20261123T140000Z`));
    await start();
    one.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    go(edit);
    one.remove();
    document.body.append(editForm({ id: 'a', ...form }));
    await flush();
    expect(bubbles.at(-1)?.read().start).toBe(expected);
  });
});
