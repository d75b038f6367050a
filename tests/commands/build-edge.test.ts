// What Edge is given: Chromium's package under a name of its own, with nothing in it that belongs to one store or browser only.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MANIFESTS } from '../../wxt.config.ts';

const root = resolve(import.meta.dirname, '../..');
const MINUTES = 60_000;

it('is built with the manifest of Chromium, and with the version from which Edge has all that is used', () => {
  execFileSync('npm', ['run', '-s', 'build:edge'], { cwd: root, stdio: 'ignore' });
  const manifest = JSON.parse(readFileSync(resolve(root, '.output/edge-mv3/manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ ...MANIFESTS.edge, manifest_version: 3, background: { service_worker: 'background.js' }, side_panel: { default_path: 'sidepanel.html' } });
  // Edge takes Chromium's key, and has Chromium's numbers; a panel that opens by a press came with 116.
  expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
  // The Chrome Web Store's address and id, Firefox's sidebar, Edge's own of the time before Chromium.
  for (const key of ['update_url', 'key', 'browser_specific_settings', 'sidebar_action', 'minimum_edge_version']) expect(manifest).not.toHaveProperty(key);
  expect(JSON.stringify(manifest)).not.toMatch(/chromewebstore|chrome\.google\.com|addons\.mozilla\.org/u);
}, 5 * MINUTES);
