import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { allTexts } from './lib/drafts/texts';

/**
 * Kept's build: Chrome (and Edge, Brave…) and Firefox, both as manifest v3.
 * Every permission here is explained in README.md; do not add one without a reason there.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  hooks: {
    // The texts of drafts lie in the package as data: only what is needed is read, and no script
    // carries all languages.
    'build:publicAssets': (_wxt, files) => {
      for (const [name, table] of Object.entries(allTexts)) {
        files.push({ relativeDest: `texts/${name}.json`, contents: JSON.stringify(table) });
      }
    },
  },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { target: ['chrome144', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'scripting'],
    // Asked for in the options, where the user wants to be told that a wait is over.
    optional_permissions: ['notifications'],
    host_permissions: ['https://calendar.google.com/*'],
    incognito: 'not_allowed',
    commands: {
      'screen-share': {
        // Free in Chrome, Edge, Firefox and Google Calendar, also beside the meetings in a tab.
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_screen_share__',
      },
    },
    minimum_chrome_version: browser === 'firefox' ? undefined : '144',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'kept@kept.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          }
        : undefined,
  }),
});
