// @vitest-environment happy-dom
import { act, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { useGate } from '@/entrypoints/own-pages/gate';
import { PageGate } from '@/entrypoints/own-pages/PageGate';

function Part({ loading, children }: { loading: boolean; children?: ComponentChildren }) {
  useGate(loading);
  return <>{!loading && children}</>;
}

const nextFrame = () =>
  act(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
const isClosed = () => document.querySelector('.k-closed') !== null;

describe('a page', () => {
  test('that has nothing to wait for is shown', async () => {
    render(<PageGate>here</PageGate>);
    expect(isClosed()).toBe(true);
    await nextFrame();
    expect(isClosed()).toBe(false);
  });

  test('is shown when the last of its parts has come, and what these ask for', async () => {
    const page = (first: boolean, second: boolean, inner: boolean) => (
      <PageGate>
        <Part loading={first}>
          <Part loading={inner} />
        </Part>
        <Part loading={second} />
      </PageGate>
    );
    const { rerender } = render(page(true, true, true));
    await nextFrame();
    expect(isClosed()).toBe(true);
    rerender(page(true, false, true));
    await nextFrame();
    expect(isClosed()).toBe(true);
    rerender(page(false, false, true));
    await nextFrame();
    expect(isClosed()).toBe(true);
    rerender(page(false, false, false));
    await nextFrame();
    expect(isClosed()).toBe(false);
  });

  test('stays when a part of it is asked for again, and forgets a part that went', async () => {
    const page = (loading: boolean | null) => (
      <PageGate>{loading === null ? 'gone' : <Part loading={loading} />}</PageGate>
    );
    const { rerender } = render(page(true));
    await nextFrame();
    rerender(page(null));
    await nextFrame();
    expect(isClosed()).toBe(false);
    rerender(page(true));
    await nextFrame();
    expect(isClosed()).toBe(false);
  });
});
