import type { DayNumber } from '../dates.ts';
import { dayFirstRange, formatDay, latinClocks, MOSTLY, weekdayDate } from './locale.ts';
import type { PageLocale } from './locale.ts';

const date = (day: DayNumber): string => formatDay('pl', day, { dateStyle: 'long' });
const monthDay = (day: DayNumber): string =>
  formatDay('pl', day, { day: 'numeric', month: 'long' });

/** `1 wydarzenie`, `2 wydarzenia`, `5 wydarzeń`: the rule of Polish plurals. */
function some(n: number, one: string, few: string, many: string): string {
  if (n === 1) return `1 ${one}`;
  const [unit, tens] = [n % 10, n % 100];
  return `${n} ${unit >= 2 && unit <= 4 && (tens < 12 || tens > 14) ? few : many}`;
}

const events = (n: number): string => some(n, 'wydarzenie', 'wydarzenia', 'wydarzeń');

/** `Zaakceptowano` and the words for the place are quoted; the other answers are our own guesses. */
export const pl: PageLocale = {
  ...MOSTLY,
  lang: 'pl',
  intl: 'pl',
  ...latinClocks(['am', 'pm']),
  spokenRange: (from, to) => `Od ${from} do ${to}`,
  spokenMoment: (day, time) => `${day}, ${time}`,
  spokenMomentRange: (from, to) => `Od ${from} do ${to}`,
  date,
  dateRange: dayFirstRange(date, monthDay),
  bubbleDate: weekdayDate('pl'),
  allDay: 'Cały dzień',
  taskPrefix: 'zadanie: ',
  completed: 'Ukończone',
  notCompleted: 'Nieukończone',
  calendar: (name) => `Kalendarz: ${name}`,
  answer: {
    accepted: 'Zaakceptowano',
    declined: 'Odrzucono',
    tentative: 'Wstępnie',
    needs: 'Brak odpowiedzi',
  },
  location: (place) => `Lokalizacja: ${place}`,
  noLocation: 'Brak lokalizacji',
  color: (label) => `Kolor: ${label}`,
  words: {
    account: (name, email) => `Konto Google: ${name}  \n(${email})`,
    today: 'Dzisiaj',
    views: {
      day: 'Dzień',
      week: 'Tydzień',
      month: 'Miesiąc',
      year: 'Rok',
      agenda: 'Harmonogram',
      custom_days: '4 dni',
      custom_weeks: '2 tygodnie',
    },
    create: 'Utwórz',
    myCalendars: 'Moje kalendarze',
    otherCalendars: 'Inne kalendarze',
    previous: 'Wstecz',
    next: 'Dalej',
    search: 'Szukaj',
    settings: 'Ustawienia',
    help: 'Pomoc',
    mainMenu: 'Menu główne',
    theme: 'Jasny lub ciemny',
    navigationCalendar: 'Kalendarz nawigacji',
    close: 'Zamknij',
    edit: 'Edytuj wydarzenie',
    remove: 'Usuń wydarzenie',
    mail: 'Wyślij e-maila do gości',
    options: 'Opcje',
    going: 'Weźmiesz udział?',
    yes: 'Tak',
    no: 'Nie',
    maybe: 'Może',
    respond: (answer) => `Odpowiedz: ${answer}`,
    join: 'Dołącz do rozmowy wideo',
    guests: (n) => some(n, 'gość', 'gości', 'gości'),
    counts: {
      accepted: (n) => `${n} tak`,
      declined: (n) => `${n} nie`,
      tentative: (n) => `${n} może`,
      needs: (n) => `${n} oczekuje`,
    },
    guestState: {
      accepted: 'Bierze udział',
      declined: 'Odmowa',
      tentative: 'Może',
      needs: 'Oczekuje',
    },
    organizer: 'Organizator',
    optional: 'Opcjonalnie',
    organizerLine: 'Organizator:',
    weeklyOn: (weekday) => `Co tydzień: ${weekday}`,
    reminder: '30 minut wcześniej',
    noTitle: '(Bez tytułu)',
    save: 'Zapisz',
    event: 'Wydarzenie',
    task: 'Zadanie',
    addTitle: 'Dodaj tytuł',
    moreOptions: 'Więcej opcji',
    dayEvents: (n, day) => `${n === 0 ? 'Brak wydarzeń' : events(n)}, ${day}`,
    viewEvents: (heading, n) => `${heading}, ${events(n)}`,
    more: (n) => `jeszcze ${n}`,
    dayOf: (day, of) => `(dzień ${day} z ${of})`,
    description: 'Opis:',
    editor: {
      details: 'Szczegóły wydarzenia',
      findTime: 'Znajdź termin',
      guests: 'Goście',
      rooms: 'Sale',
      startDate: 'Data rozpoczęcia',
      startTime: 'Godzina rozpoczęcia',
      endDate: 'Data zakończenia',
      endTime: 'Godzina zakończenia',
      addLocation: 'Dodaj lokalizację',
      addDescription: 'Dodaj opis',
      addGuests: 'Dodaj gości',
      removeGuest: (name) => `Usuń: ${name}`,
      guestList: 'Goście zaproszeni na to wydarzenie.',
      guestsHidden: 'Lista gości jest ukryta',
      repeat: 'Nie powtarza się',
      busy: 'Zajęty',
    },
  },
};
