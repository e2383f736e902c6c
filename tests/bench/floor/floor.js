/*
 * The floor that Kept is measured against: two attributes on every chip, no reading, no records,
 * no questions. The page reuses its chips for other events, and a mark that stays then is wrong:
 * so chips that show another event count as added.
 */

/** @param {Element} chip */
function mark(chip) {
  chip.setAttribute('data-floor', 'reliable');
  chip.setAttribute('data-floor-text', '✓ 12');
}

/** @param {ParentNode} root */
function markAll(root) {
  for (const chip of root.querySelectorAll('[data-eventchip]')) mark(chip);
}

new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') {
      if (target.hasAttribute('data-eventchip')) mark(target);
      continue;
    }
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.hasAttribute('data-eventchip')) mark(node);
      markAll(node);
    }
  }
}).observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-eventid'] });

markAll(document);
