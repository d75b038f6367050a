// Bundles a host for a page, as a plain script that sets globals.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function bundleForPage(entry: URL, minify = false): Promise<string> {
  const built = await build({ entryPoints: [fileURLToPath(entry)], bundle: true, write: false, format: 'iife', target: 'chrome123', minify, logLevel: 'error' });
  const [file] = built.outputFiles;
  if (!file) throw new Error('nothing was built');
  return file.text;
}
