import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/surfaces.css';
import '@/components/policy/printed-sheet.css';
import { render } from 'preact';
import { LanguageContext } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { readAppearance, useAppearance } from '../own-pages/appearance';
import { PrintPage } from './PrintPage';

function App({ initial }: { initial: Appearance }) {
  const { language } = useAppearance(initial);
  return (
    <LanguageContext.Provider value={language}>
      <PrintPage />
    </LanguageContext.Provider>
  );
}

const app = document.getElementById('app');
if (app) void readAppearance().then((appearance) => render(<App initial={appearance} />, app));
