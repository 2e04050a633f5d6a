import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const KNOWN_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/snap/bin'];

/** The path of a program by its name: from the path, then from the usual folders. Undefined when there is none. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...KNOWN_FOLDERS];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** Whether there is a file at this path that this user may run. */
export function isExecutable(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether packages of the system can be installed: on Debian and its like, as root. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
}

/** Installs a package of Debian where that is possible, without starting the service it may bring. */
export function installPackage(name) {
  if (!canInstallPackages()) return;
  console.log(`Installing the package ${name}.`);
  spawnSync('sh', ['-c', `apt-get update && apt-get install -y --no-install-recommends ${name}`], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}
