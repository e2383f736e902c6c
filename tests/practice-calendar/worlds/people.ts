import type { PracticeGuest } from '../model.ts';
import { guest } from '../model.ts';

/** Everybody in the demo world. Invented; no address is ever written to. */
export const PEOPLE = {
  mara: guest('mara@lindqvist-coaching.example', 'Mara Lindqvist'),
  ben: guest('ben.aalto@lindqvist-coaching.example', 'Ben Aalto'),
  priya: guest('priya.raman@brightloom.example', 'Priya Raman'),
  jonas: guest('jonas.ferreira.studio@gmail.com', 'Jonas Ferreira'),
  tomasz: guest('tomasz@zielinski-meble.example', 'Tomasz Zieliński'),
  marta: guest('marta.kowal@kowal-translations.example', 'Marta Kowal'),
  lena: guest('lena.brandt@brandtundtochter.example', 'Lena Brandt'),
  samuel: guest('samuel.okafor@okafor-partners.example', 'Samuel Okafor'),
  aiko: guest('aiko.mori@mori-ceramics.example', 'Aiko Mori'),
  hannah: guest('hannah.vogel.praxis@gmail.com', 'Hannah Vogel'),
  noor: guest('noor.haddad@haddad-design.example', 'Noor Haddad'),
  oliver: guest('oliver.grant@grantsurvey.example', 'Oliver Grant'),
  sofia: guest('sofia.petrova@petrova-legal.example', 'Sofia Petrova'),
  yusuf: guest('yusuf.demir.yd@gmail.com', 'Yusuf Demir'),
  chloe: guest('chloe@ateliermarchand.example', 'Chloé Marchand'),
  abbott: guest('family@abbott-garden.example', 'Abbott family'),
  // The page shows the address where the guest is not a contact.
  nordlicht: guest('hej@studio-nordlicht.example', 'Studio Nordlicht'),
  ines: guest('ines@studio-nordlicht.example', ''),
  circle: guest('portfolio-circle@googlegroups.example', 'Portfolio circle', {
    group: true,
    size: 12,
  }),
  room: guest('c_188fk2l9v1@resource.calendar.google.com', 'Atelier, 2nd floor (6)', {
    resource: true,
  }),
  anna: guest('anna.lindqvist.home@gmail.com', 'Anna Lindqvist'),
} satisfies Record<string, PracticeGuest>;

export type PersonKey = keyof typeof PEOPLE;

const group = (hex: string): string => `${hex}@group.calendar.google.com`;

export const CALENDARS = {
  main: PEOPLE.mara.email,
  coaching: group('c_5ac8984b1f02d7e6a3390c47be51d2f88a6c01f3de97b245ad0e61c8f7c282ea'),
  lessons: group('1f4e0a7cc6d94b2d8b53e2f6a90d17c4be8803751dd24f1e9ac0b57ffe638d21'),
  private: group('lindqvist-coaching.example_1ma96ssdggfh9frrcs97epu38o'),
  ben: PEOPLE.ben.email,
  holidays: 'en.german#holiday@group.v.calendar.google.com',
  birthdays: '#contacts@group.v.calendar.google.com',
  imported: 'k3v9a2s0dd1q7hm4tq8l5u6e2o@import.calendar.google.com',
  second: 'mara.lindqvist.practice@gmail.com',
} as const;

/** The user is always the first guest and the organizer of her own appointments. */
export const invite = (...keys: PersonKey[]): PracticeGuest[] => [
  ...keys.map((key) => PEOPLE[key]),
  { ...PEOPLE.mara, organizer: true },
];
