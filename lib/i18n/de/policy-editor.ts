import type { PolicyEditorTexts } from '../en/policy-editor';
import { policyPage } from './policy-page';

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const stunden = (n: number) => some(n, 'Stunde', 'Stunden');

export const policyEditor: PolicyEditorTexts = {
  units: {
    hours: 'Std.',
    minutes: 'Min.',
    days: 'Tagen',
    months: 'Monate',
    times: 'Mal',
    misses: 'Mal',
  },
  wholeError: (least, most) => `Eine ganze Zahl von ${least} bis ${most} eingeben.`,
  charge: {
    nothing: 'Nichts',
    percentError: 'Eine ganze Zahl von 0 bis 100 eingeben.',
    amountError: 'Einen Betrag wie 40 oder 40,50 eingeben.',
    of: (what) => `${what}: wie viel`,
    kindOf: (what) => `${what}: Prozent oder Betrag`,
    free: 'kostenlos',
  },
  notice: {
    title: 'Absagefrist',
    label: 'Absagefrist',
    hint: 'Eine Absage genau so lange vorher gilt noch als rechtzeitig.',
    bar: 'Was eine Absage kostet, nach der Zeit bis zum Beginn',
    windowError: (most) => `0 bis ${most} Stunden eingeben, auch Viertelstunden.`,
    early: 'früh genug',
    before: (n) => `${stunden(n)} vorher`,
    tier: 'Weniger als',
    tierBefore: 'vorher:',
    tierHours: (n) => `Stufe ab ${stunden(n)}: Stunden`,
    tierFee: (n) => `Stufe ab ${stunden(n)}: Gebühr`,
    tierError: (most) => `0,25 bis ${most} Stunden eingeben, auch Viertelstunden.`,
    tierTwice: (n) => `Eine Stufe ab ${stunden(n)} gibt es schon.`,
    add: 'Stufe hinzufügen',
    remove: (n) => `Stufe ab ${stunden(n)} entfernen`,
    none: 'Kurzfristige Absagen kosten bisher nichts.',
    any: 'Ohne Frist: Eine Absage vor dem Beginn ist rechtzeitig.',
  },
  waiting: {
    title: 'Warten',
    limit: 'Wartezeit',
    limitHint: 'Danach darf „Nicht erschienen“ eingetragen werden. Üblich: 15 Minuten.',
    first: 'Erste Nachfrage nach',
    second: 'Zweite Nachfrage nach',
    nudgeHint: 'Kept bietet eine kurze Nachricht an. Von selbst verschickt es nichts.',
    limitError: (least, most) =>
      `${least} bis ${most} Minuten eingeben: Die Wartezeit endet nach der zweiten Nachfrage.`,
    firstError: (most) => `0 bis ${most} Minuten eingeben: vor der zweiten Nachfrage.`,
    secondError: (least, most) =>
      `${least} bis ${most} Minuten eingeben: nach der ersten Nachfrage, in der Wartezeit.`,
  },
  money: {
    title: 'Geld',
    currency: 'Währung',
    price: 'Üblicher Preis eines Termins',
    priceHint: 'Macht aus Prozenten Beträge. Leer lassen, wenn die Preise verschieden sind.',
    priceError: 'Einen Betrag wie 80 oder 80,50 eingeben oder das Feld leer lassen.',
    noShow: 'Gebühr bei Nichterscheinen',
    noShowHint: 'In Prozent des Preises oder als Betrag. Kept bewegt kein Geld.',
  },
  deposit: {
    title: 'Anzahlung',
    ask: 'Anzahlung verlangen',
    askHint: 'Nur Notiz und Frist. Kept bewegt kein Geld.',
    charge: 'Wie viel',
    days: 'Bleibt gültig bei einem neuen Termin innerhalb von',
    daysHint: 'Gezählt ab dem ursprünglichen Termin. Der neue darf später liegen.',
  },
  leniency: {
    title: 'Nachsicht und Grenzen',
    forgiveness: 'Einmal erlassen',
    forgivenessHint: 'Kept schlägt es vor, du entscheidest.',
    forgivenessChoice: {
      none: 'Nicht als Regel',
      first: 'Das erste Mal kostet nichts',
      yearly: 'Einmal in 12 Monaten kostet es nichts',
    },
    reschedules: 'Verschieben begrenzen',
    reschedulesHint: 'Was darüber hinausgeht, zählt als Absage.',
    most: 'Höchstens',
    within: 'Zeitraum',
    talkAt: 'Darüber reden nach',
    talkAtHint:
      'Gezählt werden Nichterscheinen und kurzfristige Absagen, soweit nicht entschuldigt.',
    decideAt: 'Entscheiden nach',
    decideAtHint: 'Kept schlägt dann etwas vor: bestätigen lassen, Vorauszahlung, Pause.',
    decideError: (least, most) =>
      `${least} bis ${most} eingeben: Erst wird geredet, dann entschieden.`,
    talkError: (most) => `1 bis ${most} eingeben: Erst wird geredet, dann entschieden.`,
    window: 'Gezählt über',
  },
  exceptions: {
    title: 'Ausnahmen',
    lead: 'Das kostet nichts und zählt nicht.',
    reason: {
      emergency: 'Notfall',
      illness: 'Krankheit',
      family: 'Familie, etwa ein krankes Kind',
      travel: 'Anreise: Unfall, Streik, Wetter',
      technical: 'Technische Störung',
      our_mistake: 'Mein eigener Fehler',
      other: 'Andere gute Gründe',
    },
  },
  ...policyPage,
};
