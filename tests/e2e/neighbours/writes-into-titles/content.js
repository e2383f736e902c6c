/*
 * A neighbour of Kept on the calendar page, for tests: it writes a text of its own behind the title
 * of every chip, anew whenever anything changes, attributes included. Whoever answers its texts
 * with a change of the page sets the two going for ever.
 */
const NOTE = ' ⏱ 60';
const mine = new WeakMap();
let frame = 0;

/** The innermost element around the first text that is drawn. */
function titleOf(chip) {
  const shown = chip.querySelector('[aria-hidden="true"] span span, span[aria-hidden="true"] span');
  return shown?.closest('kept-badge') ? null : shown;
}

function look() {
  frame = 0;
  observer.disconnect();
  for (const chip of document.querySelectorAll('[data-eventchip]')) {
    const title = titleOf(chip);
    if (!title) continue;
    mine.get(title)?.remove();
    const note = document.createTextNode(NOTE);
    mine.set(title, note);
    title.append(note);
  }
  observe();
}

const observer = new MutationObserver(() => {
  frame ||= requestAnimationFrame(look);
});

function observe() {
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}

look();
