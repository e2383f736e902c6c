import type { PracticeEvent, PracticeGuest, World } from '../model.ts';
import { guest } from '../model.ts';
import { systemZone } from '../wall-time.ts';
import type { EveryViewOptions } from './every-view.ts';
import { CALENDARS, PEOPLE } from './people.ts';
import { planAround } from './week-plan.ts';

/** The page's event colours, then three of the user's own making: the darkest, brightest, loudest. */
export const LOOK_COLORS = [
  '#d50000',
  '#e67c73',
  '#f4511e',
  '#f6bf26',
  '#33b679',
  '#0b8043',
  '#039be5',
  '#3f51b5',
  '#7986cb',
  '#8e24aa',
  '#616161',
  '#000000',
  '#fffde7',
  '#ff00ff',
];

/** One person per colour, so that each may have another badge. */
export const LOOK_PEOPLE: PracticeGuest[] = LOOK_COLORS.map((_, index) =>
  guest(`look${index}@colours.example`, `Person ${String.fromCharCode(65 + index)}`),
);

const DAYS = [
  { day: 0, response: 'accepted', minutes: 60 },
  { day: 1, response: 'needs', minutes: 60 },
  { day: 3, response: 'accepted', minutes: 60 },
  { day: 4, response: 'needs', minutes: 60 },
  { day: 5, response: 'tentative', minutes: 60 },
  { day: 6, response: 'accepted', minutes: 15 },
] as const;

/**
 * Every colour in every look, a week of them: past and filled on Monday, past and in outline on
 * Tuesday, bars on Wednesday, filled on Thursday, not answered on Friday, tentative on Saturday,
 * a quarter of an hour on Sunday. `now` should be a Wednesday, or past and future shift.
 */
export function createEveryLookWorld(options: EveryViewOptions = {}): World {
  const { timeZone = systemZone(), ...world } = options;
  const self = PEOPLE.mara;
  const plan = planAround(world.now ?? Date.now(), timeZone, self.email);
  const events: PracticeEvent[] = [];
  LOOK_COLORS.forEach((color, index) => {
    const person = LOOK_PEOPLE[index] ?? PEOPLE.priya;
    const title = person.name;
    for (const { day, response, minutes } of DAYS) {
      const invited = response !== 'accepted';
      const guests = [
        { ...person, organizer: invited },
        { ...self, response, organizer: !invited },
      ];
      events.push(
        plan.event(0, { day, at: `${8 + index}:00`, minutes }, { title, color, guests, response }),
      );
    }
    const guests = [person, { ...self, organizer: true }];
    events.push(plan.allDay(0, 2, 1 + (index % 3), { title, color, guests, response: 'accepted' }));
  });
  return {
    locale: 'en-US',
    hour12: true,
    theme: 'light',
    weekStart: 1,
    now: null,
    hourHeight: 40,
    ...world,
    accounts: [
      {
        index: 0,
        email: self.email,
        name: self.name,
        calendars: [{ id: CALENDARS.main, name: self.name, color: '#039be5', own: true }],
        events,
      },
    ],
  };
}
