import { isOwn } from '@/lib/calendar/google/page-text';

/** Room left between the bubble and the edge of the window, pixels. */
const MARGIN = 8;
/**
 * The page fills its card in for 1.5 s after opening, by a row or two. Room for them is made at
 * once, before anybody has aimed at anything in the bubble.
 */
const LATE_ROWS = 64;

/**
 * Keeps the bubble inside the window and where it is. The page places it for its own height: with
 * the panel under the card it may reach below the window, so it is moved up when it opens. After
 * that it stays, also where the page places it anew, unless it would no longer fit. While the
 * pointer is on the panel it is the panel that stays: the card above it may still fill in, and a
 * press must not fall beside the button it was aimed at. In the form of the edit page the panel is
 * in a box of Kept's own and stays there: nothing is moved over the form, which scrolls as it likes.
 *
 * @param host the panel's element, a child of the bubble's frame or of Kept's box
 */
export function fitFrame(host: HTMLElement, signal: AbortSignal) {
  let frame: HTMLElement | null = null;
  /** How far the frame is moved up now, pixels. */
  let up = 0;
  /** Where the bubble's top is to be seen, pixels from the window's; `null`: not decided yet. */
  let place: number | null = null;
  /** Where the panel's top was seen last, pixels from the window's. */
  let seen: number | null = null;
  /** How far the frame's contents were scrolled then, pixels. */
  let scrolled = 0;

  function reset(): void {
    if (frame) {
      frame.style.translate = '';
      sizes.unobserve(frame);
      moves.disconnect();
    }
    frame = null;
    up = 0;
    place = null;
    seen = null;
  }

  function fit(): void {
    const around = host.parentElement;
    const bubble = around && !isOwn(around) ? around : null;
    if (bubble !== frame) {
      reset();
      frame = bubble;
      if (frame) {
        sizes.observe(frame);
        for (const box of [frame, frame.parentElement]) {
          if (box) moves.observe(box, { attributeFilter: ['style'] });
        }
      }
    }
    if (!frame) return;
    // The page may have written the frame's style as a whole, and our shift with it.
    const applied = frame.style.translate ? up : 0;
    const { top, height } = frame.getBoundingClientRect();
    const lowest = window.innerHeight - MARGIN - height;
    const fresh = place === null;
    place ??= Math.min(top + applied, lowest - LATE_ROWS);
    const panel = host.getBoundingClientRect().top;
    const moved = !fresh && seen !== null && host.matches(':hover') ? panel - seen : 0;
    // Whoever scrolls the bubble means to: only what the page did besides is made up for. Where the
    // panel stands as it was seen, the browser itself has scrolled to keep it there.
    const { scrollTop } = frame;
    const pushed = Math.round(moved) && Math.round(moved + scrollTop - scrolled);
    scrolled = scrollTop;
    place = Math.max(MARGIN, Math.min(place - pushed, lowest));
    up = Math.round(top + applied - place);
    if (up !== applied) frame.style.translate = up ? `0 ${-up}px` : '';
    seen = panel + applied - up;
    // The frame is at the window's edge already: its contents move instead.
    const left = pushed ? Math.round(seen - (panel - pushed)) : 0;
    if (left) {
      frame.scrollTop += left;
      scrolled = frame.scrollTop;
      seen = host.getBoundingClientRect().top;
    }
    // What was written here is no news.
    moves.takeRecords();
  }

  // Told after layout and before paint, so a change of the card is never seen out of place.
  const sizes = new ResizeObserver(fit);
  sizes.observe(host);
  // The page may place the bubble anew though it is as high as it was.
  const moves = new MutationObserver(fit);
  const refit = () => {
    place = null;
    fit();
  };
  window.addEventListener('resize', refit, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    moves.disconnect();
  });
  return { fit, reset };
}
