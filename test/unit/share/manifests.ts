/** A small build's manifests. */
import type { Manifest } from '../../../data/share/package/manifest.ts';
import { manifestFor } from '../../../data/share/package/targets.ts';

export const CHROME: Manifest = {
  manifest_version: 3,
  name: '__MSG_name__',
  version: '1.0.0',
  icons: { 16: 'icon/16.png', 48: 'icon/48.png' },
  action: { default_title: 'Résumé Card', default_popup: 'popup.html' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
    'insert-last': { suggested_key: { default: 'Alt+Shift+L' } },
  },
  permissions: ['activeTab', 'storage', 'sidePanel'],
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};
export const FIREFOX = manifestFor('firefox', CHROME, '142.0');
