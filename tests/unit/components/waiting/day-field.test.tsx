// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { type Goodbye, GoodbyeFields } from '@/components/standing/GoodbyeFields';
import { dayField, endOfDayIn } from '@/components/waiting/day-field';
import { NeedFields } from '@/components/waiting/NeedFields';
import { lateCancel } from '@/lib/i18n/en/late-cancel';
import type { DraftNeed } from '@/lib/messaging/protocol';

afterEach(cleanup);

/** What a browser makes of a date whose year is typed digit by digit. */
const typed = ['0002-12-01', '0020-12-01', '0202-12-01', '2026-12-01'];

function NeedHost() {
  const [need, setNeed] = useState<DraftNeed>({ needed: 'the offer' });
  return <NeedFields texts={lateCancel} need={need} onNeed={setNeed} />;
}

function GoodbyeHost() {
  const [goodbye, setGoodbye] = useState<Goodbye>({
    reason: 'pattern',
    says: { openWork: 'the report' },
  });
  return (
    <LanguageContext.Provider value={{ locale: 'en', tag: 'en' }}>
      <GoodbyeFields goodbye={goodbye} onGoodbye={setGoodbye} />
    </LanguageContext.Provider>
  );
}

it.each([
  ['needed by', NeedHost],
  ['open work by', GoodbyeHost],
])('the year of %s can be typed', (_, Host) => {
  const { container } = render(<Host />);
  const field = container.querySelector<HTMLInputElement>('input[type=date]');
  for (const value of typed) {
    fireEvent.input(field as HTMLInputElement, { target: { value } });
    expect(field?.value).toBe(value);
  }
});

it.each([...typed, '9999-12-31'])('%s is the same day again', (day) => {
  expect(dayField(endOfDayIn(day) as number)).toBe(day);
});
