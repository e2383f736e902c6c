import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** Line icons on a 24-px sheet, drawn for this page. */
const PATHS = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  calendar:
    'M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  plus: 'M12 4v16M4 12h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.2',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  theme: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  close: 'M6 6l12 12M18 6L6 18',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  more: 'M12 4.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4zM12 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4zM12 18.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4z',
  video: 'M4 7h11v10H4zM15 11l5-3v8l-5-3z',
  people:
    'M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3.5 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5M15.5 5.7a3 3 0 0 1 0 5.6M17 14.3c2 .6 3.5 2.3 3.5 4.7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10.5 20.5h3',
  place:
    'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  text: 'M4 7h16M4 12h16M4 17h9',
  check: 'M5 12.5l5 5L20 7',
  star: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName, size = 20): VNode {
  return h(
    'svg',
    {
      class: 'NMm5M',
      viewBox: '0 0 24 24',
      width: size,
      height: size,
      focusable: 'false',
      'aria-hidden': 'true',
    },
    h('path', { d: PATHS[name] }),
  );
}

/** A round button with an icon; `jsname` is what the click handler knows it by. */
export function iconButton(
  name: IconName,
  label: string,
  jsname: string,
  more: Record<string, string> = {},
): VNode {
  return h(
    'button',
    { type: 'button', class: 'p-icon', jsname, 'aria-label': label, ...more },
    icon(name),
  );
}
