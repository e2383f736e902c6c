import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import { clock12, clock24, formatDay } from './locale.ts';
import type { PageLocale } from './locale.ts';

const date = (day: DayNumber): string => formatDay('fr', day, { dateStyle: 'long' });

/** `Accepté` and `Lieu` are quoted from the page; the other answers are our own guesses. */
export const fr: PageLocale = {
  lang: 'fr',
  intl: 'fr',
  separator: ', ',
  title: (title) => title,
  spokenTime: (minutes, hour12) => (hour12 ? clock12(minutes, true) : clock24(minutes)),
  spokenRange: (from, to) => `de ${from} à ${to}`,
  spokenMoment: (day, time) => `${day}, ${time}`,
  spokenMomentRange: (from, to) => `du ${from} au ${to}`,
  faceTime: (minutes, hour12, short) => (hour12 ? clock12(minutes, short) : clock24(minutes)),
  faceRange: (from, to) => `${from} – ${to}`,
  date,
  dateRange: (first, last) => {
    const [a, b] = [ymd(first), ymd(last)];
    if (a.year !== b.year) return `${date(first)} – ${date(last)}`;
    if (a.month !== b.month) {
      return `${formatDay('fr', first, { day: 'numeric', month: 'long' })} – ${date(last)}`;
    }
    return `${a.day} – ${date(last)}`;
  },
  bubbleDate: (day, withYear) => {
    const text = formatDay('fr', day, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(withYear ? { year: 'numeric' } : {}),
    });
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  allDay: 'Toute la journée',
  taskPrefix: 'tâche : ',
  completed: 'Terminée',
  notCompleted: 'Non terminée',
  calendar: (name) => `Agenda : ${name}`,
  answer: {
    accepted: 'Accepté',
    declined: 'Refusé',
    tentative: 'Peut-être',
    needs: 'Sans réponse',
  },
  location: (place) => `Lieu : ${place}`,
  noLocation: 'Aucun lieu',
  color: (label) => `Couleur : ${label}`,
  colors: { Tomato: 'Tomate', Tangerine: 'Mandarine', Banana: 'Banane', Sage: 'Sauge' },
  words: {
    account: (name, email) => `Compte Google : ${name}  \n(${email})`,
    today: "Aujourd'hui",
    views: {
      day: 'Jour',
      week: 'Semaine',
      month: 'Mois',
      year: 'Année',
      agenda: 'Planning',
      custom_days: '4 jours',
    },
    create: 'Créer',
    myCalendars: 'Mes agendas',
    otherCalendars: 'Autres agendas',
    previous: 'Précédent',
    next: 'Suivant',
    search: 'Rechercher',
    settings: 'Paramètres',
    help: 'Assistance',
    mainMenu: 'Menu principal',
    theme: 'Clair ou sombre',
    navigationCalendar: 'Agenda de navigation',
    close: 'Fermer',
    edit: "Modifier l'événement",
    remove: "Supprimer l'événement",
    mail: 'Envoyer un e-mail aux invités',
    options: 'Options',
    going: 'Participerez-vous ?',
    yes: 'Oui',
    no: 'Non',
    maybe: 'Peut-être',
    respond: (answer) => `Répondre ${answer}`,
    join: "Participer à l'appel vidéo",
    guests: (n) => (n === 1 ? '1 invité' : `${n} invités`),
    counts: {
      accepted: (n) => `${n} oui`,
      declined: (n) => `${n} non`,
      tentative: (n) => `${n} peut-être`,
      needs: (n) => `${n} en attente`,
    },
    guestState: {
      accepted: 'Participe',
      declined: 'Refusé',
      tentative: 'Peut-être',
      needs: 'En attente',
    },
    organizer: 'Organisateur',
    optional: 'Facultatif',
    organizerLine: 'Organisateur :',
    weeklyOn: (weekday) => `Toutes les semaines, le ${weekday}`,
    reminder: '30 minutes avant',
    noTitle: '(Sans titre)',
    save: 'Enregistrer',
    event: 'Événement',
    task: 'Tâche',
    addTitle: 'Ajouter un titre',
    moreOptions: 'Autres options',
    dayEvents: (n, day) =>
      `${n === 0 ? 'Aucun événement' : n === 1 ? '1 événement' : `${n} événements`}, ${day}`,
    viewEvents: (heading, n) => `${heading}, ${n} événements`,
  },
};
