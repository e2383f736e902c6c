import { describe, expect, it } from 'vitest';
import { isPossible, readRecord, type RecordForm } from '@/components/worklist/record-entry';
import { now } from './sample';

const form: RecordForm = {
  clientId: 'c',
  name: 'Lena',
  date: '2026-11-24',
  time: '18:00',
  minutes: '50',
  status: 'showed',
  minutesLate: '',
  note: '',
};

describe('an appointment entered by hand', () => {
  it('is read in the computer’s own zone', () => {
    const start = new Date(2026, 10, 24, 18).getTime();
    expect(readRecord(form, now)).toEqual({
      ok: true,
      entry: { client: { id: 'c' }, start, end: start + 50 * 60_000, status: 'showed' },
    });
  });

  it('takes a new name, minutes late and a note', () => {
    const reading = readRecord(
      { ...form, clientId: null, name: ' Noor ', status: 'late', minutesLate: '12', note: ' x ' },
      now,
    );
    expect(reading).toMatchObject({
      ok: true,
      entry: { client: { name: 'Noor' }, minutesLate: 12, note: 'x' },
    });
  });

  it('forgets minutes late when the answer is another', () => {
    const reading = readRecord({ ...form, minutesLate: '12' }, now);
    expect(reading.ok && 'minutesLate' in reading.entry).toBe(false);
  });

  it.each([
    [{ clientId: null, name: '  ' }, { client: 'client' }],
    [{ date: '' }, { date: 'date' }],
    [{ time: '' }, { time: 'time' }],
    [{ minutes: '0' }, { minutes: 'minutes' }],
    [{ minutes: '1441' }, { minutes: 'minutes' }],
    [{ minutes: '1e3' }, { minutes: 'minutes' }],
    [{ status: null }, { what: 'what' }],
    [{ date: '2030-01-01' }, { what: 'future' }],
    [{ status: 'late' as const, minutesLate: '-3' }, { minutesLate: 'minutesLate' }],
  ])('says what is wrong with %j', (part, errors) => {
    expect(readRecord({ ...form, ...part }, now)).toEqual({ ok: false, errors });
  });

  it('allows only cancellations before the start', () => {
    const later = now + 60_000;
    expect(isPossible('showed', later, now)).toBe(false);
    expect(isPossible('no_show', later, now)).toBe(false);
    expect(isPossible('provider_cancelled', later, now)).toBe(true);
    expect(isPossible('rescheduled', later, now)).toBe(true);
    expect(isPossible('showed', now, now)).toBe(true);
  });
});
