import type { SituationTexts } from '../en/situations';

const hours = (n: number) => (n === 1 ? 'eine Stunde' : `${n.toLocaleString('de')} Stunden`);
const num = (n: number) => n.toLocaleString('de');
const months = (n: number) => (n === 1 ? 'in einem Monat' : `in ${num(n)} Monaten`);

export const situationWords: SituationTexts = {
  breath: 'Erst einmal durchatmen. Die Zeit ist frei geworden.',
  waiting: {
    name: 'Noch nicht da',
    steps: {
      say_limit: {
        what: 'Sagen, wie lange gewartet wird',
        why: ({ waiting: { firstNudge, limitMinutes } }) =>
          `Nach ${num(firstNudge)} Minuten: „Ich warte bis ${num(limitMinutes)} Minuten nach Beginn.“ Dann muss niemand raten.`,
      },
      call_once: {
        what: 'Einmal anrufen',
        why: ({ waiting: { secondNudge } }) =>
          `Nach ${num(secondNudge)} Minuten. Ein freundlicher Satz, kein Vorwurf.`,
      },
      mark_at_limit: {
        what: 'Nach der Wartezeit nicht länger warten',
        why: ({ waiting: { limitMinutes } }) =>
          `Nach ${num(limitMinutes)} Minuten darf der Ausfall eingetragen werden. Das lässt sich jederzeit ändern.`,
      },
      use_time: {
        what: 'Dann die Zeit nutzen',
        why: 'Für etwas, das guttut, oder für die Arbeit. Deutliche Worte haben Zeit, bis der Termin vorbei ist.',
      },
    },
  },
  no_show: {
    name: 'Nicht erschienen',
    steps: {
      reach_once: { what: 'Einmal anrufen', why: 'Vielleicht gibt es einen guten Grund.' },
      write_today: {
        what: 'Noch am selben Tag schreiben',
        why: 'Fragen, ob alles gut ist, und zwei, drei Zeiten anbieten. Nicht mit den Regeln anfangen.',
      },
      look_at_rule: {
        what: 'Dann in die eigenen Regeln sehen',
        why: ({ forgiveness }) =>
          ({
            none: 'Wer sonst zuverlässig ist, zahlt beim ersten Mal am besten nichts.',
            first: 'Der erste Ausfall kostet nichts.',
            yearly: 'Ein Ausfall in 12 Monaten kostet nichts.',
          })[forgiveness],
      },
      second_nudge: {
        what: 'Nach 3 Tagen keine Antwort?',
        why: 'Noch einmal schreiben, dann selbst entscheiden.',
      },
    },
  },
  late_cancel: {
    name: 'Kurzfristig abgesagt',
    steps: {
      how_urgent: {
        what: 'Wie dringend ist es?',
        why: 'Drängt eine Frist oder Entscheidung, oder kann es warten? Was wird gebraucht, und bis wann?',
      },
      still_possible: {
        what: 'Klappt es doch noch?',
        why: 'Per Telefon oder Video, auch nur für einen Teil.',
      },
      new_time_now: {
        what: 'Gleich neu verabreden',
        why: 'Fürs Bescheidsagen danken und zwei, drei Zeiten anbieten.',
      },
      rule_once: {
        what: 'Die Regel einmal nennen',
        why: ({ notice }) =>
          notice.hours > 0
            ? `„Ich bitte um ${hours(notice.hours)} Vorlauf.“ Ein freundlicher Satz.`
            : 'Ein freundlicher Satz genügt.',
      },
    },
  },
  again: {
    name: 'Wiederholt',
    steps: {
      look_at_record: {
        what: 'Die Bilanz ansehen',
        why: 'Wie oft war es, und woran lag es jeweils?',
      },
      talk: {
        what: 'Ansprechen, was auffällt',
        why: ({ strikes }) =>
          `Ab dem ${num(strikes.talkAt)}. Mal ${months(strikes.months)}. Fragen, was helfen würde: andere Zeit, Video?`,
      },
      confirm: {
        what: 'Um eine Bestätigung bitten',
        why: 'Am Tag davor. Nach zwei wahrgenommenen Terminen entfällt sie wieder.',
      },
      decide: {
        what: 'Entscheiden, wie es weitergeht',
        why: ({ strikes }) =>
          `Ab dem ${num(strikes.decideAt)}. Mal ${months(strikes.months)}: Vorauszahlung, vorerst keine neuen Termine oder Abschied.`,
      },
    },
  },
  gone_silent: {
    name: 'Meldet sich nicht',
    steps: {
      other_way: {
        what: 'Einen anderen Weg versuchen',
        why: 'Eine Mail kann verloren gehen. Anrufen oder eine kurze Nachricht schicken.',
      },
      one_more: {
        what: 'Nach 3 Tagen noch einmal schreiben',
        why: 'Kurz und offen: „Soll ich die Zeit weiter freihalten?“ Öfter nicht.',
      },
      hold_dates: {
        what: 'Keine Termine mehr freihalten',
        why: 'Was noch im Kalender steht, ruht bis zu einer Antwort.',
      },
      close: {
        what: 'Nach zwei Wochen abschließen',
        why: 'Freundlich, mit allem, was noch offen ist. Die Tür bleibt offen.',
      },
    },
  },
  emergency: {
    name: 'Echter Notfall',
    steps: {
      believe: {
        what: 'Es glauben',
        why: 'Fragen, ob alle in Sicherheit sind und was gebraucht wird.',
      },
      excuse: {
        what: 'Keine Gebühr, kein Nachweis',
        why: '„Entschuldigt“ eintragen: Der Termin zählt nicht, und eine Anzahlung geht zurück.',
      },
      no_hurry: {
        what: 'Keine Eile',
        why: 'Offen lassen, wann es weitergeht. Ein lieber Satz genügt.',
      },
    },
  },
  my_mistake: {
    name: 'Mein Fehler',
    steps: {
      say_so: { what: 'Sofort sagen', why: 'Was schiefging, ohne Ausreden.' },
      first_choice: {
        what: 'Die nächsten freien Zeiten anbieten',
        why: 'Das Gegenüber wählt zuerst.',
      },
      mark_mine: {
        what: 'Als „Von mir abgesagt“ eintragen',
        why: 'Es zählt nie gegen die andere Seite, und eine Anzahlung geht zurück.',
      },
      make_up: {
        what: 'Wiedergutmachen',
        why: 'Ein paar Minuten extra oder ein Nachlass, ganz nach Wunsch.',
      },
    },
  },
  freed: {
    name: 'Termin ist frei geworden',
    steps: {
      breathe_first: { what: 'Die Zeit ist frei', why: 'Ausruhen ist auch erlaubt.' },
      who_wants_earlier: {
        what: 'Wer möchte früher kommen?',
        why: 'Ein, zwei Personen fragen, die auf einen Termin warten.',
      },
      mark_refilled: {
        what: 'Neu vergeben? Eintragen',
        why: 'Dann ist nichts zu berechnen: Die Zeit ging nicht verloren.',
      },
      good_use: {
        what: 'Sonst eine Aufgabe wählen',
        why: 'Etwas, das gewartet hat: Notizen, eine Rechnung, ein Spaziergang.',
      },
    },
  },
};
