import { describe, expect, it } from 'vitest';
import { respondComposer } from '../../practice-calendar/composer.ts';
import { worldFromIcs } from '../../practice-calendar/from-ics.ts';
import { practiceEvent } from '../../practice-calendar/model.ts';
import { createPracticeCalendar } from '../../practice-calendar/serve.ts';
import { createDemoWorld } from '../../practice-calendar/worlds/demo.ts';

const NOW = Date.parse('2026-11-25T10:08:00+01:00');
const HOST = 'https://calendar.google.com';

const demo = () =>
  createPracticeCalendar({ world: createDemoWorld({ now: NOW, timeZone: 'Europe/Berlin' }) });

describe('createPracticeCalendar', () => {
  it.each([
    ['/', 200, 'text/html'],
    ['/calendar/u/0/r/week/2026/11/23?theme=dark', 200, 'text/html'],
    ['/calendar/embed?src=x', 200, 'text/html'],
    ['/__practice/page.js', 200, 'text/javascript'],
    ['/__practice/page.css', 200, 'text/css'],
    ['/__practice/nothing.js', 404, 'text/plain'],
    ['/__practice/..%2f..%2fpackage.json', 404, 'text/plain'],
    ['/calendar/u/0/exporticalzip', 200, 'application/zip'],
    ['/calendar/u/7/exporticalzip', 404, 'text/html'],
    ['/calendar/ical/nobody%40x.example/private-00ff/basic.ics', 404, 'text/html'],
    ['/something/else', 404, 'text/plain'],
  ])('answers %s with %i', async (path, status, type) => {
    const response = await demo().respond(`${HOST}${path}`);
    expect([response.status, response.contentType.split(';')[0]]).toEqual([status, type]);
    expect(response.headers['content-security-policy']).toContain('require-trusted-types-for');
  });

  it('lets no title end the embedded data', async () => {
    const calendar = demo();
    calendar.world.accounts[0]?.events.push(
      practiceEvent({ id: 'x', calendarId: 'x', title: '</script><b>', start: 0, end: 1 }),
    );
    expect((await calendar.respond(`${HOST}/calendar/r`)).body).not.toContain('</script><b>');
  });

  it('exports what can be imported again, with the same ids, times and guests', async () => {
    const calendar = demo();
    const { body } = await calendar.respond(`${HOST}/calendar/u/0/exporticalzip`);
    const account = worldFromIcs(body as Buffer).world.accounts[0];
    const key = (event: { id: string; start: number; guests: { email: string }[] }): string =>
      [event.id, event.start, ...event.guests.map((guest) => guest.email).sort()].join(' ');
    const own = calendar.world.accounts[0];
    const ids = new Set(own?.calendars.filter((c) => c.own).map((c) => c.id));
    const expected = own?.events.filter(
      (event) => ids.has(event.calendarId) && event.kind === 'event' && !event.guestsHidden,
    );
    const found = new Set(account?.events.map(key));
    expect(expected?.filter((event) => !found.has(key(event)))).toEqual([]);
    expect(account?.email).toBe('mara@lindqvist-coaching.example');
  });
});

describe('the demo world', () => {
  it.each([
    '2026-01-01T00:30:00Z',
    '2026-03-29T09:00:00Z',
    '2026-10-25T12:00:00Z',
    '2028-02-29T23:59:00Z',
  ])('has an appointment running and unique ids per calendar at %s', (instant) => {
    const now = Date.parse(instant);
    const events = createDemoWorld({ now, timeZone: 'Europe/Berlin' }).accounts[0]?.events ?? [];
    const running = events.filter(
      (event) => !event.allDay && event.guests.length > 1 && event.start <= now && event.end > now,
    );
    expect(running.length).toBeGreaterThan(0);
    const keys = events.map((event) => `${event.id} ${event.calendarId}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const event of events) expect(event.end).toBeGreaterThan(event.start);
  });
});

describe('respondComposer', () => {
  it('shows recipient, subject and body as text', () => {
    const url =
      'https://mail.google.com/mail/?view=cm&to=a%40b.example&su=Hi%20%3Cb%3E&body=One%0ATwo%20%26%20three';
    const { body } = respondComposer(url);
    expect(body).toContain('<dd data-field="to">a@b.example</dd>');
    expect(body).toContain('Hi &#60;b&#62;');
    expect(body).toContain('One\nTwo &#38; three');
  });
});
