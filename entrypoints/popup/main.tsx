import '@/components/ui/tokens.css';
import '@/components/ui/badge-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/surfaces.css';
import '@/components/ui/fields.css';
import '@/components/ui/badge.css';
import '@/components/worklist/worklist.css';
import '@/components/waiting/wait-bar.css';
import '@/components/client/client.css';
import '@/components/client/card.css';
import './popup.css';
import { render } from 'preact';
import { App } from './App';
import { readAppearance } from '../own-pages/appearance';
import { markFrame } from '../own-pages/frame';

markFrame();
const app = document.getElementById('app');
if (app) {
  // The two settings come from storage, not from the worker: no flash of the wrong colours.
  void readAppearance().then((appearance) => render(<App initial={appearance} />, app));
}
