import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { canInstallPackages, installPackage, isExecutable } from './programs.mjs';

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

/** Finds a Chromium or installs one: Playwright's download first, Debian's package as root second. Throws when neither starts. */
export function ensureBrowser() {
  if (whyNot() !== undefined && !isChosen()) installBrowser();
  const why = whyNot();
  if (why) throw new Error(why);
}

function isChosen() {
  return process.env.CHROME_PATH !== undefined && findBrowser() === process.env.CHROME_PATH;
}

function installBrowser() {
  console.log('No Chromium that starts. Installing one.');
  const alsoLibraries = canInstallPackages() ? ['--with-deps'] : [];
  spawnSync('npx', ['playwright', 'install', ...alsoLibraries, '--no-shell', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (whyNot() !== undefined) installPackage('chromium');
}

/** Why there is no Chromium to test with and what to do, or undefined when there is one that starts. */
function whyNot() {
  const place = findBrowser();
  if (!place)
    return 'The browser tests need a Chromium, and there is none and none could be installed. Install it (Debian: apt-get install chromium, macOS: brew install --cask google-chrome, Windows: winget install Google.Chrome), or set CHROME_PATH to one, and run again.';
  // On Windows the question for its version would open a window.
  if (process.platform === 'win32') return undefined;
  const { status, stderr, error } = spawnSync(place, ['--version'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  const words = (error?.message ?? stderr).trim().split('\n')[0];
  return `The browser tests need a Chromium, and the one at ${place} does not start: ${words}. Install the libraries it needs (sudo npx playwright install-deps chromium), or set CHROME_PATH to one that starts, and run again.`;
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowser();
