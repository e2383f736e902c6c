import type { ReviewTexts } from '../en/review';

const n = (value: number) => value.toLocaleString('de');
const people = (value: number) => (value === 1 ? '1 Person' : `${n(value)} Personen`);
const clients = (value: number) => (value === 1 ? '1 Kunde' : `${n(value)} Kunden`);
const termine = (value: number) => (value === 1 ? '1 Termin' : `${n(value)} Termine`);
const vorschlaege = (value: number) => (value === 1 ? '1 Vorschlag' : `${n(value)} Vorschläge`);

export const review: ReviewTexts = {
  title: 'Wer sind deine Kunden?',
  counts: (calendarCount, eventCount, span) =>
    `${n(calendarCount)} Kalender, ${termine(eventCount)}, ${span}`,
  lead: (found, proposed) =>
    found === 0
      ? 'Kept hat niemanden gefunden.'
      : `Kept hat ${people(found)} gefunden und schlägt ${proposed === 0 ? 'niemanden als Kunden' : clients(proposed)} vor. Sieh die Liste durch; jede Antwort lässt sich später ändern.`,
  erased: (count) =>
    count === 1
      ? '1 Person, die du gelöscht hast, bleibt gelöscht.'
      : `${people(count)}, die du gelöscht hast, bleiben gelöscht.`,
  search: 'Name oder Adresse',
  filter: {
    label: 'Anzeigen',
    all: (count) => `Alle ${n(count)}`,
    client: (count) => `Kunden ${n(count)}`,
    leave: (count) => `Weggelassen ${n(count)}`,
    unsure: (count) => `Unklar ${n(count)}`,
  },
  calendars: (used, of) => `Kalender ${n(used)} von ${n(of)}`,
  calendarsLabel: 'Verwendete Kalender',
  accept: 'Alle Vorschläge annehmen',
  accepted: (count, own) =>
    own > 0
      ? `${vorschlaege(count)} angenommen, ${own === 1 ? '1 eigene Antwort bleibt' : `${n(own)} eigene Antworten bleiben`}`
      : `${vorschlaege(count)} angenommen`,
  merge: {
    title: 'Vermutlich dieselbe Person:',
    titleKnown: (name) => `Vermutlich ${name} aus deiner Kundenliste:`,
    together: (count) => `(zusammen ${termine(count)})`,
    merge: 'Zusammenführen',
    apart: 'Getrennt lassen',
    more: (count) => `Noch ${vorschlaege(count)} dieser Art`,
    merged: 'Zusammengeführt',
    kept: 'Getrennt gelassen',
  },
  columns: {
    person: 'Person',
    appointments: 'Termine',
    span: 'Erster – letzter',
    proposal: 'Vorschlag',
    why: 'Warum',
  },
  client: 'Kunde',
  leave: 'Weglassen',
  action: (answer, name) => `${answer}: ${name}`,
  row: (name, count, answer) => `${name}, ${termine(count)}, ${answer}`,
  answer: { client: 'Kunde', leave: 'weggelassen', unsure: 'unklar' },
  appointments: termine,
  people: 'Personen',
  noAddress: 'aus Termintiteln',
  more: (count) => `+${n(count)}`,
  reason: {
    client: 'Schon in deiner Kundenliste',
    not_client: 'Du hast gesagt: kein Kunde',
    alone: (alone, of) =>
      of === 1 ? 'Einmal allein mit dir' : `Allein mit dir, ${n(alone)} von ${n(of)}`,
    series: 'Eine Serie mit dir',
    small_groups: 'In kleinen Gruppen mit dir',
    own_domain: 'Dein Team (gleiche Domain)',
    resource: 'Ein Raum oder ein Gerät',
    list: 'Ein E-Mail-Verteiler',
    large_events: (guests) => `Nur mit ${n(guests)} Gästen oder mehr`,
    once: 'Nur einmal: bitte prüfen',
    title: (times) => `In ${n(times)} Termintiteln: bitte prüfen`,
    title_series: 'Titel einer Serie: bitte prüfen',
  },
  showMore: (count) => `Noch ${n(count)} anzeigen`,
  showAll: (count) => `Alle ${n(count)} anzeigen`,
  noMatch: (query) => `Niemand passt zu „${query}“`,
  noMatchText: 'Gesucht wird in Namen und Adressen.',
  noneHere: 'Hier ist niemand',
  noneHereText: 'Wähle oben eine andere Gruppe.',
  nobody: 'Niemand gefunden',
  nobodyText:
    'In diesen Kalendern gibt es keine Gäste und keine Titel, die sich wiederholen. Vergangene Termine kannst du von Hand eintragen.',
  foot: {
    clients,
    others: (count) => (count === 0 ? 'sonst niemand.' : `${n(count)} weggelassen oder unklar.`),
    unmarked: 'Vergangene Termine gelten erst einmal als „nicht eingetragen“.',
    move: 'bewegen',
    client: 'Kunde',
    leave: 'weglassen',
    search: 'suchen',
    accept: 'alle annehmen',
    undo: 'Import zurücknehmen',
    past: 'Vergangenes durchsehen',
    done: 'Fertig',
    saving: 'Termine werden übernommen …',
  },
  finished: {
    title: (made) => (made === 0 ? 'Keine Kunden in diesem Import' : `${clients(made)} in Kept`),
    text: (brought, unmarked) =>
      brought === 0
        ? 'Es wurden keine Termine übernommen.'
        : unmarked > 0
          ? `${termine(brought)} übernommen. ${unmarked === 1 ? '1 davon ist' : `${n(unmarked)} davon sind`} vorbei und noch nicht eingetragen.`
          : `${termine(brought)} übernommen. Vergangene sind alle eingetragen.`,
    earlier: (found, eventCount) =>
      `${people(found)} in ${eventCount === 1 ? '1 Termin' : `${n(eventCount)} Terminen`} gefunden. Dieser Import ist fertig. Deine Antworten änderst du auf der Kundenkarte.`,
    openCalendar: 'Google Kalender öffnen',
  },
  missing: {
    title: 'Diesen Import gibt es nicht mehr',
    text: 'Vielleicht wurde er in einem anderen Fenster zurückgenommen.',
    back: 'Zu den Kalendern',
  },
  past: {
    title: 'Vergangenes eintragen',
    lead: 'Alles steht vorläufig auf „Erschienen“. Ändere, was anders war, und trag dann ein. Bis dahin wird nichts gespeichert.',
    range: 'Zeitraum',
    ranges: {
      weeks: 'Letzte 4 Wochen',
      quarter: '3 Monate',
      year: '12 Monate',
      all: 'Alles',
      dates: 'Von – bis',
    },
    from: 'Von',
    to: 'Bis',
    badDates: 'Wähle einen ersten Tag, der nicht nach dem letzten liegt.',
    client: 'Kunde',
    allClients: 'Alle Kunden',
    order: 'Reihenfolge',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    list: 'Vergangene Termine',
    none: 'Offen lassen',
    noneShort: 'Nicht eingetragen',
    pencilled: (name, when, answer) => `${name}, ${when}, ${answer}`,
    declined: 'Im Kalender abgelehnt',
    gone: 'Nicht mehr im Kalender',
    notice: (what, hours) => `${what}, ${hours} vorher`,
    hours: (hours) =>
      hours < 48 ? `${n(Math.round(hours))} Std.` : `${n(Math.round(hours / 24))} Tage`,
    question: (status) => `${status}?`,
    selected: (count) => `${n(count)} ausgewählt`,
    checked: (count, of) => `${n(count)} von ${n(of)} durchgesehen`,
    left: (count) =>
      count === 0 ? '' : count === 1 ? '1 bleibt offen' : `${n(count)} bleiben offen`,
    after: (count) => `danach noch ${n(count)}`,
    record: (count) => (count === 0 ? 'Nichts einzutragen' : `${termine(count)} eintragen`),
    recorded: (count) => `${termine(count)} eingetragen`,
    alreadyMarked: 'Hier war schon alles eingetragen',
    partly: (count) =>
      `${termine(count)} eingetragen, der Rest noch nicht. Versuch es noch einmal.`,
    undone: 'Rückgängig gemacht',
    limit: (count) =>
      `Das sind die neuesten ${n(count)}. Ältere folgen, sobald du diese eingetragen hast.`,
    done: 'Alles ist eingetragen',
    doneText: 'In diesem Zeitraum gibt es keinen offenen Termin.',
    keys: {
      title: 'Tasten',
      help: 'Tasten anzeigen',
      set: 'setzen',
      move: 'Voriger, nächster',
      select: 'Mehrere auswählen',
      none: 'Offen lassen',
      record: 'Zum Eintragen',
      shift: 'Umschalt',
      tab: 'Tab',
    },
  },
};
