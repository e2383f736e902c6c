import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { dayFirstRange, formatDay, latinClocks, MOSTLY, weekdayDate } from './locale.ts';
import type { PageLocale } from './locale.ts';

// Without the `г.` that `Intl` writes behind the year.
const monthDay = (day: DayNumber): string =>
  formatDay('ru', day, { day: 'numeric', month: 'long' });
const date = (day: DayNumber): string => `${monthDay(day)} ${ymd(day).year}`;

/** `1 событие`, `2 события`, `5 событий`: the rule of Russian plurals. */
function some(n: number, one: string, few: string, many: string): string {
  const [unit, tens] = [n % 10, n % 100];
  if (unit === 1 && tens !== 11) return `${n} ${one}`;
  return `${n} ${unit >= 2 && unit <= 4 && (tens < 12 || tens > 14) ? few : many}`;
}

const events = (n: number): string => some(n, 'событие', 'события', 'событий');

/** `Приглашение принято` and the words for the place are quoted; other answers are guesses. */
export const ru: PageLocale = {
  ...MOSTLY,
  lang: 'ru',
  intl: 'ru',
  ...latinClocks(['AM', 'PM']),
  spokenRange: (from, to) => `С ${from} до ${to}`,
  // The time stands before the date.
  spokenMoment: (day, time) => `${time} ${day}`,
  spokenMomentRange: (from, to) => `С ${from} до ${to}`,
  date,
  dateRange: dayFirstRange(date, monthDay),
  bubbleDate: weekdayDate('ru'),
  allDay: 'Весь день',
  taskPrefix: 'задача: ',
  completed: 'Выполнена',
  notCompleted: 'Не выполнена',
  calendar: (name) => `Календарь: ${name}`,
  answer: {
    accepted: 'Приглашение принято',
    declined: 'Приглашение отклонено',
    tentative: 'Возможно',
    needs: 'Ответ не получен',
  },
  location: (place) => `Место проведения: ${place}`,
  noLocation: 'Место проведения неизвестно',
  color: (label) => `Цвет: ${label}`,
  words: {
    account: (name, email) => `Аккаунт Google: ${name}  \n(${email})`,
    today: 'Сегодня',
    views: {
      day: 'День',
      week: 'Неделя',
      month: 'Месяц',
      year: 'Год',
      agenda: 'Расписание',
      custom_days: '4 дня',
      custom_weeks: '2 недели',
    },
    create: 'Создать',
    myCalendars: 'Мои календари',
    otherCalendars: 'Другие календари',
    previous: 'Назад',
    next: 'Вперед',
    search: 'Поиск',
    settings: 'Настройки',
    help: 'Поддержка',
    mainMenu: 'Главное меню',
    theme: 'Светлая или темная тема',
    navigationCalendar: 'Календарь навигации',
    close: 'Закрыть',
    edit: 'Изменить мероприятие',
    remove: 'Удалить мероприятие',
    mail: 'Написать гостям',
    options: 'Параметры',
    going: 'Вы пойдете?',
    yes: 'Да',
    no: 'Нет',
    maybe: 'Возможно',
    respond: (answer) => `Ответить: ${answer}`,
    join: 'Присоединиться к видеовстрече',
    guests: (n) => some(n, 'гость', 'гостя', 'гостей'),
    counts: {
      accepted: (n) => `${n} да`,
      declined: (n) => `${n} нет`,
      tentative: (n) => `${n} возможно`,
      needs: (n) => `${n} ожидается`,
    },
    guestState: {
      accepted: 'Придет',
      declined: 'Отказ',
      tentative: 'Возможно',
      needs: 'Ожидается ответ',
    },
    organizer: 'Организатор',
    optional: 'Необязательно',
    organizerLine: 'Организатор:',
    weeklyOn: (weekday) => `Каждую неделю: ${weekday}`,
    reminder: 'За 30 минут',
    noTitle: '(Без названия)',
    save: 'Сохранить',
    event: 'Мероприятие',
    task: 'Задача',
    addTitle: 'Добавьте название',
    moreOptions: 'Другие параметры',
    dayEvents: (n, day) => `${n === 0 ? 'Нет событий' : events(n)}, ${day}`,
    viewEvents: (heading, n) => `${heading}, ${events(n)}`,
    more: (n) => `Ещё ${n}`,
    dayOf: (day, of) => `(день ${day} из ${of})`,
    description: 'Описание:',
    editor: {
      details: 'Сведения о мероприятии',
      findTime: 'Подобрать время',
      guests: 'Гости',
      rooms: 'Помещения',
      startDate: 'Дата начала',
      startTime: 'Время начала',
      endDate: 'Дата окончания',
      endTime: 'Время окончания',
      addLocation: 'Укажите место',
      addDescription: 'Добавьте описание',
      addGuests: 'Добавьте гостей',
      removeGuest: (name) => `Удалить: ${name}`,
      guestList: 'Гости, приглашенные на это мероприятие.',
      guestsHidden: 'Список гостей скрыт',
      repeat: 'Не повторять',
      busy: 'Занят(-а)',
    },
  },
};
