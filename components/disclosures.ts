/** What the welcome page and the settings both tell: what Liandu sees of pages. Keys of interface texts, under `welcome.`. */
export const SEES = ['reads', 'stays', 'never'] as const;

/** Every permission of the manifest, in the order in which it is explained. Keys of interface texts, under `permission.`. */
export const PERMISSIONS = [
  'hosts',
  'scripting',
  'storage',
  'unlimitedStorage',
  'sidePanel',
  'contextMenus',
  'activeTab',
] as const;
