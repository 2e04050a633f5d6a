import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** The path of a Chromium to test with: `CHROME_PATH`, Playwright's own, then the usual places. Undefined when there is none. */
export function findBrowser() {
  return [process.env.CHROME_PATH, playwrightsOwn(), ...KNOWN_PLACES].find(
    (place) => place && isExecutable(place),
  );
}

/** Launch options for Playwright and Vitest's browser mode. */
export function browserLaunch() {
  const executablePath = findBrowser();
  const sandboxless = process.env.CI || process.getuid?.() === 0;
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(sandboxless ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** Finds a Chromium or installs one: Playwright's download first, Debian's package as root second. Throws when neither works. */
export function ensureBrowser() {
  if (findBrowser()) return;
  const isRoot = process.getuid?.() === 0;
  console.log('No Chromium found. Installing one.');
  spawnSync(
    'npx',
    ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), '--no-shell', 'chromium'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (findBrowser()) return;
  if (isRoot && process.platform === 'linux') {
    spawnSync(
      'sh',
      ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
      {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  }
  if (!findBrowser()) {
    throw new Error(
      'The browser tests need a Chromium, and there is none and none could be installed. Install it (Debian: apt-get install chromium, macOS: brew install --cask google-chrome, Windows: winget install Google.Chrome), or set CHROME_PATH to one, and run again.',
    );
  }
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isExecutable(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowser();
