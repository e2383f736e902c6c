import type { WaitingTexts } from '../en/waiting';

export const waiting: WaitingTexts = {
  notStarted: 'beginnt jetzt',
  past: (minutes) => `${minutes} Min. nach Beginn`,
  limit: (time, left) => `warten bis ${time} · noch ${left} Min.`,
  limitPassed: (time) => `Wartezeit war bis ${time}`,
  here: 'Ist da',
  hereLate: (minutes) => `Ist da, ${minutes} Min. verspätet`,
  onTime: 'Ist da, pünktlich',
  notHere: 'Nicht da',
  waitingFor: (name) => `Warten auf ${name}`,
  nudge: 'Nachfragen',
  nudgeName: (name) => `Nachfragen: ${name}`,
  ways: 'Auf welchem Weg nachfragen',
  waysFor: (name) => `Auf welchem Weg nachfragen: ${name}`,
  call: 'Anrufen, mit Worten dazu',
  hint: {
    first: 'Zeit für eine erste kurze Nachfrage.',
    second: 'Zeit für einen Anruf oder eine zweite Nachfrage.',
    limit: 'Die Wartezeit ist um. Länger zu warten ist nicht nötig.',
  },
  later: {
    offer: 'Nach dem Termin schreiben',
    hint: 'Bis zum Ende kann noch jemand kommen. Deutliche Worte haben Zeit.',
    noted: (time) => `Kept erinnert um ${time} daran`,
    title: 'Noch zu schreiben',
    ended: (when) => `Termin ${when}`,
    write: 'Entwurf',
    drop: 'Nicht nötig',
    dropped: 'Von der Liste genommen',
  },
  setting: {
    title: 'Beim Warten',
    label: 'Melden, wenn die Wartezeit um ist',
    hint: 'Eine Benachrichtigung deines Systems, wenn bis dahin nichts eingetragen ist. Dein Browser fragt erst nach, denn dafür braucht Kept seine Erlaubnis. In einer vertraulichen Praxis steht kein Name darin.',
    refused: 'Der Browser hat Benachrichtigungen nicht erlaubt. Sonst ändert sich nichts.',
  },
};
