import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/surfaces.css';
import '@/components/ui/fields.css';
import './options.css';
import { render } from 'preact';
import { LanguageContext } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { readAppearance, useAppearance } from '../popup/appearance';
import { Options } from './Options';

function App({ initial }: { initial: Appearance }) {
  const { appearance, language, change } = useAppearance(initial);
  return (
    <LanguageContext.Provider value={language}>
      <Options appearance={appearance} onAppearance={change} />
    </LanguageContext.Provider>
  );
}

const app = document.getElementById('app');
if (app) void readAppearance().then((appearance) => render(<App initial={appearance} />, app));
