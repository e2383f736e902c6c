import type { AlertFacts } from '@/lib/reliability/alerts/alert';
import type { PanelTexts } from '../en/panel';

export const panel: PanelTexts = {
  attendance: 'Anwesenheit',
  attendanceOf: (name) => `Anwesenheit, ${name}`,
  details: (name) => `Einzelheiten zu ${name}`,
  loading: 'Kept sieht nach',
  notRead: 'Kept konnte nicht nachsehen. Nichts wurde geändert.',
  candidate: {
    question: 'Zählt zu deinen Kunden?',
    yes: 'Ja',
    yesNamed: (name) => `Ja, ${name} zählt zu meinen Kunden`,
    no: 'Nein',
    noNamed: (name) => `${name} zählt nicht zu meinen Kunden`,
    saidYes: (name) => `${name} zählt zu deinen Kunden`,
    saidNo: (name) => `${name} zählt nicht zu deinen Kunden`,
    more: (count) => `Noch ${count} anzeigen`,
  },
  who: {
    question: 'Wer ist das?',
    hidden: 'Die Gästeliste ist ausgeblendet. Kept merkt sich deine Antwort für die Serie.',
    none: 'Kept merkt sich deine Antwort für die Serie.',
    ask: 'Kundentermin?',
    field: 'Name',
    create: (name) => `Neu anlegen: „${name}“`,
    nobody: 'Kein Kundentermin',
    typeMore: 'Mindestens zwei Buchstaben eingeben',
    assigned: (name) => `Gemerkt: ${name}`,
    dismissed: 'Kein Kundentermin',
    change: 'Ändern',
  },
  calendar: {
    question: 'Kept verwendet diesen Kalender noch nicht.',
    use: 'Kept hier verwenden',
  },
  unknownTime:
    'Kept konnte die Zeit dieses Termins nicht lesen. Trag die Anwesenheit im Kept-Fenster ein.',
  cancelledWhen: 'Wann kam die Absage?',
  inTime: 'Rechtzeitig',
  shortNotice: 'Kurzfristig',
  afterStart: 'Nach Beginn',
  changeNotice: 'Absagezeit ändern',
  more: {
    minutesLate: 'Verspätung in Minuten',
    fewer: 'Weniger Minuten',
    moreMinutes: 'Mehr Minuten',
    unexcuse: 'Doch nicht entschuldigt',
    someoneElse: 'Jemand anderes',
  },
  note: {
    lateCancel: (told, window) =>
      `Kurzfristig abgesagt. ${told} vorher, die Frist beträgt ${window}`,
    lateCancelAfter: (window) => `Kurzfristig abgesagt, nach Beginn. Die Frist beträgt ${window}`,
    lateCancelPlain: (window) => `Kurzfristig abgesagt. Die Frist beträgt ${window}`,
    inTime: (told, window) => `Rechtzeitig abgesagt. ${told} vorher, die Frist beträgt ${window}`,
    inTimePlain: 'Rechtzeitig abgesagt. Das zählt nicht.',
    firstNoShow:
      'Zum ersten Mal nicht erschienen. Frag freundlich nach und biete einen neuen Termin an.',
    excused: 'Entschuldigt. Bleibt im Verlauf, zählt aber nicht.',
    rescheduled: 'Verschoben. Das zählt nicht.',
    byMe: 'Von dir abgesagt. Das zählt nicht.',
    minutesLate: (minutes) =>
      `${minutes}\u00a0Min. verspätet, aber da. Das gilt nicht als versäumt.`,
    late: 'Verspätet, aber da. Das gilt nicht als versäumt.',
    lateByMe: 'Du kamst selbst zu spät.',
    gone: 'Eingetragen: hat nicht stattgefunden.',
  },
  alert: {
    slipped: ({ kept, first }: AlertFacts['slipped']) =>
      first
        ? `Erster Ausfall nach ${kept} ${kept === 1 ? 'Termin' : 'Terminen'}. Frag erst nach, bevor du etwas berechnest.`
        : 'Sonst zuverlässig. Frag erst nach, bevor du etwas berechnest.',
    slipping: ({ missed, of, missedBefore, before }: AlertFacts['slipping']) =>
      `${missed} der letzten ${of} versäumt, davor ${missedBefore} von ${before}. Frag, was sich geändert hat.`,
    my_side: ({ cancelled, late, mistakes, of }: AlertFacts['my_side']) =>
      `${cancelled + late + mistakes} der letzten ${of} lagen an dir. Sprich es von dir aus an.`,
    rescheduler: ({ count, of }: AlertFacts['rescheduler']) =>
      `${count} von ${of} Terminen in sechs Monaten verschoben. Vereinbare eine Grenze.`,
    booked_ahead: ({ weeks }: AlertFacts['booked_ahead']) =>
      `Mindestens ${weeks} Wochen vorher vereinbart. Schick eine Erinnerung.`,
  },
  recorded: (what) => `Eingetragen: ${what}`,
  undone: 'Zurückgenommen',
  allShowed: 'Alle da',
  clients: (count) => `${count} Personen`,
  notMarked: (count) => (count === 0 ? 'alle eingetragen' : `${count} noch offen`),
  draft: {
    choose: 'Andere Nachricht wählen',
    channel: {
      gmail: 'In Gmail öffnen',
      outlook: 'In Outlook öffnen (Arbeit)',
      outlook_personal: 'In Outlook öffnen (privat)',
      mailto: 'Im Mailprogramm öffnen',
      sms: 'Als SMS schreiben',
      whatsapp: 'In WhatsApp schreiben',
      phone: 'Anrufen, mit Worten dazu',
      copy: 'Text kopieren',
    },
    opened: (why) =>
      `${why === null ? '' : `${why}: `}Entwurf geöffnet. Gesendet wird erst, wenn du auf „Senden“ klickst.`,
    copied: 'Text kopiert.',
    copiedBecause: {
      too_long: 'Zu lang für einen Link. Text kopiert.',
      bad_address:
        'In der Adresse steht ein Komma oder Semikolon: Ein Mailprogramm würde daraus zwei Empfänger machen. Text kopiert.',
      no_phone: 'Keine Telefonnummer mit Ländervorwahl. Text kopiert.',
    },
    withoutMoney: 'Gebühren und Anzahlungen fehlen hier. Kepts Popup kopiert den ganzen Text.',
    say: 'Was sich sagen lässt:',
    close: 'Schließen',
    call: (number) => `${number} anrufen`,
    copyFailed: 'Der Browser lässt das Kopieren nicht zu. Markiere den Text hier:',
  },
  // The abbreviation brings its own full stop: sentences that end with hours have no other.
  hours: (hours) => `${hours}\u00a0Std.`,
};
