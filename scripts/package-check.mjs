import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { PACKAGE } from './package.mjs';
import { secretComplaints } from './package-secrets.mjs';

/** Kinds that only concern `require` and resolvers older than `exports`: the package is ESM alone. */
const NOT_OURS = new Set(['CJSResolvesToESM', 'NoResolution']);

/**
 * What publint and arethetypeswrong have against the built package and its tarball, and secrets that are in it; empty when
 * nothing.
 * @param tarball Path of the `.tgz`.
 */
export async function packageComplaints(tarball) {
  const manifest = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8'));
  const { messages } = await publint({ pkgDir: PACKAGE, strict: true, pack: false });
  const types = await checkPackage(
    createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
  );
  const problems = types.types ? types.problems : [{ kind: 'NoTypes' }];
  return [
    ...secretComplaints(tarball),
    ...messages.map((message) => `publint: ${formatMessage(message, manifest)}`),
    ...problems
      .filter(({ kind, resolutionKind, entrypoint }) => {
        const isOld = resolutionKind === 'node10' || NOT_OURS.has(kind);
        return !(isOld || /\.css$|package\.json$/.test(entrypoint ?? ''));
      })
      .map((problem) => `attw: ${JSON.stringify(problem)}`),
  ];
}
