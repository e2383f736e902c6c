import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { dayFirstRange, formatDay, latinClocks, MOSTLY } from './locale.ts';
import type { PageLocale } from './locale.ts';

const INTL = 'th-u-ca-gregory';

const monthDay = (day: DayNumber): string =>
  formatDay(INTL, day, { day: 'numeric', month: 'long' });
// `Intl` would name the era before the year.
const date = (day: DayNumber): string => `${monthDay(day)} ${ymd(day).year}`;
const weekday = (day: DayNumber): string => formatDay(INTL, day, { weekday: 'long' });

/**
 * No text of the page in Thai was found: every word and form here is our own guess, Gregorian years
 * too. `thBuddhist` is the same with the years of the Buddhist era.
 */
export const th: PageLocale = {
  ...MOSTLY,
  lang: 'th',
  intl: INTL,
  ...latinClocks(['am', 'pm']),
  spokenRange: (from, to) => `${from} ถึง ${to}`,
  spokenMoment: (day, time) => `${day} เวลา ${time}`,
  spokenMomentRange: (from, to) => `${from} ถึง ${to}`,
  date,
  dateRange: dayFirstRange(date, monthDay),
  bubbleDate: (day, withYear) => `${weekday(day)}ที่ ${withYear ? date(day) : monthDay(day)}`,
  allDay: 'ทั้งวัน',
  taskPrefix: 'งาน: ',
  completed: 'เสร็จสมบูรณ์',
  notCompleted: 'ยังไม่เสร็จ',
  calendar: (name) => `ปฏิทิน: ${name}`,
  answer: {
    accepted: 'ตอบรับแล้ว',
    declined: 'ปฏิเสธแล้ว',
    tentative: 'อาจจะ',
    needs: 'รอการตอบกลับ',
  },
  location: (place) => `สถานที่: ${place}`,
  noLocation: 'ไม่มีสถานที่',
  color: (label) => `สี: ${label}`,
  words: {
    account: (name, email) => `บัญชี Google: ${name}  \n(${email})`,
    today: 'วันนี้',
    views: {
      day: 'วัน',
      week: 'สัปดาห์',
      month: 'เดือน',
      year: 'ปี',
      agenda: 'กำหนดการ',
      custom_days: '4 วัน',
      custom_weeks: '2 สัปดาห์',
    },
    create: 'สร้าง',
    myCalendars: 'ปฏิทินของฉัน',
    otherCalendars: 'ปฏิทินอื่นๆ',
    previous: 'ก่อนหน้า',
    next: 'ถัดไป',
    search: 'ค้นหา',
    settings: 'การตั้งค่า',
    help: 'การสนับสนุน',
    mainMenu: 'เมนูหลัก',
    theme: 'สว่างหรือมืด',
    navigationCalendar: 'ปฏิทินการนำทาง',
    close: 'ปิด',
    edit: 'แก้ไขกิจกรรม',
    remove: 'ลบกิจกรรม',
    mail: 'ส่งอีเมลถึงผู้เข้าร่วม',
    options: 'ตัวเลือก',
    going: 'จะไปไหม',
    yes: 'ใช่',
    no: 'ไม่',
    maybe: 'อาจจะ',
    respond: (answer) => `ตอบ ${answer}`,
    join: 'เข้าร่วมวิดีโอคอล',
    guests: (n) => `ผู้เข้าร่วม ${n} คน`,
    counts: {
      accepted: (n) => `ใช่ ${n} คน`,
      declined: (n) => `ไม่ ${n} คน`,
      tentative: (n) => `อาจจะ ${n} คน`,
      needs: (n) => `รอ ${n} คน`,
    },
    guestState: {
      accepted: 'เข้าร่วม',
      declined: 'ปฏิเสธ',
      tentative: 'อาจจะ',
      needs: 'รอการตอบกลับ',
    },
    organizer: 'ผู้จัด',
    optional: 'ไม่บังคับ',
    organizerLine: 'ผู้จัด:',
    weeklyOn: (weekday) => `ทุกสัปดาห์ใน${weekday}`,
    reminder: '30 นาทีก่อนหน้า',
    noTitle: '(ไม่มีชื่อ)',
    save: 'บันทึก',
    event: 'กิจกรรม',
    task: 'งาน',
    addTitle: 'เพิ่มชื่อ',
    moreOptions: 'ตัวเลือกเพิ่มเติม',
    dayEvents: (n, day) => `${n === 0 ? 'ไม่มีกิจกรรม' : `${n} กิจกรรม`}, ${day}`,
    viewEvents: (heading, n) => `${heading}, ${n} กิจกรรม`,
    more: (n) => `อีก ${n}`,
    dayOf: (day, of) => `(วันที่ ${day} จาก ${of})`,
    description: 'คำอธิบาย:',
    editor: {
      details: 'รายละเอียดกิจกรรม',
      findTime: 'หาเวลา',
      guests: 'ผู้เข้าร่วม',
      rooms: 'ห้อง',
      startDate: 'วันที่เริ่ม',
      startTime: 'เวลาเริ่ม',
      endDate: 'วันที่สิ้นสุด',
      endTime: 'เวลาสิ้นสุด',
      addLocation: 'เพิ่มสถานที่',
      addDescription: 'เพิ่มคำอธิบาย',
      addGuests: 'เพิ่มผู้เข้าร่วม',
      removeGuest: (name) => `นำ ${name} ออก`,
      guestList: 'ผู้ได้รับเชิญเข้าร่วมกิจกรรมนี้',
      guestsHidden: 'รายชื่อผู้เข้าร่วมถูกซ่อนไว้',
      repeat: 'ไม่เกิดซ้ำ',
      busy: 'ไม่ว่าง',
    },
  },
};

const buddhist = (day: DayNumber): string => `${monthDay(day)} ${ymd(day).year + 543}`;

/** Years as the law of Thailand counts them: what a page might write that we have not seen. */
export const thBuddhist: PageLocale = {
  ...th,
  intl: 'th-u-ca-buddhist',
  date: buddhist,
  dateRange: dayFirstRange(buddhist, monthDay),
  bubbleDate: (day, withYear) => `${weekday(day)}ที่ ${withYear ? buddhist(day) : monthDay(day)}`,
};
