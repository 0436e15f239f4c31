import { defineBackground } from 'wxt/utils/define-background';
import { registerBadge } from '../lib/app/badge.ts';
import { registerCommands } from '../lib/app/commands.ts';
import { registerHandlers } from '../lib/app/handlers.ts';
import { registerMenus } from '../lib/app/menus.ts';
import { registerPanel } from '../lib/app/panel.ts';
import { guardSettings } from '../lib/app/settings.ts';
import { registerSiteForms } from '../lib/app/site-forms.ts';
import { registerUpdate } from '../lib/app/update.ts';
import { registerWelcome } from '../lib/app/welcome.ts';

// Listeners are registered synchronously, at every start of the worker: the browser wakes it for nothing else.
export default defineBackground(() => {
  guardSettings();
  registerHandlers();
  registerPanel();
  registerBadge();
  registerMenus();
  registerCommands();
  registerSiteForms();
  registerUpdate();
  registerWelcome();
});
