import { readFileSync } from 'node:fs';
import { createPackageFromTarballData } from '@arethetypeswrong/core';
import { CANARIES } from './canaries.mjs';
import { leaks } from './secret-forms.mjs';

/**
 * The files of a tarball that hold a canary in any form, or a secret of this environment; empty when none does.
 *
 * @param {string} tarball Path of the `.tgz`.
 * @returns {string[]}
 */
export function secretComplaints(tarball) {
  const unpacked = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const own = Object.keys(CANARIES).flatMap((name) => process.env[name] ?? []);
  const secrets = [...Object.values(CANARIES), ...own.filter((secret) => secret.length >= 8)];
  return unpacked
    .listFiles()
    .filter((file) => leaks(unpacked.readFile(file), secrets).length > 0)
    .map((file) => `secrets: ${file} holds one`);
}
