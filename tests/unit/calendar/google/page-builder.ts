/** Builds small calendar pages after the documented structure. Everything in them is made up. */

export const base64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '');

export const encodeId = (eventId: string, calendar = 'pat@m'): string =>
  base64(`${eventId} ${calendar}`);

type Attributes = Record<string, string>;

export function make(
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const HOUR_PX = 40;

export interface TimedChip {
  id: string;
  /** Hours of the day the chip is drawn at. */
  from: number;
  to: number;
  hidden: string;
  title: string;
  width?: string;
  raw?: string;
}

/** A timed chip of the week view with colour stripe, hidden text, visible lines and handle. */
export function timedChip(chip: TimedChip): HTMLElement {
  const raw = chip.raw ?? encodeId(chip.id);
  const top = chip.from * HOUR_PX - 1;
  const height = Math.max((chip.to - chip.from) * HOUR_PX - 2, 12);
  return make(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'data-eventchip': '',
      'data-eventid': raw,
      'data-opens-details': 'true',
      style: `top: ${top}px; height: ${height}px; left: 0%; width: ${chip.width ?? 'calc(100% - 4px)'}; z-index: 5;`,
    },
    make('div', { 'aria-hidden': 'true' }, make('div', { style: 'background-color: teal' })),
    make('div', { class: 'any1' }, chip.hidden),
    make(
      'div',
      { 'aria-hidden': 'true' },
      make(
        'div',
        {},
        make('div', {}, make('span', {}, make('span', {}, chip.title), make('span', {}, ', '))),
        make('div', {}, 'sometime'),
      ),
    ),
    make('div', { 'aria-hidden': 'true', 'data-eventid': raw, 'data-dragsource-type': '3' }),
  );
}

export interface BarChip {
  id: string;
  hidden: string | null;
  title: string;
  left: string;
  width: string;
  time?: string;
  raw?: string;
}

/** A bar of the all-day strip or of a week of the month view. */
export function barChip(chip: BarChip): HTMLElement {
  const button = make(
    'div',
    { role: 'button', tabindex: '0', 'data-stacked-layout-chip': 'true' },
    make(
      'span',
      { 'aria-hidden': 'true' },
      ...(chip.time ? [make('span', {}, chip.time)] : []),
      make('span', {}, chip.title),
    ),
  );
  if (chip.hidden !== null) button.append(make('span', { class: 'any2' }, chip.hidden));
  return make(
    'div',
    {
      'data-eventchip': '',
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': chip.raw ?? encodeId(chip.id),
      style: `left: ${chip.left}; width: ${chip.width}; top: 0em;`,
    },
    button,
  );
}

/** A week grid: strip, then one column per date key. Gives back its parts. */
export function weekGrid(keys: number[]): {
  grid: HTMLElement;
  strip: HTMLElement;
  columns: HTMLElement[];
} {
  const strip = make('div', { role: 'presentation' });
  const columns = keys.map((key, index) =>
    make(
      'div',
      {
        role: 'gridcell',
        'data-column-index': String(index),
        'data-datekey': String(key),
        'data-principal-ids': base64('Pat@Example.com'),
      },
      make('h2', {}, 'some events'),
      make('div', { role: 'presentation' }),
    ),
  );
  const grid = make(
    'div',
    { role: 'grid' },
    make('div', { role: 'row' }, make('div', { role: 'gridcell' }, make('h2', {}, 'x'), strip)),
    make('div', { role: 'row' }, ...columns),
  );
  return { grid, strip, columns: columns.map((column) => column.lastElementChild as HTMLElement) };
}

export interface GuestEntry {
  email: string;
  label: string;
  shown?: string;
  organizer?: boolean;
  group?: number;
}

export interface Details {
  id: string;
  title: string;
  when?: string[];
  summary?: string;
  guests?: GuestEntry[];
  raw?: string;
}

const guest = (entry: GuestEntry): HTMLElement =>
  make(
    'div',
    {
      'data-email': entry.email,
      'aria-label': entry.label,
      ...(entry.organizer ? { id: 'xDtlDlgOrg' } : {}),
      ...(entry.group ? { 'data-is-expandable': 'true' } : {}),
    },
    ...(entry.shown === undefined ? [] : [make('span', {}, entry.shown)]),
    ...(entry.group ? [make('span', {}, `(${entry.group})`)] : []),
  );

/** The body of a details bubble. */
export function detailsBody(details: Details): HTMLElement {
  return make(
    'div',
    { id: 'xDetDlg', 'data-eventid': details.raw ?? encodeId(details.id) },
    make('button', { id: 'xDetDlgCloseBu' }),
    make(
      'div',
      { id: 'xDetDlgWhen' },
      make('div', {}, make('span', { role: 'heading', id: 'rAECCd' }, details.title)),
      make('div', {}, ...(details.when ?? []).map((part) => make('span', {}, part))),
    ),
    ...(details.summary === undefined ? [] : [make('div', { id: 'xDetDlgAtt' }, details.summary)]),
    make('div', {}, ...(details.guests ?? []).map(guest)),
    make('div', { id: 'xDetDlgDesc' }, make('a', { 'data-email': 'named@in.text' }, 'a link')),
  );
}

/** The frame of a bubble with its focus guards and slot. */
export function dialogFrame(body: HTMLElement | null): HTMLElement {
  const slot = make('span', { jsslot: '' });
  if (body) slot.append(body);
  return make(
    'div',
    { role: 'dialog', 'data-chips-dialog': 'true', 'aria-modal': 'true', style: 'opacity: 1;' },
    make('div', { tabindex: '0', 'aria-hidden': 'true' }),
    slot,
    make('div', { tabindex: '0', 'aria-hidden': 'true' }),
  );
}

