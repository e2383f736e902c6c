import { fold } from './fold';

/*
 * Who is meant by a title such as "Anna 60 min" or "Coaching with Ben Krause". Only a proposal:
 * the user decides, so a wrong guess costs a click and a missed one a name typed by hand.
 */

/** Words about the kind of appointment: they say that somebody comes. */
const session = new Set(
  `
  session sessions appointment coaching consultation consulting consult lesson lessons tutoring
  therapy class treatment massage haircut fitting intake checkin call zoom video online remote
  phone 1on1 sitzung termin beratung stunde stunden unterricht nachhilfe therapie behandlung
  gesprach erstgesprach telefonat anruf kunde kundin klient klientin patient patientin client
  haarschnitt farbe schnitt kosmetik pediküre maniküre pedicure manicure physio training
  piano guitar violin singing english german french spanish maths math klavier gitarre geige
  gesang englisch deutsch franzosisch spanisch mathe krankengymnastik
  `
    .trim()
    .split(/\s+/)
    .map(fold),
);

/** Units, small words and business around a name. */
const around = new Set(
  `
  min mins minute minutes minuten h hr hrs hour hours std uhr with and for at w mit und fur bei
  am um von per via the a der die das avec con c x
  project projekt sales interview podcast workshop course kurs
  `
    .trim()
    .split(/\s+/),
);

/** Everyday entries that return, and are nobody. */
const everyday = new Set(
  `
  lunch breakfast dinner break gym sport sports yoga run running swim pilates meeting team standup
  weekly daily monthly sync retro planning review admin office focus work deep block blocked busy
  private holiday holidays vacation birthday travel flight train commute school kids pickup
  shopping cleaning dentist doctor emails email invoices accounting bookkeeping newsletter church
  choir band date night movie party bbq trash mittag mittagspause mittagessen fruhstuck abendessen pause arzt
  zahnarzt schule kita kinder abholen einkaufen putzen urlaub ferien feiertag geburtstag buro
  arbeit fokus privat besprechung runde jour fixe stammtisch sauna chor laufen schwimmen steuer
  buchhaltung rechnungen mull home tbd todo reminder erinnerung
  coffee kaffee mum mom mummy dad daddy granny grandma grandpa mama papa oma opa eltern parents
  elternabend arzttermin zahnarzttermin friseur hairdresser steuerberater finanzamt bank werkstatt
  monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
  freitag samstag sonntag dnd ooo
  `
    .trim()
    .split(/\s+/)
    .map(fold),
);

const SEPARATORS = /[,;:|/()+&]|\s[-\u2010-\u2015]+\s/u;
const WORD = /[\p{L}\p{M}\p{N}'’.-]+/gu;
/** Names have one to three words. */
const MOST_WORDS = 3;

export interface NameInTitle {
  name: string;
  /** A word of the title says that it is an appointment with somebody. */
  session: boolean;
}

const isNumber = (folded: string): boolean => /^\p{N}/u.test(folded);

function isUpper(word: string): boolean {
  const [first = ''] = word;
  return first.toLowerCase() === first.toUpperCase() || /^[\p{Lu}\p{Lt}]/u.test(first);
}

/** The words of a part that may be a name; `null` where there is none. */
function nameIn(part: string): string | null {
  const words = (part.match(WORD) ?? []).filter((word) => {
    const folded = fold(word);
    return folded !== '' && !isNumber(folded) && !around.has(folded) && !session.has(folded);
  });
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (words.some((word) => everyday.has(fold(word)) || !isUpper(word))) return null;
  const name = words.join(' ').replace(/[.'’-]+$/u, '');
  return [...fold(name).replaceAll(' ', '')].length < 2 ? null : name;
}

/**
 * The name in a title, or `null` where it names nobody: everyday words, lower-case words and
 * longer texts are no names.
 */
export function nameInTitle(title: string): NameInTitle | null {
  const plain = title.normalize('NFC').slice(0, 200);
  const says = (plain.match(WORD) ?? []).map(fold).some((word) => session.has(word));
  const timed = /\p{N}\s*(?:min|mins|minuten|minutes|h|std|stunden|hours?)(?![\p{L}])/iu.test(
    plain,
  );
  for (const part of plain.split(SEPARATORS)) {
    const name = nameIn(part);
    if (name !== null) return { name, session: says || timed };
  }
  return null;
}
