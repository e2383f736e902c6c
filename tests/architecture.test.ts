import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  bundledWith,
  filesBelow,
  importRings,
  readSources,
  ROOT,
  type Source,
} from './tools/sources.ts';

/* The rules of the house that a compiler cannot hold. The README's Architecture says why. */

const product = readSources('entrypoints', 'components', 'lib');
const tests = readSources('tests');

/** `lib/appointments/slot.ts` is in the room `lib/appointments`. */
const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** One line per finding, so that a failure says at once where. */
const offences = (among: Source[], find: (source: Source) => string[]): string[] =>
  among.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));

const matches = (among: Source[], pattern: RegExp): string[] =>
  offences(among, ({ code }) => code.match(pattern) ?? []);

interface Door {
  /** Rooms whose code may be used. */
  rooms: string[];
  npm: string[];
}

const RULES = ['lib/appointments', 'lib/reliability', 'lib/policy', 'lib/drafts'];
/** `lib/exchange` brings heavy packages along: it belongs to Kept's own pages alone. */
const PURE = [...RULES, 'lib/exchange'];
const WORDS = ['lib/i18n'];

/** What each room may use. Types may come from any pure room and from the message protocol. */
const doors: Record<string, Door> = {
  'lib/appointments': { rooms: [], npm: ['date-fns'] },
  'lib/reliability': { rooms: ['lib/appointments'], npm: ['date-fns'] },
  'lib/policy': {
    rooms: ['lib/appointments', 'lib/reliability'],
    npm: ['date-fns', '@date-fns/tz'],
  },
  'lib/drafts': {
    rooms: ['lib/appointments', 'lib/reliability', 'lib/policy', 'lib/i18n'],
    npm: ['date-fns', '@date-fns/tz', 'mustache'],
  },
  'lib/exchange': {
    rooms: ['lib/appointments', 'lib/i18n'],
    npm: ['papaparse', 'libphonenumber-js', '@date-fns/tz'],
  },
  'lib/i18n': { rooms: ['lib/appointments', 'lib/reliability', 'lib/policy'], npm: ['date-fns'] },
  'lib/calendar': {
    rooms: [...RULES, ...WORDS],
    npm: ['ical.js', 'fflate', 'windows-iana', '@date-fns/tz'],
  },
  // The form of a policy is the same in messages and in backups.
  'lib/store': {
    rooms: [...RULES, 'lib/i18n', 'lib/platform', 'lib/messaging'],
    npm: ['idb', 'date-fns', '@noble/hashes', 'valibot'],
  },
  'lib/messaging': {
    rooms: [...RULES, 'lib/platform'],
    npm: ['@webext-core/messaging', 'valibot', 'wxt'],
  },
  'lib/settings': { rooms: ['lib/i18n'], npm: ['wxt'] },
  'lib/platform': { rooms: [], npm: ['wxt'] },
  'components/ui': {
    rooms: ['components/hooks', 'lib/i18n', 'lib/reliability'],
    npm: ['preact', 'lucide'],
  },
};

/** Components get data and callbacks: no store, no calendar, no messages, no browser. */
const componentDoor: Door = {
  rooms: [...PURE, ...WORDS],
  npm: ['preact', 'lucide', 'date-fns'],
};

const isType = (target: string): boolean =>
  PURE.includes(roomOf(target)) ||
  roomOf(target) === 'lib/i18n' ||
  /^lib\/messaging\/(?:\w+-)?protocol\.ts$/.test(target) ||
  target === 'lib/calendar/port.ts';

function throughWrongDoor({ path, imports }: Source): string[] {
  const room = roomOf(path);
  const inComponents = path.startsWith('components/');
  const door = doors[room] ?? (inComponents ? componentDoor : undefined);
  if (!door) return [];
  return imports
    .filter(({ target, typeOnly }) => {
      if (roomOf(target) === room || (typeOnly && isType(target))) return false;
      if (target.startsWith('npm:')) {
        return !door.npm.some((name) => `${target}/`.startsWith(`npm:${name}/`));
      }
      if (inComponents && room !== 'components/ui' && target.startsWith('components/')) {
        return false;
      }
      return !door.rooms.includes(roomOf(target)) && !target.endsWith('.css');
    })
    .map(({ target }) => `uses ${target}`);
}

describe('rooms and their doors', () => {
  it('every room uses only what its door lets through', () => {
    expect(offences(product, throughWrongDoor)).toEqual([]);
  });

  it('every room of lib has a door in the table', () => {
    const rooms = new Set(product.map(({ path }) => roomOf(path)));
    const libRooms = [...rooms].filter((room) => room.startsWith('lib/'));
    expect(libRooms.filter((room) => !doors[room])).toEqual([]);
  });

  it('pure rooms take the time as an argument and know no browser', () => {
    const pure = product.filter(({ path }) => PURE.includes(roomOf(path)));
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bcrypto\.|\b(?:document|window|navigator|localStorage|indexedDB|globalThis)\b[.[]/g;
    expect(matches(pure, impure)).toEqual([]);
  });

  it('only the background opens the store, and only the store knows idb', () => {
    const reachesIn = offences(product, ({ path, imports }) =>
      imports
        .map(({ target }) => target)
        .filter((target) => roomOf(target) === 'lib/store' || target === 'npm:idb')
        .filter((target) =>
          target === 'npm:idb'
            ? roomOf(path) !== 'lib/store'
            : !['lib/store', 'entrypoints/background'].includes(roomOf(path)),
        ),
    );
    expect(reachesIn).toEqual([]);
  });

  it.each(['calendar.content', 'calendar-panel', 'popup', 'options', 'review'])(
    'the bundle of %s carries no store and no validation library',
    (entrypoint) => {
      const start = product
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`entrypoints/${entrypoint}/`));
      const heavy = [...bundledWith(start, product)].filter(
        (target) =>
          target === 'npm:idb' ||
          roomOf(target) === 'lib/store' ||
          (entrypoint !== 'options' && roomOf(target) === 'lib/exchange') ||
          (entrypoint.startsWith('calendar') && target === 'npm:valibot') ||
          (entrypoint === 'calendar.content' && target === 'npm:preact'),
      );
      expect(heavy).toEqual([]);
    },
  );

  it('only lib/calendar/google knows what Google’s page looks like', () => {
    const others = product.filter(({ path }) => !path.startsWith('lib/calendar/google/'));
    expect(
      matches(others, /data-event(?:id|chip)|data-datekey|data-viewfamily|jsname|xDetDlg/g),
    ).toEqual([]);
  });

  it('no file imports itself through others', () => {
    expect(importRings(product)).toEqual([]);
  });
});

