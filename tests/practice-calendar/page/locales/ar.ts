import type { DayNumber } from '../dates.ts';
import { clock12, clock24, dayFirstRange, formatDay, MOSTLY, weekdayDate } from './locale.ts';
import type { PageLocale } from './locale.ts';

const INTL = 'ar-u-nu-latn-ca-gregory';

const date = (day: DayNumber): string => formatDay(INTL, day, { dateStyle: 'long' });
const monthDay = (day: DayNumber): string =>
  formatDay(INTL, day, { day: 'numeric', month: 'long' });

/** `10:15 ص`, and with `short` on the hour `10 ص`. */
const halves = (minutes: number, short: boolean): string => clock12(minutes, short, ' ص', ' م');

/** The six plural forms, of which counting words need four. */
function some(n: number, one: string, two: string, few: string, many: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  return `${n} ${n % 100 >= 3 && n % 100 <= 10 ? few : many}`;
}

const events = (n: number): string => some(n, 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا');

/** No text of the page in Arabic was found: every word and form here is our own guess. */
export const ar: PageLocale = {
  ...MOSTLY,
  lang: 'ar',
  dir: 'rtl',
  intl: INTL,
  separator: '، ',
  spokenTime: (minutes, hour12) => (hour12 ? halves(minutes, true) : clock24(minutes)),
  spokenRange: (from, to) => `من ${from} إلى ${to}`,
  spokenMoment: (day, time) => `${day}، ${time}`,
  spokenMomentRange: (from, to) => `من ${from} إلى ${to}`,
  faceTime: (minutes, hour12, short) => (hour12 ? halves(minutes, short) : clock24(minutes)),
  date,
  dateRange: dayFirstRange(date, monthDay),
  bubbleDate: weekdayDate(INTL),
  bubbleMoment: (day, time) => `${day}، ${time}`,
  allDay: 'طوال اليوم',
  taskPrefix: 'مهمة: ',
  completed: 'مكتملة',
  notCompleted: 'غير مكتملة',
  calendar: (name) => `التقويم: ${name}`,
  answer: {
    accepted: 'تم القبول',
    declined: 'تم الرفض',
    tentative: 'ربما',
    needs: 'في انتظار الرد',
  },
  location: (place) => `الموقع: ${place}`,
  noLocation: 'بدون موقع',
  color: (label) => `اللون: ${label}`,
  words: {
    account: (name, email) => `حساب Google: ${name}  \n(${email})`,
    today: 'اليوم',
    views: {
      day: 'يوم',
      week: 'أسبوع',
      month: 'شهر',
      year: 'سنة',
      agenda: 'جدول زمني',
      custom_days: '4 أيام',
      custom_weeks: 'أسبوعان',
    },
    create: 'إنشاء',
    myCalendars: 'تقاويمي',
    otherCalendars: 'تقاويم أخرى',
    previous: 'السابق',
    next: 'التالي',
    search: 'بحث',
    settings: 'الإعدادات',
    help: 'الدعم',
    mainMenu: 'القائمة الرئيسية',
    theme: 'فاتح أو داكن',
    navigationCalendar: 'تقويم التنقل',
    close: 'إغلاق',
    edit: 'تعديل الحدث',
    remove: 'حذف الحدث',
    mail: 'مراسلة الضيوف',
    options: 'خيارات',
    going: 'هل ستحضر؟',
    yes: 'نعم',
    no: 'لا',
    maybe: 'ربما',
    respond: (answer) => `الرد بـ ${answer}`,
    join: 'الانضمام إلى مكالمة الفيديو',
    guests: (n) => some(n, 'ضيف واحد', 'ضيفان', 'ضيوف', 'ضيفًا'),
    counts: {
      accepted: (n) => `${n} نعم`,
      declined: (n) => `${n} لا`,
      tentative: (n) => `${n} ربما`,
      needs: (n) => `${n} في الانتظار`,
    },
    guestState: {
      accepted: 'سيحضر',
      declined: 'رفض',
      tentative: 'ربما',
      needs: 'في الانتظار',
    },
    organizer: 'المنظِّم',
    optional: 'اختياري',
    organizerLine: 'المنظِّم:',
    weeklyOn: (weekday) => `أسبوعيًا يوم ${weekday}`,
    reminder: 'قبل 30 دقيقة',
    noTitle: '(بلا عنوان)',
    save: 'حفظ',
    event: 'حدث',
    task: 'مهمة',
    addTitle: 'إضافة عنوان',
    moreOptions: 'خيارات أخرى',
    dayEvents: (n, day) => `${n === 0 ? 'لا أحداث' : events(n)}، ${day}`,
    viewEvents: (heading, n) => `${heading}، ${events(n)}`,
    more: (n) => `${n} أخرى`,
    dayOf: (day, of) => `(اليوم ${day} من ${of})`,
    description: 'الوصف:',
    editor: {
      details: 'تفاصيل الحدث',
      findTime: 'البحث عن وقت',
      guests: 'الضيوف',
      rooms: 'الغرف',
      startDate: 'تاريخ البدء',
      startTime: 'وقت البدء',
      endDate: 'تاريخ الانتهاء',
      endTime: 'وقت الانتهاء',
      addLocation: 'إضافة موقع',
      addDescription: 'إضافة وصف',
      addGuests: 'إضافة ضيوف',
      removeGuest: (name) => `إزالة ${name}`,
      guestList: 'الضيوف المدعوون إلى هذا الحدث.',
      guestsHidden: 'قائمة الضيوف مخفية',
      repeat: 'لا يتكرر',
      busy: 'مشغول',
    },
  },
};
