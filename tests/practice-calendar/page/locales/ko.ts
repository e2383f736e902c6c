import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { clock24, formatDay, MOSTLY, yearFirstRange } from './locale.ts';
import type { PageLocale } from './locale.ts';

const monthDay = (day: DayNumber): string => `${ymd(day).month}월 ${ymd(day).day}일`;
const date = (day: DayNumber): string => `${ymd(day).year}년 ${monthDay(day)}`;

/** `오전 9시` on the hour, `오전 10:15` between. */
function spoken12(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const face = `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}`;
  const rest = minutes % 60;
  return rest === 0 ? `${face}시` : `${face}:${String(rest).padStart(2, '0')}`;
}

/** `수락함`, `위치` and `위치 없음` are quoted; the other answers are our own guesses. */
export const ko: PageLocale = {
  ...MOSTLY,
  lang: 'ko',
  intl: 'ko',
  spokenTime: (minutes, hour12) => (hour12 ? spoken12(minutes) : clock24(minutes)),
  spokenRange: (from, to) => `${from}~${to}`,
  spokenMoment: (day, time) => `${day} ${time}`,
  spokenMomentRange: (from, to) => `${from}~${to}`,
  faceTime: (minutes, hour12) => (hour12 ? spoken12(minutes) : clock24(minutes)),
  faceRange: (from, to) => `${from} ~ ${to}`,
  date,
  dateRange: yearFirstRange(date, monthDay, '~'),
  bubbleDate: (day, withYear) =>
    `${withYear ? date(day) : monthDay(day)} (${formatDay('ko', day, { weekday: 'long' })})`,
  bubbleMoment: (day, time) => `${day} ${time}`,
  allDay: '종일',
  taskPrefix: '할 일: ',
  completed: '완료됨',
  notCompleted: '완료되지 않음',
  calendar: (name) => `캘린더: ${name}`,
  answer: {
    accepted: '수락함',
    declined: '거절함',
    tentative: '미정',
    needs: '회신 대기 중',
  },
  location: (place) => `위치: ${place}`,
  noLocation: '위치 없음',
  color: (label) => `색상: ${label}`,
  words: {
    account: (name, email) => `Google 계정: ${name}  \n(${email})`,
    today: '오늘',
    views: {
      day: '일',
      week: '주',
      month: '월',
      year: '연도',
      agenda: '일정',
      custom_days: '4일',
      custom_weeks: '2주',
    },
    create: '만들기',
    myCalendars: '내 캘린더',
    otherCalendars: '다른 캘린더',
    previous: '이전',
    next: '다음',
    search: '검색',
    settings: '설정',
    help: '지원',
    mainMenu: '기본 메뉴',
    theme: '밝게 또는 어둡게',
    navigationCalendar: '탐색 캘린더',
    close: '닫기',
    edit: '일정 수정',
    remove: '일정 삭제',
    mail: '참석자에게 이메일 보내기',
    options: '옵션',
    going: '참석하시겠습니까?',
    yes: '예',
    no: '아니요',
    maybe: '미정',
    respond: (answer) => `${answer}로 응답`,
    join: '화상 통화 참여',
    guests: (n) => `참석자 ${n}명`,
    counts: {
      accepted: (n) => `참석 ${n}명`,
      declined: (n) => `불참 ${n}명`,
      tentative: (n) => `미정 ${n}명`,
      needs: (n) => `대기 ${n}명`,
    },
    guestState: {
      accepted: '참석',
      declined: '불참',
      tentative: '미정',
      needs: '대기',
    },
    organizer: '주최자',
    optional: '선택사항',
    organizerLine: '주최자:',
    weeklyOn: (weekday) => `매주 ${weekday}`,
    reminder: '30분 전',
    noTitle: '(제목 없음)',
    save: '저장',
    event: '일정',
    task: '할 일',
    addTitle: '제목 추가',
    moreOptions: '옵션 더보기',
    dayEvents: (n, day) => `${n === 0 ? '일정 없음' : `일정 ${n}개`}, ${day}`,
    viewEvents: (heading, n) => `${heading}, 일정 ${n}개`,
    more: (n) => `${n}개 더보기`,
    dayOf: (day, of) => `(${of}일 중 ${day}일차)`,
    description: '설명:',
    editor: {
      details: '일정 세부정보',
      findTime: '시간 찾기',
      guests: '참석자',
      rooms: '회의실',
      startDate: '시작일',
      startTime: '시작 시간',
      endDate: '종료일',
      endTime: '종료 시간',
      addLocation: '위치 추가',
      addDescription: '설명 추가',
      addGuests: '참석자 추가',
      removeGuest: (name) => `${name} 삭제`,
      guestList: '이 일정에 초대된 참석자입니다.',
      guestsHidden: '참석자 목록이 숨겨져 있습니다',
      repeat: '반복 안함',
      busy: '바쁨',
    },
  },
};
