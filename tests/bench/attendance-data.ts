import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/*
 * Real attendance, which stays outside of this project: its licences do not allow more than to
 * measure on it. One row per person and day.
 */

/** What became of one person on one day. */
export interface Visit {
  person: number;
  /** Epoch milliseconds, local noon. */
  at: number;
  outcome: 'showed' | 'no_show' | 'late_cancel';
}

/** Where the data is looked for unless a folder is named: beside the project. */
export const USUAL_FOLDER = join(import.meta.dirname, '../../../shared/data');

const files = { clinic: 'vitoria-persondays.csv.gz', salon: 'salon-visits.csv.gz' };

export const isDataIn = (folder: string): boolean =>
  Object.values(files).every((file) => existsSync(join(folder, file)));

function rowsOf(path: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const names = head.trim().split(',');
  return lines.map((line) => {
    const cells = line.trim().split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

const noonOf = (date = ''): number => new Date(`${date}T12:00`).getTime();

const inOrder = (visits: Visit[]): Visit[] => visits.sort((a, b) => a.at - b.at);

/** Days of public clinics in Vitória, 2016: missed where nothing of the day was attended. */
export const clinicVisits = (folder: string): Visit[] =>
  inOrder(
    rowsOf(join(folder, files.clinic)).map(({ person, date, shows }) => ({
      person: Number(person),
      at: noonOf(date),
      outcome: shows === '0' ? 'no_show' : 'showed',
    })),
  );

/** Days of a hair salon, 2018; what was cancelled in time is no outcome. */
export const salonVisits = (folder: string): Visit[] =>
  inOrder(
    rowsOf(join(folder, files.salon)).flatMap(({ client, date, outcome }) =>
      outcome === 'showed' || outcome === 'no_show' || outcome === 'late_cancel'
        ? [{ person: Number(client), at: noonOf(date), outcome }]
        : [],
    ),
  );

/**
 * Deals people at random into practices that know only their own past.
 *
 * @param size people in each
 * @param random gives numbers from 0 to 1
 */
export function dealt(visits: readonly Visit[], size: number, random: () => number): Visit[][] {
  const people = [...new Set(visits.map(({ person }) => person))]
    .map((person) => ({ person, place: random() }))
    .sort((a, b) => a.place - b.place);
  const practiceOf = new Map(people.map(({ person }, i) => [person, Math.floor(i / size)]));
  return [...Map.groupBy(visits, ({ person }) => practiceOf.get(person)).values()];
}