describe('what no code may do', () => {
  it('the browser comes from wxt/browser and nowhere else', () => {
    const wrong = offences(product, ({ code, text }) => [
      ...(code.match(/(?<![\w.'"@/-])chrome\.\w+/g) ?? []),
      ...(/(?<![\w.'"@/-])browser\.\w+/.test(code) && !text.includes("from 'wxt/browser'")
        ? ['browser without its import']
        : []),
      ...(code.match(/from '(?:webextension-polyfill|#imports)'/g) ?? []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('text never becomes HTML or code', () => {
    const sinks =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|DOMParser|srcdoc)\b|\bdocument\.write|\beval\(|\bnew Function\b/g;
    expect(matches(product, sinks)).toEqual([]);
  });

  it('nothing is asked of any host but Google’s calendar, and that at one place', () => {
    const door = 'lib/platform/google-fetch.ts';
    const own = 'lib/platform/package-file.ts';
    const others = product.filter(({ path }) => path !== door && path !== own);
    const ways =
      /(?<![\w-])fetch(?![\w-])|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts)\b/g;
    expect(matches(others, ways)).toEqual([]);

    // Kept's own package is no host: nothing of it leaves the browser.
    const file = product.find(({ path }) => path === own)?.code ?? '';
    expect(file.match(ways)).toEqual(['fetch']);
    expect(file).toContain('fetch(ownAddress(path))');

    const code = product.find(({ path }) => path === door)?.code ?? '';
    // The host ends in the text of the call itself: nothing that is put in can change it.
    const ask = 'fetch(`https://calendar.google.com/calendar/${';
    expect(code.split(ask)).toHaveLength(2);
    expect(code.replace(ask, '').match(ways)).toBeNull();
    expect(code.match(/redirect: '[^']*'/g)).toEqual(["redirect: 'manual'"]);
    const hosts = code.match(/\w+:\\?\/\\?\/[\w.\\-]+/g)?.map((host) => host.replaceAll('\\', ''));
    expect(new Set(hosts)).toEqual(new Set(['https://calendar.google.com']));
  });
});

describe('files', () => {
  it('are short: none over 250 lines, nine of ten within 150; tests up to 400', () => {
    const long = [
      ...product.filter(({ lines }) => lines > 250),
      ...tests.filter(({ lines }) => lines > 400),
    ];
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const over = product.filter(({ lines }) => lines > 150);
    expect(over.length / product.length).toBeLessThanOrEqual(0.1);
  });

  it('are named after one subject: kebab-case, components in PascalCase, no grab-bags', () => {
    const badly = [...product, ...tests]
      .map(({ path }) => path)
      .filter((path) => {
        const name =
          path
            .split('/')
            .at(-1)
            ?.replace(/\.(?:test|spec|config|d)?\.?tsx?$/, '') ?? '';
        if (/^(?:utils?|helpers?|types|common|misc|shared)$/.test(name)) return true;
        return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !/^(?:[A-Z][a-z0-9]*)+$/.test(name);
      });
    expect(badly).toEqual([]);
  });

  it('export by name', () => {
    const shared = product.filter(({ path }) => !path.startsWith('entrypoints/'));
    expect(matches(shared, /^export default\b/gm)).toEqual([]);
  });

  it('stand in the folders that were agreed on', () => {
    const agreed =
      /^(?:entrypoints|components|lib|tests|public|wxt\.config\.ts|package\.json|package-lock\.json|tsconfig\.json|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|PRIVACY\.md|LICENSE)$/;
    const others = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && name !== 'node_modules' && !name.endsWith('.log'),
    );
    expect(others.filter((name) => !agreed.test(name))).toEqual([]);
  });

  it('carry no unfinished marks and no paths of one machine', () => {
    const itself = 'tests/architecture.test.ts';
    const unfinished = /\b(?:TODO|FIXME|XXX|HACK)\b|(?<![\w.])\/(?:home|Users|tmp|work)\/\w+/g;
    const styles = ['entrypoints', 'components', 'lib', 'tests']
      .flatMap(filesBelow)
      .filter((path) => /\.(?:css|html|md)$/.test(path))
      .flatMap((path) =>
        (readFileSync(join(ROOT, path), 'utf8').match(unfinished) ?? []).map(
          (what) => `${path}: ${what}`,
        ),
      );
    const sources = [...product, ...tests].filter(({ path }) => path !== itself);
    expect([...styles, ...offences(sources, ({ text }) => text.match(unfinished) ?? [])]).toEqual(
      [],
    );
  });
});
