import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { clock24, formatDay, MOSTLY, yearFirstRange } from './locale.ts';
import type { PageLocale } from './locale.ts';

const monthDay = (day: DayNumber): string => `${ymd(day).month}月${ymd(day).day}日`;
const date = (day: DayNumber): string => `${ymd(day).year}年${monthDay(day)}`;

/** `上午9点` on the hour, `上午10:15` between. */
function spoken12(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const face = `${hour < 12 ? '上午' : '下午'}${hour % 12 || 12}`;
  const rest = minutes % 60;
  return rest === 0 ? `${face}点` : `${face}:${String(rest).padStart(2, '0')}`;
}

/** `已接受`, `地点` and `没有位置信息` are quoted; the other answers are our own guesses. */
export const zhCN: PageLocale = {
  ...MOSTLY,
  lang: 'zh-CN',
  intl: 'zh-CN',
  separator: '，',
  spokenTime: (minutes, hour12) => (hour12 ? spoken12(minutes) : clock24(minutes)),
  spokenRange: (from, to) => `${from}至${to}`,
  spokenMoment: (day, time) => `${day}${time}`,
  // With the one space that the page writes.
  spokenMomentRange: (from, to) => `${from}至 ${to}`,
  faceTime: (minutes, hour12) => (hour12 ? spoken12(minutes) : clock24(minutes)),
  date,
  dateRange: yearFirstRange(date, monthDay, ' - '),
  bubbleDate: (day, withYear) =>
    `${withYear ? date(day) : monthDay(day)} (${formatDay('zh-CN', day, { weekday: 'long' })})`,
  bubbleMoment: (day, time) => `${day} ${time}`,
  allDay: '全天',
  taskPrefix: '任务：',
  completed: '已完成',
  notCompleted: '未完成',
  calendar: (name) => `日历：${name}`,
  answer: {
    accepted: '已接受',
    declined: '已拒绝',
    tentative: '待定',
    needs: '等待回复',
  },
  location: (place) => `地点：${place}`,
  noLocation: '没有位置信息',
  color: (label) => `颜色：${label}`,
  words: {
    account: (name, email) => `Google 账号： ${name}  \n（${email}）`,
    today: '今天',
    views: {
      day: '日',
      week: '周',
      month: '月',
      year: '年',
      agenda: '日程',
      custom_days: '4 天',
      custom_weeks: '2 周',
    },
    create: '创建',
    myCalendars: '我的日历',
    otherCalendars: '其他日历',
    previous: '上一页',
    next: '下一页',
    search: '搜索',
    settings: '设置',
    help: '支持',
    mainMenu: '主菜单',
    theme: '浅色或深色',
    navigationCalendar: '导航日历',
    close: '关闭',
    edit: '修改活动',
    remove: '删除活动',
    mail: '给邀请对象发电子邮件',
    options: '选项',
    going: '是否参加？',
    yes: '是',
    no: '否',
    maybe: '待定',
    respond: (answer) => `回复“${answer}”`,
    join: '加入视频通话',
    guests: (n) => `${n} 位邀请对象`,
    counts: {
      accepted: (n) => `${n} 人参加`,
      declined: (n) => `${n} 人拒绝`,
      tentative: (n) => `${n} 人待定`,
      needs: (n) => `${n} 人未回复`,
    },
    guestState: {
      accepted: '参加',
      declined: '已拒绝',
      tentative: '待定',
      needs: '等待中',
    },
    organizer: '组织者',
    optional: '可选',
    organizerLine: '组织者：',
    weeklyOn: (weekday) => `每周的${weekday}`,
    reminder: '30 分钟前',
    noTitle: '(无标题)',
    save: '保存',
    event: '活动',
    task: '任务',
    addTitle: '添加标题',
    moreOptions: '更多选项',
    dayEvents: (n, day) => `${n === 0 ? '无活动' : `${n} 个活动`}，${day}`,
    viewEvents: (heading, n) => `${heading}，${n} 个活动`,
    more: (n) => `还有 ${n} 项`,
    dayOf: (day, of) => `（第 ${day} 天，共 ${of} 天）`,
    description: '说明：',
    editor: {
      details: '活动详情',
      findTime: '查找时间',
      guests: '邀请对象',
      rooms: '会议室',
      startDate: '开始日期',
      startTime: '开始时间',
      endDate: '结束日期',
      endTime: '结束时间',
      addLocation: '添加地点',
      addDescription: '添加说明',
      addGuests: '添加邀请对象',
      removeGuest: (name) => `移除${name}`,
      guestList: '此活动的邀请对象。',
      guestsHidden: '邀请对象名单已隐藏',
      repeat: '不重复',
      busy: '忙碌',
    },
  },
};
