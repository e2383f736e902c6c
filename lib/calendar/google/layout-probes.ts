import type { Probes, Size } from './grid';

/** The real thing behind `Probes`: asks the browser for layout and computed style. */
export function layoutProbes(window: Window): Probes {
  const told = new WeakMap<Element, (size: Size) => void>();
  const sizes =
    typeof ResizeObserver === 'function' &&
    new ResizeObserver((entries, observer) => {
      for (const { target, contentRect } of entries) {
        if (!target.isConnected) observer.unobserve(target);
        else told.get(target)?.(contentRect);
      }
    });
  return {
    size: (element) => ({ width: element.clientWidth, height: element.clientHeight }),
    visible(frame) {
      const { width, height } = frame.getBoundingClientRect();
      if (width === 0 || height === 0) return false;
      const style = window.getComputedStyle(frame);
      if (style.visibility !== 'visible') return false;
      // While it fades, the inline value is where it goes to: a bubble that opens counts as
      // open at once, one that closes as closed.
      return Number.parseFloat(frame.style.opacity || style.opacity) > 0.5;
    },
    ...(sizes && {
      follow(element, tell) {
        told.set(element, tell);
        sizes.observe(element);
      },
    }),
  };
}
