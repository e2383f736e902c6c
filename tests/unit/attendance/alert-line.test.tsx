// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AlertLine } from '@/components/attendance/AlertLine';
import { panelTextsIn } from '@/lib/i18n/panel';
import type { PanelAlert } from '@/lib/messaging/protocol';

afterEach(cleanup);

const lineOf = (alert: PanelAlert, locale: 'en' | 'de'): string => {
  cleanup();
  return render(<AlertLine alert={alert} texts={panelTextsIn(locale)} />).container.textContent;
};

describe('the line about an alert in an open event', () => {
  it.each<[PanelAlert, string, string]>([
    [
      { code: 'slipped', facts: { status: 'no_show', kept: 12, first: true } },
      'First miss after 12 kept. Check in before any fee.',
      'Erster Ausfall nach 12 Terminen. Frag erst nach, bevor du etwas berechnest.',
    ],
    [
      { code: 'slipped', facts: { status: 'no_show', kept: 20, first: false } },
      'Reliable until now. Check in before any fee.',
      'Sonst zuverlässig. Frag erst nach, bevor du etwas berechnest.',
    ],
    [
      { code: 'slipping', facts: { missed: 3, of: 4, missedBefore: 0, before: 12 } },
      'Missed 3 of the last 4, before that 0 of 12. Ask what has changed.',
      '3 der letzten 4 versäumt, davor 0 von 12. Frag, was sich geändert hat.',
    ],
    [
      { code: 'my_side', facts: { cancelled: 2, late: 1, mistakes: 1, of: 10 } },
      '4 of the last 10 were down to you. Say so first.',
      '4 der letzten 10 lagen an dir. Sprich es von dir aus an.',
    ],
    [
      { code: 'rescheduler', facts: { count: 4, of: 6, days: null } },
      'Moved 4 of 6 dates in six months. Agree on a limit.',
      '4 von 6 Terminen in sechs Monaten verschoben. Vereinbare eine Grenze.',
    ],
    [
      { code: 'booked_ahead', facts: { weeks: 6 } },
      'Agreed on 6 weeks ahead or more. Send a reminder.',
      'Mindestens 6 Wochen vorher vereinbart. Schick eine Erinnerung.',
    ],
  ])('%j', (alert, english, german) => {
    expect(lineOf(alert, 'en')).toBe(english);
    expect(lineOf(alert, 'de')).toBe(german);
  });

  it('says nothing of a silence: there is an event', () => {
    const quiet: PanelAlert = { code: 'gone_quiet', facts: { days: 40, usual: 7, missed: false } };
    expect(lineOf(quiet, 'en')).toBe('');
  });
});
