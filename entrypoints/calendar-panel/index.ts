import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './contract';
import { createPanel } from './panel';

/** Injected beside the content script by the background, when the first event is opened. */
export default defineUnlistedScript(() => {
  globalThis.keptPanel = createPanel;
});
