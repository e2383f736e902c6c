import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messaging/server';
import { badgeHandlers } from './badges';
import { clientHandlers } from './clients';
import { draftHandlers } from './drafts';
import { watchInstalled } from './installed';
import { markHandlers } from './marks';
import { panelHandlers } from './panel';
import { practiceHandlers } from './practice';
import { watchToolbar } from './toolbar';

/** The only context that opens the store. Everything is registered before anything is awaited. */
export default defineBackground(() => {
  serve({
    ...badgeHandlers,
    ...panelHandlers,
    ...markHandlers,
    ...clientHandlers,
    ...draftHandlers,
    ...practiceHandlers,
  });
  watchInstalled();
  watchToolbar();
});
