import { CHIP, SELECTORS } from './selectors';

/** Whatever a mutation must bring, move or take away to concern anybody here. */
const OURS = `${CHIP},[data-eventid],[jslog^="35463"],${SELECTORS.details.primary},[data-kept],[data-kept-look]`;

/**
 * Tells the mutations that concern chips, badges or bubbles from all others, which are most: a
 * page at work draws clocks, tooltips and menus all the time.
 */
export interface News {
  /** Whether one of these concerns anybody. */
  isIn(records: readonly MutationRecord[]): boolean;
  /** Forgets what was looked at: chips were found or lost without a mutation. */
  fresh(): void;
}

/**
 * What was looked at is remembered: it holds nothing of interest, or lies in no chip, until something
 * of interest comes, goes or changes, as all else cannot change that.
 *
 * @param chipsOnly whether the attribute alone tells chips at the moment. Of the second way to know
 *   one not every change is noticed, so nothing is remembered then.
 */
export function createNews(chipsOnly: () => boolean): News {
  let apart = new WeakSet<Element>();
  let empty = new WeakSet<Node>();

  const fresh = (): void => {
    apart = new WeakSet();
    empty = new WeakSet();
  };

  const isApart = (element: Element): boolean => {
    if (!chipsOnly() || element.closest(CHIP)) return false;
    apart.add(element);
    return true;
  };

  const isEmpty = (node: Node): boolean => {
    if (node.nodeType !== 1) return true;
    const element = node as Element;
    if (element.querySelector(OURS) || (element.hasAttributes() && element.matches(OURS))) {
      return false;
    }
    empty.add(node);
    return true;
  };

  // All this runs once for each change of the page, so it goes by numbers and asks little of it.
  const isOther = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const came = addedNodes.length;
    const went = removedNodes.length;
    // Attributes: only those are observed that tell something.
    if (came + went === 0) return false;
    if (!apart.has(target as Element) && !isApart(target as Element)) return false;
    for (let i = 0; i < went; i += 1) {
      const node = removedNodes[i]!;
      if (!empty.delete(node) && !isEmpty(node)) return false;
    }
    // What was out of the page may have been filled there, unseen: it is looked at each time.
    for (let i = 0; i < came; i += 1) if (!isEmpty(addedNodes[i]!)) return false;
    return true;
  };

  return {
    isIn(records) {
      for (let i = 0, { length } = records; i < length; i += 1) {
        if (isOther(records[i]!)) continue;
        fresh();
        return true;
      }
      return false;
    },
    fresh,
  };
}
