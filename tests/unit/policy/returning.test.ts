import { describe, expect, it } from 'vitest';
import { letGoAt, returningMatches } from '@/lib/policy/returning';
import type { Step, StepSaid } from '@/lib/policy/steps';

const anna = {
  client: {
    id: 'anna',
    name: 'Anna Müller',
    aliases: ['A. Schmidt', 'Anna'],
    emails: ['anna@example.com'],
  },
  at: 5,
};
const ben = {
  client: { id: 'ben', name: 'Ben Okafor', aliases: [], emails: ['ben@example.com'] },
  at: 9,
};

describe('a client who was let go', () => {
  const rows: [string, { emails?: string[]; names?: string[] }, string[]][] = [
    ['by address', { emails: ['anna@example.com'] }, ['anna address']],
    ['by address, in capitals', { emails: [' Anna@Example.com'] }, ['anna address']],
    ['by name', { names: ['anna mueller', 'Anna Muller'] }, ['anna alias']],
    ['by another name', { names: ['A Schmidt'] }, ['anna alias']],
    [
      'by both: the address says it',
      { emails: ['anna@example.com'], names: ['Anna Müller'] },
      ['anna address'],
    ],
    ['not by a first name alone', { names: ['Anna'] }, []],
    ['not by a part of a name', { names: ['Anna Müller-Lüdenscheid'] }, []],
    ['not by the same provider', { emails: ['other@example.com'] }, []],
    ['not by nothing', { emails: ['', ' '], names: ['', ' '] }, []],
    [
      'two of them, the address first',
      { emails: ['anna@example.com'], names: ['Ben Okafor'] },
      ['anna address', 'ben alias'],
    ],
    [
      'two of them, the later first',
      { names: ['Anna Müller', 'Ben Okafor'] },
      ['ben alias', 'anna alias'],
    ],
  ];
  it.each(rows)('is found again %s', (_, { emails = [], names = [] }, found) => {
    const matches = returningMatches({ emails, names }, [anna, ben]);
    expect(matches.map(({ clientId, by }) => `${clientId} ${by}`)).toEqual(found);
  });

  const said = (step: Step, at: number, supersedes?: string): StepSaid => ({
    id: `${step}${at}`,
    clientId: 'anna',
    step,
    at,
    device: 'd',
    ...(supersedes === undefined ? {} : { supersedes }),
  });
  it('is one whose last step it was', () => {
    expect(letGoAt([])).toBeNull();
    expect(letGoAt([said('confirm', 1), said('let_go', 5, 'confirm1')])).toBe(5);
    expect(letGoAt([said('let_go', 5), said('normal', 8, 'let_go5')])).toBeNull();
    expect(
      letGoAt([said('let_go', 5), { ...said('let_go', 8, 'let_go5'), takenBack: true }]),
    ).toBeNull();
  });
});