/** A week of the month view; `bars` are told by the column (0 to 6) of the cell they lie in. */
export function monthWeek(keys: number[], bars: [column: number, bar: HTMLElement][]): HTMLElement {
  const cells = keys.map(() => make('div', { role: 'presentation' }));
  for (const [column, bar] of bars) cells[column]?.append(bar);
  return make(
    'div',
    { role: 'row' },
    make(
      'div',
      { 'aria-hidden': 'true' },
      ...keys.map((key) => make('div', { 'data-datekey': `${key}` })),
    ),
    make(
      'div',
      { 'aria-hidden': 'true' },
      ...keys.map((key) => make('h2', { 'data-datekey': `${key}` }, '1')),
    ),
    make(
      'div',
      {},
      make(
        'div',
        { role: 'presentation', style: 'height: 3em' },
        ...cells.map((cell) =>
          make('div', { role: 'gridcell' }, make('h2', {}, 'some events'), cell),
        ),
      ),
    ),
  );
}

export interface RowChip {
  id: string;
  /** Label of the button. */
  label: string;
  title: string;
  /** The row of 2024 carries the ids itself and has the dot last. */
  old?: boolean;
}

/** A row of the schedule or of search results. */
export function rowChip({ id, label, title, old }: RowChip): HTMLElement {
  const raw = encodeId(id);
  const dot = make('div', { role: 'gridcell' }, make('div', {}, make('span', {}, 'Calendar: X')));
  const time = make('div', { role: 'gridcell' }, 'sometime');
  const name = make(
    'div',
    { role: 'gridcell' },
    make(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'aria-label': label,
        ...(old ? {} : { 'data-eventid': raw }),
      },
      title,
    ),
  );
  return make(
    'div',
    { role: old ? 'row' : 'presentation', 'data-eventchip': '', 'data-eventid': raw },
    ...(old ? [time, name, dot] : [dot, time, name]),
  );
}

/** The rows of one day of the schedule. */
export const rowGroup = (key: number, ...chips: HTMLElement[]): HTMLElement =>
  make(
    'div',
    { role: 'grid' },
    make(
      'div',
      { role: 'rowgroup', 'data-datekey': `${key}` },
      ...chips.map((chip) =>
        chip.getAttribute('role') === 'row' ? chip : make('div', { role: 'row' }, chip),
      ),
    ),
  );

/** The list of a crowded day. Only the one of the year is known to say its day. */
export const dayList = (chips: HTMLElement[], key?: number): HTMLElement =>
  make(
    'div',
    { role: 'dialog' },
    make(
      'div',
      key === undefined ? {} : { 'data-date-key': `${key}` },
      make('div', { role: 'gridcell' }, make('div', { role: 'presentation' }, ...chips)),
    ),
  );

export interface EditForm {
  id: string;
  raw?: string;
  create?: boolean;
  title?: string;
  /** `data-date` and the text of start and end. */
  dates?: [data: string, shown: string][];
  /** Texts of the time fields. */
  times?: string[];
  allDay?: boolean;
  guests?: GuestEntry[];
  /** A line above the guests, such as their number. */
  count?: string;
}

const field = (id: string, value: string, more: Attributes = {}): HTMLElement => {
  const input = make('input', { id, ...more }) as HTMLInputElement;
  input.value = value;
  return make('div', {}, input);
};

/** The form of the edit page, in its frame. */
export function editForm(form: EditForm): HTMLElement {
  const [start, end] = form.dates ?? [['20261123', 'Nov 23, 2026']];
  const [from, to] = form.times ?? [];
  return make(
    'div',
    { jsname: 'nB7Rvb' },
    make(
      'div',
      {
        'data-is-create': String(form.create ?? false),
        'data-eventid': form.raw ?? encodeId(form.id),
      },
      make(
        'div',
        { class: 'titles' },
        make('button', { id: 'xCancelBu' }),
        field('xTiIn', form.title ?? 'Talk', { 'data-initial-value': form.title ?? 'Talk' }),
        make('button', { id: 'xSaveBu' }, 'Save'),
      ),
      make(
        'div',
        { class: 'dates' },
        ...(start ? [field('xStDaIn', start[1], { 'data-date': start[0] })] : []),
        ...(from === undefined ? [] : [field('xStTiIn', from)]),
        ...(to === undefined ? [] : [field('xEnTiIn', to)]),
        ...(end ? [field('xEnDaIn', end[1], { 'data-date': end[0] })] : []),
      ),
      make(
        'div',
        { class: 'tabs' },
        make(
          'div',
          { role: 'tabpanel', id: 'tabEventDetails' },
          make('div', { id: 'xAlDaCbx', 'aria-checked': String(form.allDay ?? false) }),
          make(
            'div',
            { id: 'xDescIn', contenteditable: 'true' },
            make('a', { 'data-email': 'named@in.text' }, 'a link'),
          ),
        ),
        make(
          'div',
          { role: 'tabpanel', id: 'tabGuests' },
          make(
            'div',
            { id: 'xGstLst' },
            ...(form.count === undefined ? [] : [make('div', {}, form.count)]),
            make('div', {}, ...(form.guests ?? []).map(guest)),
          ),
        ),
      ),
    ),
  );
}
