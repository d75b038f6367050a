// Brings what is missing before the main job or the tests run: the packages, and a browser from the system's packages where that is allowed. Plain Node, nothing installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

if (!existsSync(new URL('../../node_modules/.package-lock.json', import.meta.url))) {
  console.log('Installing the packages that package-lock.json pins …');
  if (!run(npm, ['ci'])) fail('The packages could not be installed. Run `npm ci` to see why.');
}

const browsers = [process.env.GOEN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const fonts = existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
const hasBrowser = () => browsers.some((path) => path && existsSync(path));
const mayInstall = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
/** What the tests start besides: where it is there, and Debian's package that brings it. */
const programs = process.argv.includes('--browser-only') ? [] : [['/usr/bin/firefox-esr', 'firefox-esr'], ['/usr/bin/thunderbird', 'thunderbird'], ['/usr/sbin/dovecot', 'dovecot-imapd'], ['/usr/bin/openssl', 'openssl']];
const missing = () => programs.filter(([path]) => !existsSync(path)).map(([, name]) => name);
if ((!hasBrowser() || !fonts || missing().length > 0) && mayInstall) {
  const wanted = [...(hasBrowser() ? [] : ['chromium']), ...(fonts ? [] : ['fonts-noto-cjk', 'fonts-noto-core']), ...missing()];
  console.log(`Installing ${wanted.join(', ')} from the system’s packages …`);
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted]);
}
if (!hasBrowser()) fail('Chromium is missing. Install it (Debian, Ubuntu: `sudo apt-get install chromium`), or set GOEN_CHROMIUM to its path.');
if (missing().length > 0) fail(`Missing: ${missing().join(', ')}. Install it (Debian: \`sudo apt-get install ${missing().join(' ')}\`).`);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
