import type { Field } from './fields';

/*
 * Names of columns, folded, best first: Kept's own, and those of schedulers and spreadsheets in
 * English and German (Calendly, Acuity, Cal.com, Setmore, SimplePractice, Google Calendar).
 */
const lists: readonly [Field, string][] = [
  [
    'email',
    `email, e mail, email address, e mail address, client email, customer email,
    invitee email, attendee email, guest email, patient email, mail, e mail adresse,
    mailadresse, kunden e mail, email adresse, contact email`,
  ],
  ['excused', `excused, entschuldigt`],
  ['excuse_reason', `excuse reason, excuse, entschuldigungsgrund, entschuldigung`],
  ['cause', `cause, ursache`],
  [
    'minutes_late',
    `minutes late, late minutes, min late, verspatung, verspatung min, verspatung minuten,
    verspatung in minuten, minuten verspatet, minuten zu spat`,
  ],
  [
    'notice_hours',
    `notice hours, hours notice, hours of notice, notice h, cancellation notice hours,
    stunden vorher, vorlauf stunden, absage stunden vorher, absagefrist stunden, notice`,
  ],
  [
    'status',
    `status, appointment status, attendance status, booking status, event status,
    visit status, attendance, outcome, result, terminstatus, anwesenheit, teilnahme,
    ergebnis, state, show status, marked as no show, no show, nicht erschienen, attended,
    erschienen`,
  ],
  [
    'start',
    `start, start time, start date time, start datetime, start date and time, starts at,
    start at, begin, begins, beginn, startzeit, anfang, terminbeginn, von, from, date time,
    datetime, date and time, datum uhrzeit, datum und uhrzeit, datum zeit, appointment start,
    event start, scheduled at, scheduled time, session start`,
  ],
  [
    'end',
    `end, end time, end date time, end datetime, end date and time, ends at, end at, ende,
    endzeit, terminende, bis, to, until, appointment end, event end, end date, enddatum`,
  ],
  [
    'date',
    `date, datum, start date, startdatum, appointment date, termindatum, session date,
    visit date, service date, date of service, event date, day, tag, wann, when`,
  ],
  ['time', `time, uhrzeit, zeit, appointment time, terminzeit, hour, stunde`],
  [
    'duration',
    `duration, dauer, length, lange, duration min, duration minutes, dauer min, dauer minuten,
    dauer in minuten, minutes, minuten, event duration, duration mins`,
  ],
  [
    'client',
    `client, client name, customer, customer name, full name, kunde, kundin, kunden,
    kundenname, name des kunden, klient, klientin, patient, patientin, patient name,
    patientenname, invitee, invitee name, attendee, attendee name, attendees, guest,
    guest name, gast, teilnehmer, teilnehmerin, student, student name, schuler, schulerin,
    member, mitglied, contact, kontakt, name, first name, vorname, given name,
    client first name, customer first name, invitee first name, patient first name`,
  ],
  [
    'last_name',
    `last name, nachname, family name, surname, familienname, client last name,
    customer last name, invitee last name, patient last name`,
  ],
  [
    'title',
    `title, titel, subject, betreff, event name, event type name, event type,
    appointment type, service, service name, leistung, terminart, behandlung, type, art, typ,
    summary, session type, class, kurs, event, appointment, termin, treatment, description,
    beschreibung`,
  ],
];

/** For each field the names of its column, best first; fields that are surer come first. */
export const columnNames: readonly (readonly [Field, readonly string[]])[] = lists.map(
  ([field, names]) => [field, names.split(/,\s+/)] as const,
);

/** A name of a person that needs its second half. */
export const isFirstName = (folded: string): boolean =>
  /\b(?:first name|given name|vorname)$/.test(folded);
