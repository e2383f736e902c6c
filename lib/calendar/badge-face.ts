import { badgeText, badgeWords, type BadgeWords } from '@/lib/i18n/badge-words';
import type { Badge } from '@/lib/reliability/badge';
import type { ShownBadge } from '@/lib/reliability/badge-style';
import type { Level } from '@/lib/reliability/level';
import type { ChipKind } from './chip-kind';
import type { Chip } from './port';

const LEVELS = ['new', 'reliable', 'mixed', 'often_misses'] as const;
const SIZES = ['text', 'shape', 'dot'] as const;
const PLACES = ['corner', 'line', 'row'] as const;
const WAYS = ['after', 'before', 'span'] as const;
/** The text of `new`: drawn, so that no font can change it. A group of `new` has words. */
const RING = '○';

/** What is written on every chip with the same badge. */
export interface Face {
  level: Level;
  text: string;
  /** The badge in words, for a screen reader. */
  words: string;
  /** `data-kept-look` for each room and kind, put together at its first use. */
  looks: (string | undefined)[];
}

/** A number for the badge of one client, which costs less to look up than a text. */
const keyOf = ({ level, counted, missed, group }: Badge): number | string =>
  group
    ? `${level} ${missed}/${counted} ${group.count}/${group.of}`
    : (counted * 65_536 + missed) * 4 + LEVELS.indexOf(level);

/**
 * Faces of badges in the language of `words()`. A busy week has hundreds of chips and a few dozen
 * different badges: a text that stands on many chips is one string, made once.
 */
export function createFaces(words: () => BadgeWords): (badge: Badge) => Face {
  let language: BadgeWords | undefined;
  let faces = new Map<number | string, Face>();

  return (badge) => {
    const now = words();
    if (now !== language) {
      language = now;
      faces = new Map();
    }
    const key = keyOf(badge);
    let face = faces.get(key);
    if (!face) {
      const text = badgeText(badge, now);
      face = { level: badge.level, text, words: badgeWords(badge, now), looks: [] };
      faces.set(key, face);
    }
    return face;
  };
}

/**
 * The words of `data-kept-look`, which the stylesheet draws by:
 *
 *   new | reliable | mixed | often_misses   the level
 *   text | dot | shape                      its text; a shape of 8 px; one of 6 px, for lack of room
 *   mark, ring                              drawn without text; the ring of `new`, high as a text
 *   corner | line | row                     where: at the corner, on the only line, after a title
 *   after | before | span                   the pseudo-element, or a small element
 *   bare                                    on the page's own ground: the chip has no fill
 *   hover                                   only under the pointer or with keyboard focus
 */
export function lookOf(
  face: Face,
  drawn: ShownBadge['drawn'],
  { size, at }: Chip['room'],
  { way, bare }: ChipKind,
): string {
  const shown = size === 'text' && drawn === 'dot' ? 'dot' : size;
  const hover = drawn === 'hover';
  const gap = bare && at === 'line';
  const index =
    ((SIZES.indexOf(shown) * 3 + PLACES.indexOf(at)) * 3 + WAYS.indexOf(way)) * 4 +
    (gap ? 2 : 0) +
    (hover ? 1 : 0);
  const known = face.looks[index];
  if (known !== undefined) return known;

  const mark = shown !== 'text' || face.text === RING;
  const look = [
    face.level,
    shown,
    mark && 'mark',
    mark && shown === 'text' && 'ring',
    at,
    way,
    gap && 'bare',
    hover && 'hover',
  ];
  return (face.looks[index] = look.filter(Boolean).join(' '));
}
