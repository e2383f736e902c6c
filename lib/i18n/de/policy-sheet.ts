import type { PolicySheetTexts } from '../en/policy-sheet';

/** Terms, money, steps and contacts in the data sheet of a person. */
export const policySheet: PolicySheetTexts = {
  agreed: 'Was gilt',
  takenBack: 'nimmt einen Eintrag zurück',
  reviewed: 'Vereinbarungen besprochen',
  step: {
    label: 'Entschieden',
    name: {
      normal: 'Termine wie üblich',
      confirm: 'Termine werden vorher bestätigt',
      prepay: 'Zahlung im Voraus',
      hold_bookings: 'vorerst keine neuen Termine',
      let_go: 'keine weiteren Termine',
    },
  },
  term: {
    price: 'Preis eines Termins',
    notice: 'Absage bis',
    noticeHours: (hours) => `${hours} Std. vor Beginn`,
    tier: (hours) => `Absage weniger als ${hours} Std. vorher`,
    waiting: 'Gewartet wird',
    minutes: (n) => `${n} Min.`,
    noShow: 'Ohne Absage',
    deposit: 'Anzahlung',
    depositDays: (charge, days) =>
      `${charge}; geht auf einen neuen Termin über, der innerhalb von ${days} Tagen vereinbart wird`,
    moves: 'Verschieben',
    anyMoves: 'so oft wie nötig',
    fewMoves: (most, months) => `${most} innerhalb von ${months} Monaten`,
    forgiveness: 'Ohne Gebühr',
    forgiven: {
      none: 'keiner',
      first: 'der erste Ausfall',
      yearly: 'ein Ausfall in zwölf Monaten',
    },
    strikes: 'Nach Ausfällen',
    misses: (talk, decide, months) =>
      `ein Gespräch nach ${talk}, eine Entscheidung nach ${decide}, gezählt über ${months} Monate`,
    exceptions: 'Entschuldigt',
    nothing: 'nichts',
    percent: (n) => `${n}\u00a0% des Preises`,
  },
  money: {
    title: 'Gebühren und Anzahlungen',
    what: { fee: 'Gebühr', deposit: 'Anzahlung' },
    state: {
      due: 'offen',
      waived: 'erlassen',
      paid: 'bezahlt',
      held: 'hinterlegt',
      carried_over: 'übertragen',
      forfeited: 'verfallen',
      returned: 'zurückgezahlt',
    },
    reason: {
      forgiveness: 'einer ist nach den Regeln frei',
      reliable: 'bisher zuverlässig',
      emergency: 'Notfall',
      refilled: 'die Zeit wurde anders genutzt',
      my_mistake: 'Fehler der anderen Seite',
      goodwill: 'Kulanz',
      other: 'anderer Grund',
    },
    noAmount: 'ohne Betrag',
  },
  contact: {
    title: 'Kontakt, solange keine Antwort kam',
    kind: {
      wrote: 'geschrieben',
      second_nudge: 'noch einmal nachgefragt',
      answered: 'Antwort bekommen',
      closed: 'abgeschlossen',
    },
  },
};
