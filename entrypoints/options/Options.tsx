import { useEffect, useState } from 'preact/hooks';
import { useOptionsTexts, useWords } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { AppearanceSection } from '@/components/settings/AppearanceSection';
import { CalendarsSection } from '@/components/settings/CalendarsSection';
import {
  OptionsFrame,
  type OptionSection,
  optionSections,
} from '@/components/settings/OptionsFrame';
import { PracticeSection } from '@/components/settings/PracticeSection';
import { Note } from '@/components/ui/Note';
import { ask } from '@/lib/messaging/client';
import type { Practice } from '@/lib/messaging/protocol';
import { openCalendar } from '../popup/frame';
import { Loaded } from '../popup/Loaded';
import { useQuery } from '../popup/use-query';
import { type SavingState, useSaving } from './use-saving';

const sectionInAddress = (): OptionSection =>
  optionSections.find((section) => location.hash === `#${section}`) ?? 'practice';

export interface OptionsProps {
  appearance: Appearance;
  onAppearance: (change: Partial<Appearance>) => void;
}

/** The options page: one section at a time, named by the address. */
export function Options({ appearance, onAppearance }: OptionsProps) {
  const words = useWords();
  const texts = useOptionsTexts();
  const [section, setSection] = useState(sectionInAddress);
  const saving = useSaving();
  useEffect(() => {
    const onHash = () => setSection(sectionInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    document.title = `${texts.section[section]} – ${words.appName}`;
  }, [section, texts]);

  const changeAppearance = (change: Partial<Appearance>) => {
    const write = (part: Partial<Appearance>) => async () => {
      onAppearance(part);
      return { ok: true as const, value: null };
    };
    saving.save({ write: write(change), revert: write(before(appearance, change)) });
  };
  return (
    <OptionsFrame
      section={section}
      onSection={(one) => (location.hash = one)}
      saved={saving.saved}
      onUndo={saving.undo}
    >
      {saving.refused && (
        <div class="k-refused">
          <Note tone="error" title={words.refusal[saving.refused.why]}>
            <button type="button" class="k-link" onClick={saving.refused.retry}>
              {words.tryAgain}
            </button>
          </Note>
        </div>
      )}
      {section === 'practice' && <PracticePage saving={saving} />}
      {section === 'calendars' && <CalendarsPage saving={saving} />}
      {section === 'appearance' && (
        <AppearanceSection appearance={appearance} onChange={changeAppearance} />
      )}
    </OptionsFrame>
  );
}

/** The values that `change` replaces. */
function before<T extends object>(now: T, change: Partial<T>): Partial<T> {
  const keys = Object.keys(change) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<T>;
}

function PracticePage({ saving }: { saving: SavingState }) {
  const query = useQuery('practice');
  const change = (practice: Practice, part: Partial<Practice>) => {
    const back = before(practice, part);
    saving.save({
      write: () => ask('changePractice', part),
      revert: () => ask('changePractice', back),
    });
  };
  return (
    <Loaded query={query}>
      {(practice) => (
        <PracticeSection practice={practice} onChange={(part) => change(practice, part)} />
      )}
    </Loaded>
  );
}

function CalendarsPage({ saving }: { saving: SavingState }) {
  const query = useQuery('calendars');
  return (
    <Loaded query={query}>
      {(calendars) => (
        <CalendarsSection
          calendars={calendars}
          onUse={({ id, use: was }, use) =>
            saving.save({
              write: () => ask('useCalendar', { calendarId: id, use }),
              revert: () => ask('useCalendar', { calendarId: id, use: was }),
            })
          }
          onOpenCalendar={() => void openCalendar()}
        />
      )}
    </Loaded>
  );
}
