import { Heart, Undo2 } from 'lucide';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';
import type { MenuGroup } from '../ui/Menu';
import { allAnswers, type Answer } from '../worklist/answers';

/** What can be done with an outcome: another answer, an excuse, or taking it back. */
export const correctionGroups = (
  fact: OutcomeFact,
  words: Words,
  texts: PopupTexts,
  onCorrect: (answer: Answer) => void,
  onTakeBack: () => void,
): MenuGroup[] => [
  {
    items: allAnswers(words).map(({ text, icon, answer }) => ({
      text,
      icon,
      checked: fact.status === answer.status,
      // What stands already is no correction, and knows more: minutes, notice, an excuse.
      run: () => {
        if (fact.status !== answer.status) onCorrect(answer);
      },
    })),
  },
  {
    items: [
      {
        text: words.answer.excuse,
        icon: Heart,
        kind: 'checkbox',
        checked: fact.excused === true,
        run: () => onCorrect(excuseToggled(fact)),
      },
      { text: texts.card.takeBack, icon: Undo2, run: onTakeBack },
    ],
  },
];

/** The same outcome, excused or no longer so. */
export const excuseToggled = (fact: OutcomeFact): Answer => ({
  status: fact.status,
  ...(fact.minutesLate === undefined ? {} : { minutesLate: fact.minutesLate }),
  ...(fact.noticeHours === undefined ? {} : { noticeHours: fact.noticeHours }),
  ...(fact.note === undefined ? {} : { note: fact.note }),
  excused: !fact.excused,
});
