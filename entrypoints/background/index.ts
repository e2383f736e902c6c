import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/server';
import { badgeHandlers } from './badges';
import { cardHandlers } from './card';
import { clientHandlers } from './clients';
import { watchCommands } from './commands';
import { dataHandlers } from './data';
import { draftHandlers } from './drafts';
import { feedHandlers, watchFeeds } from './feeds';
import { importJobHandlers } from './imports';
import { watchInstalled } from './installed';
import { watchLimitNotices } from './limit-notice';
import { markHandlers } from './marks';
import { ownTextHandlers } from './own-texts';
import { pageHandlers } from './page';
import { panelHandlers } from './panel';
import { peopleHandlers } from './people';
import { policyHandlers } from './policy';
import { practiceHandlers } from './practice';
import { watchRetention } from './retention';
import { reviewHandlers } from './reviews';
import { watchToolbar } from './toolbar';

/** The only context that opens the store. Everything is registered before anything is awaited. */
export default defineBackground(() => {
  serve({
    ...badgeHandlers,
    ...panelHandlers,
    ...markHandlers,
    ...clientHandlers,
    ...cardHandlers,
    ...draftHandlers,
    ...ownTextHandlers,
    ...peopleHandlers,
    ...practiceHandlers,
    ...dataHandlers,
    ...policyHandlers,
    ...importJobHandlers,
    ...reviewHandlers,
    ...feedHandlers,
    ...pageHandlers,
  });
  watchInstalled();
  watchToolbar();
  watchLimitNotices();
  watchCommands();
  watchFeeds();
  watchRetention();
});
