import type { EvidenceTexts } from '../en/evidence';

export const evidence: EvidenceTexts = {
  estimate: (rate, range, practice) =>
    `Schätzung ${rate}, wahrscheinlich ${range} · dein Durchschnitt ${practice}`,
  under: (rate) => `unter ${rate}`,
  stillCome: (n) => {
    if (n === 0) return 'Weniger als 1 von 10 kommt trotzdem.';
    return n === 1 ? 'Etwa 1 von 10 kommt trotzdem.' : `Etwa ${n} von 10 kommen trotzdem.`;
  },
  reasons: {
    not_rated: 'Nicht bewertet.',
    too_few: 'Weniger als drei gezählte Termine.',
    far_above_practice: 'Deutlich mehr versäumt als bei dir üblich, und kaum zufällig.',
    below_practice: 'Weniger versäumt als bei dir üblich.',
    no_recent_miss: 'In den letzten 12 Monaten und den letzten 10 Terminen nichts versäumt.',
    not_below_practice: 'Die Schätzung liegt nicht unter deinem Durchschnitt.',
    not_clearly_above: 'Mehr versäumt als bei dir üblich, aber nicht viel oder nicht sicher mehr.',
    missed_recently: 'In den letzten 12 Monaten oder den letzten 10 Terminen etwas versäumt.',
  },
};
