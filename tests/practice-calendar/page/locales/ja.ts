import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { clock24, formatDay, MOSTLY, yearFirstRange } from './locale.ts';
import type { PageLocale } from './locale.ts';

const monthDay = (day: DayNumber): string => `${ymd(day).month}月 ${ymd(day).day}日`;
const date = (day: DayNumber): string => `${ymd(day).year}年 ${monthDay(day)}`;

/** `午前9時` on the hour, `午前10:15` between. */
function spoken12(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const half = hour < 12 ? '午前' : '午後';
  const face = `${hour % 12 || 12}`;
  const rest = minutes % 60;
  return rest === 0 ? `${half}${face}時` : `${half}${face}:${String(rest).padStart(2, '0')}`;
}

/** `承諾済み` and `場所` are quoted from the page; the other answers are our own guesses. */
export const ja: PageLocale = {
  ...MOSTLY,
  lang: 'ja',
  intl: 'ja',
  separator: '、',
  title: (title) => `「${title}」`,
  spokenTime: (minutes, hour12) => (hour12 ? spoken12(minutes) : clock24(minutes)),
  spokenRange: (from, to) => `${from}～${to}`,
  spokenMoment: (day, time) => `${day} ${time}`,
  spokenMomentRange: (from, to) => `${from}～${to}`,
  faceTime: (minutes, hour12) => (hour12 ? spoken12(minutes) : clock24(minutes)),
  faceRange: (from, to) => `${from}～${to}`,
  date,
  dateRange: yearFirstRange(date, monthDay, '～'),
  bubbleDate: (day, withYear) =>
    `${withYear ? date(day) : monthDay(day)} (${formatDay('ja', day, { weekday: 'long' })})`,
  bubbleMoment: (day, time) => `${day} ${time}`,
  allDay: '終日',
  taskPrefix: 'タスク: ',
  completed: '完了',
  notCompleted: '未完了',
  calendar: (name) => `カレンダー: ${name}`,
  answer: { accepted: '承諾済み', declined: '辞退', tentative: '未定', needs: '未返信' },
  location: (place) => `場所: ${place}`,
  noLocation: '場所の指定なし',
  color: (label) => `色: ${label}`,
  colors: { Tomato: 'トマト', Banana: 'バナナ', Grape: 'ブドウ', Peacock: 'ピーコック' },
  words: {
    account: (name, email) => `Google アカウント: ${name}  \n(${email})`,
    today: '今日',
    views: {
      day: '日',
      week: '週',
      month: '月',
      year: '年',
      agenda: 'スケジュール',
      custom_days: '4 日',
      custom_weeks: '2 週間',
    },
    create: '作成',
    myCalendars: 'マイカレンダー',
    otherCalendars: '他のカレンダー',
    previous: '前',
    next: '次',
    search: '検索',
    settings: '設定',
    help: 'サポート',
    mainMenu: 'メインメニュー',
    theme: '明るい / 暗い',
    navigationCalendar: 'ナビゲーションカレンダー',
    close: '閉じる',
    edit: '予定を編集',
    remove: '予定を削除',
    mail: 'ゲストにメールを送信',
    options: 'オプション',
    going: '参加しますか?',
    yes: 'はい',
    no: 'いいえ',
    maybe: '未定',
    respond: (answer) => `「${answer}」と返信`,
    join: 'ビデオ通話に参加する',
    guests: (n) => `ゲスト ${n} 人`,
    counts: {
      accepted: (n) => `承諾 ${n} 人`,
      declined: (n) => `辞退 ${n} 人`,
      tentative: (n) => `未定 ${n} 人`,
      needs: (n) => `未返信 ${n} 人`,
    },
    guestState: { accepted: '出席', declined: '辞退', tentative: '未定', needs: '未返信' },
    organizer: '主催者',
    optional: '任意参加',
    organizerLine: '主催者:',
    weeklyOn: (weekday) => `毎週 ${weekday}`,
    reminder: '30 分前',
    noTitle: '(タイトルなし)',
    save: '保存',
    event: '予定',
    task: 'タスク',
    addTitle: 'タイトルを追加',
    moreOptions: 'その他のオプション',
    dayEvents: (n, day) => `${n === 0 ? '予定なし' : `予定 ${n} 件`}、${day}`,
    viewEvents: (heading, n) => `${heading}、予定 ${n} 件`,
    more: (n) => `他 ${n} 件`,
    dayOf: (day, of) => `(${day} 日目 / ${of} 日間)`,
    description: '説明:',
    editor: {
      details: '予定の詳細',
      findTime: '時間を探す',
      guests: 'ゲスト',
      rooms: '会議室',
      startDate: '開始日',
      startTime: '開始時刻',
      endDate: '終了日',
      endTime: '終了時刻',
      addLocation: '場所を追加',
      addDescription: '説明を追加',
      addGuests: 'ゲストを追加',
      removeGuest: (name) => `${name} を削除`,
      guestList: 'この予定に招待されているゲスト。',
      guestsHidden: 'ゲストリストは非公開です',
      repeat: '繰り返さない',
      busy: '予定あり',
    },
  },
};
