import type { BriefWording } from '../en/policy-brief';
import { days, hours } from './spans';

export const briefWording: BriefWording = {
  charge: {
    nothing: 'nichts',
    full: 'den vollen Preis',
    part: (percent) => `${percent} des Preises`,
  },
  exception: {
    emergency: 'einem Notfall',
    illness: 'Krankheit',
    family: 'einem familiären Grund wie einem kranken Kind',
    travel: 'Problemen auf dem Weg',
    technical: 'technischen Problemen',
    our_mistake: 'einem Fehler von mir',
    other: 'einem anderen guten Grund',
  },
  notice: (h, form) => {
    if (h > 0) {
      return form === 'sie'
        ? `Sollte Ihnen etwas dazwischenkommen, sagen Sie den Termin bitte mindestens ${hours(h)} vor Beginn ab oder verschieben Sie ihn. Dann kostet es nichts.`
        : `Wenn dir etwas dazwischenkommt, sag den Termin bitte mindestens ${hours(h)} vor Beginn ab oder verschieb ihn. Dann kostet es nichts.`;
    }
    return form === 'sie'
      ? 'Sollte Ihnen etwas dazwischenkommen, können Sie den Termin bis zum Beginn kostenlos absagen oder verschieben.'
      : 'Wenn dir etwas dazwischenkommt, kannst du den Termin bis zum Beginn kostenlos absagen oder verschieben.';
  },
  tier: (from, under, charge) => {
    const told = [
      ...(from === null ? [] : [`mindestens ${hours(from)}`]),
      ...(under === null ? [] : [`weniger als ${hours(under)}`]),
    ].join(' und ');
    return told === '' ? charge : `${charge} bei ${told} Vorlauf`;
  },
  tiers: (list) => `Für spätere Absagen berechne ich ${list}.`,
  no_show: (charge, form) =>
    form === 'sie'
      ? `Wenn Sie nicht kommen und ich nichts von Ihnen höre, berechne ich ${charge}.`
      : `Wenn du nicht kommst und ich nichts von dir höre, berechne ich ${charge}.`,
  deposit_brief: (charge, n, form) => {
    const booking = form === 'sie' ? 'Wenn Sie buchen' : 'Wenn du buchst';
    const agreed =
      n > 0 ? `innerhalb ${days(n)} nach dem ursprünglichen` : 'noch am Tag des ursprünglichen';
    return `${booking}, bitte ich um eine Anzahlung: ${charge}. Sie gilt für einen neuen Termin, wenn wir ihn ${agreed} vereinbaren.`;
  },
  exceptions: (list, form) =>
    `Bei ${list} berechne ich nichts. ${
      form === 'sie'
        ? 'Bitte geben Sie mir Bescheid, sobald es Ihnen möglich ist.'
        : 'Bitte gib mir Bescheid, sobald es dir möglich ist.'
    }`,
};
