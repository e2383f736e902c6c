// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createNews, type News } from '@/lib/calendar/google/news';
import { detailsBody, dialogFrame, make } from './page-builder';
import { chip, flush, watchedPage } from './watched-page';

describe('which changes of a page concern anybody', () => {
  let news: News;
  let chipsOnly: boolean;
  let box: HTMLElement;
  let inner: HTMLElement;
  let one: HTMLElement;
  let observer: MutationObserver;
  const isNews = (): boolean => news.isIn(observer.takeRecords());

  beforeEach(() => {
    chipsOnly = true;
    news = createNews(() => chipsOnly);
    box = make('div', {}, (inner = make('p', {}, 'text')));
    one = chip('a');
    document.body.replaceChildren(make('div', { role: 'main' }, one), box);
    observer = new MutationObserver(() => undefined);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-eventid'],
    });
  });

  it.each<[string, () => void, boolean]>([
    ['a tooltip comes', () => box.append(make('div', { class: 'x' }, make('b'))), false],
    ['a part of nothing goes', () => inner.remove(), false],
    ['a text is written anew', () => inner.replaceChildren('new'), false],
    ['a chip comes', () => box.append(chip('b')), true],
    ['a chip comes in a box', () => box.append(make('div', {}, make('div', {}, chip('b')))), true],
    ['a chip goes', () => one.remove(), true],
    ['a box goes with a chip in it', () => document.querySelector('[role=main]')!.remove(), true],
    ['a chip is written anew inside', () => one.firstElementChild!.replaceChildren('new'), true],
    ['something comes into a chip', () => one.append(make('i')), true],
    ['an id is written', () => one.setAttribute('data-eventid', 'x'), true],
    ['a painted copy comes', () => box.append(make('i', { 'data-kept-look': 'new' })), true],
    ['half of a badge comes', () => box.append(make('i', { 'data-kept': 'new' })), true],
    ['details come', () => box.append(detailsBody({ id: 'a', title: 'a' })), true],
    ['details of the second way come', () => box.append(make('i', { 'data-eventid': 'x' })), true],
    ['a chip of the second way comes', () => box.append(make('i', { jslog: '35463; 2:x' })), true],
  ])('%s', (_, change, expected) => {
    change();
    expect(isNews()).toBe(expected);
    expect(isNews()).toBe(false);
  });

  it('looks again at what was out of the page', () => {
    const away = make('div');
    box.append(away);
    expect(isNews()).toBe(false);
    away.remove();
    expect(isNews()).toBe(false);
    away.append(chip('b'));
    box.append(away);
    expect(isNews()).toBe(true);
    away.remove();
    expect(isNews()).toBe(true);
  });

  it('no longer takes for apart what was put into a chip', () => {
    inner.append('more');
    expect(isNews()).toBe(false);
    one.append(inner);
    expect(isNews()).toBe(true);
    inner.append('and more');
    expect(isNews()).toBe(true);
  });

  it('takes nothing for apart where chips are known in another way', () => {
    inner.append('more');
    expect(isNews()).toBe(false);
    chipsOnly = false;
    news.fresh();
    inner.append('and more');
    expect(isNews()).toBe(true);
  });
});

describe('a part of the page that was seen empty, was filled out of it and comes back', () => {
  const { log, put, start } = watchedPage();

  it('has its chips told', async () => {
    put(chip('a'));
    await start();
    const box = make('div');
    document.body.append(box);
    await flush();
    box.remove();
    await flush();
    box.append(chip('b'));
    document.body.append(box);
    await flush();
    expect(log).toContain('chips b');
  });

  it('has its bubble told', async () => {
    put(chip('a'));
    await start();
    const frame = dialogFrame(make('div', { id: 'tabEvent' }));
    document.body.append(frame);
    await flush();
    frame.remove();
    await flush();
    frame.replaceChildren(...dialogFrame(detailsBody({ id: 'a', title: 'a' })).childNodes);
    document.body.append(frame);
    await flush();
    expect(log).toContain('bubble a');
  });

  it('is told closed when the page goes to its settings', async () => {
    put(chip('a'));
    document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
    await start();
    window.history.pushState(null, '', '/calendar/u/1/r/settings');
    document.body.append(make('div'));
    await flush();
    expect(log).toEqual(['stale 1', 'bubble closed']);
  });
});
