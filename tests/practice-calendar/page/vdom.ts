import { cls } from './class-names.ts';

/**
 * Patching in the manner of the real page: elements are kept and reused by position, whatever
 * event they showed before; attributes that others set stay; `class` and `style` are rewritten
 * as a whole; children that others added to a patched node are removed.
 */
export interface VNode {
  tag: string;
  attrs: Record<string, string>;
  children: (VNode | string)[];
  /** Another key at the same place means another element. */
  key: string;
  /** What the element stands for; kept outside of the document, where nobody can change it. */
  about?: unknown;
  /** Built once: as long as the key stays, the page leaves everything inside alone. */
  once?: boolean;
}

export type Child = VNode | string | false | null | undefined;
type Attribute = string | number | boolean | null | undefined;

const SVG_TAGS = new Set(['svg', 'path', 'circle', 'rect']);

const owned = new WeakMap<Node, { attrs: Record<string, string>; key: string; about?: unknown }>();

/** What the page drew an element for, whatever its attributes say now. */
export const aboutOf = (node: Node): unknown => owned.get(node)?.about;

export const about = (what: unknown, vnode: VNode): VNode => ({ ...vnode, about: what });

export const once = (vnode: VNode): VNode => ({ ...vnode, once: true });

/** `true` is an empty attribute; `false`, `null` and `undefined` leave it out. */
export function h(tag: string, attrs: Record<string, Attribute>, ...children: Child[]): VNode {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== false && value !== null && value !== undefined && name !== 'vkey') {
      set[name] = value === true ? '' : name === 'class' ? cls(String(value)) : String(value);
    }
  }
  return {
    tag,
    attrs: set,
    children: children.filter((child): child is VNode | string => Boolean(child)),
    key: typeof attrs['vkey'] === 'string' ? attrs['vkey'] : '',
  };
}

function createText(text: string): Text {
  const node = document.createTextNode(text);
  owned.set(node, { attrs: {}, key: '' });
  return node;
}

export function create(vnode: VNode): HTMLElement {
  const element = (
    SVG_TAGS.has(vnode.tag)
      ? document.createElementNS('http://www.w3.org/2000/svg', vnode.tag)
      : document.createElement(vnode.tag)
  ) as HTMLElement;
  owned.set(element, { attrs: {}, key: vnode.key });
  patch(element, vnode);
  return element;
}

/** Makes an element of ours look like `vnode`. */
export function patch(element: Element, vnode: VNode): void {
  const before = owned.get(element)?.attrs ?? {};
  for (const name of Object.keys(before)) {
    if (!(name in vnode.attrs)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(vnode.attrs)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  owned.set(element, { attrs: vnode.attrs, key: vnode.key, about: vnode.about });
  patchChildren(element, vnode.children);
}

export function patchChildren(element: Element, children: (VNode | string)[]): void {
  for (const node of element.childNodes.length > 0 ? [...element.childNodes] : []) {
    if (!owned.has(node)) node.remove();
  }
  const nodes = [...element.childNodes];
  children.forEach((child, index) => {
    const node = nodes[index];
    if (typeof child === 'string') {
      if (node instanceof Text) {
        if (node.data !== child) node.data = child;
      } else put(element, node, createText(child));
    } else if (node instanceof Element && fits(node, child)) {
      if (!child.once) patch(node, child);
    } else put(element, node, create(child));
  });
  for (const node of nodes.slice(children.length)) node.remove();
}

const fits = (element: Element, vnode: VNode): boolean =>
  element.localName === vnode.tag && owned.get(element)?.key === vnode.key;

function put(parent: Element, old: ChildNode | undefined, node: Node): void {
  if (old) old.replaceWith(node);
  else parent.append(node);
}
