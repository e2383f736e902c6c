/*
 * The least that a badge costs which belongs to somebody: the id of each chip, one question per
 * batch in the shortest form, and the four attributes of Kept's contract at the answer. A chip that
 * is reused for somebody else loses its badge at once. Nothing else of what Kept does: no reading of
 * title and time, no check that it is a chip, no fallbacks, no failures.
 */

const BADGES = [
  ['reliable', '✓ 12', 'kept, 12 of 12'],
  ['mixed', '1/9', 'missed 1 of 9'],
  ['new', '○', 'too early to say'],
  ['often_misses', '! 3/7', 'often misses, 3 of 7'],
];
/** So many mutations at once are a navigation: the chips are fewer than the records then. */
const MANY = 50;

/** Answers by the page's raw id. */
const known = new Map();
/** What is known of each chip: `{ id, anchor, shown, answer, look }`. */
const told = new WeakMap();
let unknown = [];

/** Room by the inline height, as far as it is written there; the commonest look has no name. */
function lookOf(style) {
  const at = style.indexOf('height: ');
  const height = at < 0 ? 31 : Number.parseFloat(style.slice(at + 8, at + 14));
  return height < 16 ? 'shape line' : height < 32 ? 'text line' : '';
}

/** @returns {boolean} whether the answer is known */
function paint(chip, one) {
  const answer = known.get(one.id);
  if (answer === undefined) return false;
  const { anchor } = one;
  const [level, text, words] = BADGES[answer];
  if (!one.shown || answer !== one.answer) anchor.setAttribute('data-least', level);
  if (answer !== one.answer) {
    anchor.setAttribute('data-least-text', text);
    anchor.setAttribute('aria-description', words);
  }
  const look = lookOf(chip.getAttribute('style'));
  if (look !== one.look) anchor.setAttribute('data-least-look', look);
  one.shown = true;
  one.answer = answer;
  one.look = look;
  return true;
}

function take(chip) {
  const id = chip.getAttribute('data-eventid');
  let one = told.get(chip);
  if (one === undefined) {
    const isButton = chip.getAttribute('role') === 'button';
    const anchor = isButton ? chip : chip.querySelector('[role="button"]');
    one = { id, anchor, shown: false, answer: -1, look: '' };
    told.set(chip, one);
  } else if (one.id === id) return;
  one.id = id;
  if (paint(chip, one)) return;
  if (one.shown) one.anchor.removeAttribute('data-least');
  one.shown = false;
  unknown.push([chip, one]);
}

async function ask() {
  if (unknown.length === 0) return;
  const chips = unknown;
  unknown = [];
  const ids = chips.map(([, { id }]) => id);
  const answers = await chrome.runtime.sendMessage(ids.join(' '));
  ids.forEach((id, index) => known.set(id, answers[index]));
  for (const [chip, one] of chips) paint(chip, one);
}

function takeAll() {
  for (const chip of document.querySelectorAll('[data-eventchip]')) take(chip);
}

new MutationObserver((records) => {
  if (records.length > MANY) takeAll();
  else {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') {
        if (target.hasAttribute('data-eventchip')) take(target);
        continue;
      }
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        if (node.hasAttribute('data-eventchip')) take(node);
        for (const chip of node.querySelectorAll('[data-eventchip]')) take(chip);
      }
    }
  }
  void ask();
}).observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-eventid'] });

takeAll();
void ask();
