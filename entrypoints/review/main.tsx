import '@/components/ui/tokens.css';
import '@/components/ui/badge-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/surfaces.css';
import '@/components/ui/fields.css';
import '@/components/ui/badge.css';
import '@/components/worklist/worklist.css';
import '@/components/import/import.css';
import '@/components/import/found.css';
import '@/components/import/past.css';
import './review.css';
import { render } from 'preact';
import { LanguageContext } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { readAppearance, useAppearance } from '../own-pages/appearance';
import { Review } from './Review';

function App({ initial }: { initial: Appearance }) {
  const { language, appearance } = useAppearance(initial);
  return (
    <LanguageContext.Provider value={language}>
      <Review screenShare={appearance.screenShare} />
    </LanguageContext.Provider>
  );
}

const app = document.getElementById('app');
if (app) void readAppearance().then((appearance) => render(<App initial={appearance} />, app));
