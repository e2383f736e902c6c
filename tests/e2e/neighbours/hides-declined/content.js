/*
 * A neighbour of Kept on the calendar page, for tests: it hides declined events and marks the
 * others with a class. It looks again at everything whenever anything changes, attributes
 * included, and writes whether it must or not: nothing it sees may make it see more.
 */
const DECLINED = /(?:^|, )Declined(?:, |$)/u;
const chips = () => document.querySelectorAll('[data-eventchip]');
let frame = 0;

function look() {
  frame = 0;
  observer.disconnect();
  for (const chip of chips()) {
    const declined = DECLINED.test(chip.textContent);
    chip.classList.add('neighbour-chip');
    chip.classList.toggle('neighbour-declined', declined);
    chip.style.display = declined ? 'none' : '';
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
