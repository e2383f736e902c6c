import '@/components/ui/tokens.css';
import '@/components/ui/badge-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/surfaces.css';
import '@/components/ui/fields.css';
import '@/components/ui/badge.css';
import '@/components/worklist/worklist.css';
import '@/components/client/client.css';
import '@/components/client/card.css';
import './options.css';
import '@/components/settings/card-parts.css';
import '@/components/people/people.css';
import '@/components/client/record.css';
import '@/components/data/data.css';
import '@/components/policy/editor/policy-editor.css';
import '@/components/ledger/ledger.css';
import { render } from 'preact';
import { LanguageContext } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { readAppearance, useAppearance } from '../own-pages/appearance';
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
