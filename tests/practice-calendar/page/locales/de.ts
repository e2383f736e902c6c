import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { clock12, clock24, formatDay } from './locale.ts';
import type { PageLocale } from './locale.ts';

const date = (day: DayNumber): string => formatDay('de', day, { dateStyle: 'long' });

/** `Angenommen` and `Ort` are quoted from the page; the other answers are our own guesses. */
export const de: PageLocale = {
  lang: 'de',
  intl: 'de',
  separator: ', ',
  title: (title) => title,
  spokenTime: (minutes, hour12) => (hour12 ? clock12(minutes, true, 'AM', 'PM') : clock24(minutes)),
  spokenRange: (from, to) => `${from} bis ${to}`,
  spokenMoment: (day, time) => `${day} um ${time}`,
  spokenMomentRange: (from, to) => `${from} bis ${to}`,
  faceTime: (minutes, hour12, short) =>
    hour12 ? clock12(minutes, short, ' AM', ' PM') : clock24(minutes),
  faceRange: (from, to) => `${from} – ${to}`,
  date,
  dateRange: (first, last) => {
    const [a, b] = [ymd(first), ymd(last)];
    if (a.year !== b.year) return `${date(first)} – ${date(last)}`;
    if (a.month !== b.month) {
      return `${formatDay('de', first, { day: 'numeric', month: 'long' })} – ${date(last)}`;
    }
    return `${a.day}. – ${date(last)}`;
  },
  bubbleDate: (day, withYear) =>
    formatDay('de', day, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(withYear ? { year: 'numeric' } : {}),
    }),
  allDay: 'Ganztägig',
  taskPrefix: 'Aufgabe: ',
  completed: 'Erledigt',
  notCompleted: 'Nicht erledigt',
  calendar: (name) => `Kalender: ${name}`,
  answer: {
    accepted: 'Angenommen',
    declined: 'Abgelehnt',
    tentative: 'Vorläufig',
    needs: 'Antwort ausstehend',
  },
  location: (place) => `Ort: ${place}`,
  noLocation: 'Kein Ort',
  color: (label) => `Farbe: ${label}`,
  colors: {
    Tomato: 'Tomate',
    Flamingo: 'Flamingo',
    Tangerine: 'Mandarine',
    Banana: 'Banane',
    Sage: 'Salbei',
    Basil: 'Basilikum',
    Peacock: 'Pfau',
    Blueberry: 'Heidelbeere',
    Lavender: 'Lavendel',
    Grape: 'Weintraube',
    Graphite: 'Graphit',
  },
  words: {
    account: (name, email) => `Google-Konto: ${name}  \n(${email})`,
    today: 'Heute',
    views: {
      day: 'Tag',
      week: 'Woche',
      month: 'Monat',
      year: 'Jahr',
      agenda: 'Terminübersicht',
      custom_days: '4 Tage',
    },
    create: 'Eintragen',
    myCalendars: 'Meine Kalender',
    otherCalendars: 'Weitere Kalender',
    previous: 'Zurück',
    next: 'Weiter',
    search: 'Suchen',
    settings: 'Einstellungen',
    help: 'Hilfe',
    mainMenu: 'Hauptmenü',
    theme: 'Hell oder dunkel',
    navigationCalendar: 'Navigationskalender',
    close: 'Schließen',
    edit: 'Termin bearbeiten',
    remove: 'Termin löschen',
    mail: 'E-Mail an Gäste senden',
    options: 'Optionen',
    going: 'Zusagen?',
    yes: 'Ja',
    no: 'Nein',
    maybe: 'Vielleicht',
    respond: (answer) => `Mit ${answer} antworten`,
    join: 'An Videoanruf teilnehmen',
    guests: (n) => (n === 1 ? '1 Gast' : `${n} Gäste`),
    counts: {
      accepted: (n) => `${n} Ja`,
      declined: (n) => `${n} Nein`,
      tentative: (n) => `${n} Vielleicht`,
      needs: (n) => `${n} ausstehend`,
    },
    guestState: {
      accepted: 'Nimmt teil',
      declined: 'Abgelehnt',
      tentative: 'Vielleicht',
      needs: 'Ausstehend',
    },
    organizer: 'Organisator',
    optional: 'Optional',
    organizerLine: 'Organisator:',
    weeklyOn: (weekday) => `Wöchentlich am ${weekday}`,
    reminder: '30 Minuten vorher',
    noTitle: '(Kein Titel)',
    save: 'Speichern',
    event: 'Termin',
    task: 'Aufgabe',
    addTitle: 'Titel hinzufügen',
    moreOptions: 'Weitere Optionen',
    dayEvents: (n, day) =>
      `${n === 0 ? 'Keine Termine' : n === 1 ? '1 Termin' : `${n} Termine`}, ${day}`,
    viewEvents: (heading, n) => `${heading}, ${n === 1 ? '1 Termin' : `${n} Termine`}`,
  },
};
