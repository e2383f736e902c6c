import { LanguageContext } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { useAppearance } from '../own-pages/appearance';
import { Popup } from './Popup';

/** The popup in the user's language and colours. */
export function App({ initial }: { initial: Appearance }) {
  const { appearance, language, change } = useAppearance(initial);
  return (
    <LanguageContext.Provider value={language}>
      <Popup appearance={appearance} onAppearance={change} />
    </LanguageContext.Provider>
  );
}
