import type { CheatListTexts } from '../en/cheat-lists';

export const cheatLists: CheatListTexts = {
  exceptions: {
    title: 'Ausnahmen',
    about: (count) =>
      count === 1
        ? '1 Grund, der immer gilt'
        : `${count.toLocaleString('de')} Gründe, die immer gelten`,
    note: 'Ein Nachweis ist nicht nötig. Auch alles andere lässt sich entschuldigen.',
    reason: {
      emergency: 'Ein Notfall: Unfall, Krankenhaus, Todesfall',
      illness: 'Plötzliche Krankheit',
      family: 'Ein krankes Kind oder jemand, der Pflege braucht',
      travel: 'Probleme auf dem Weg: Streik, Wetter, Panne',
      technical: 'Technische Probleme, auf welcher Seite auch immer',
      our_mistake: 'Ein Fehler von mir',
      other: 'Ein anderer guter Grund',
    },
  },
  screening: {
    title: 'Neue Kunden',
    about: 'Fragen vor dem ersten Termin',
    part: {
      seriousness: 'Wie ernst ist es?',
      availability: 'Passt die Zeit?',
      price: 'Ist der Preis klar?',
      gut: 'Nur für mich selbst',
    },
    // Asked in either form of address, so they use neither.
    question: {
      why_now: 'Was führt hierher, und warum gerade jetzt?',
      what_changes: 'Was wäre anders, wenn es gelungen ist?',
      tried_before: 'Was wurde bisher versucht, und was kam dabei heraus?',
      which_days: 'Welche Wochentage und Uhrzeiten passen fast immer?',
      what_gets_between: 'Was könnte den Terminen in die Quere kommen?',
      how_reach: 'Auf welchem Weg klappt es am besten, wenn sich etwas ändert?',
      price_known: 'Mein Preis ist … Passt das, so lange es nötig ist?',
      terms_known: 'So halte ich es mit Absagen … Ist das in Ordnung?',
      would_look_forward: 'Würde ich mich auf diesen Termin freuen?',
      respects_time: 'Kam die Person pünktlich, und stimmte der Ton?',
    },
    note: 'Es zählt nur, was jemand sagt und tut. Adresse, Name, Mailanbieter und Zahlungsart sagen nichts.',
  },
  lettingGo: {
    title: 'Bevor ich die Zusammenarbeit beende',
    about: 'Fakten, Versuche, offene Arbeit',
    item: {
      facts: 'Die Fakten: wie viele Termine, welche, und woran es lag',
      attempts: 'Was ich versucht habe: Gespräch, andere Zeit, Video, Bestätigung',
      my_part: 'Mein eigener Anteil: War ich pünktlich, klar und angenehm?',
      open_work: 'Offene Arbeit: was ich noch abschließe, und bis wann',
      referral: 'Eine Empfehlung: wer besser passen könnte',
      contract_money: 'Vertrag und Geld: Kündigungsfrist, offene Rechnungen, Anzahlungen',
      legal_advice:
        'Erst rechtlicher Rat, wenn ein Vertrag weiterläuft, eine größere Summe offen ist oder jemand auf die Behandlung angewiesen ist',
      short_kind: 'Dann kurz und freundlich: ein Grund, Dank, ein guter Wunsch',
    },
    note: 'Kept entscheidet nichts. Das ist keine Rechtsberatung.',
  },
};
