import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMPORT_RULES } from './import-rules.mjs';
import { ROOT } from './setup.mjs';

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import that breaks the table, as `file → specifier: why`. Empty when the towers stand apart. */
export function brokenImports(rules = IMPORT_RULES, files = sourceFiles()) {
  return files.flatMap(({ file, source }) => {
    const rule = rules.find((row) => file.startsWith(row.from));
    if (!rule) return [`${file}: no row of the import table covers it`];
    return importsOf(source).flatMap((specifier) => {
      const why = whyForbidden(rule, file, specifier);
      return why ? [`${file} → ${specifier}: ${why}`] : [];
    });
  });
}

/** The specifiers a source imports or exports from, in its order. */
export function importsOf(source) {
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3]);
}

/** The package a bare specifier is of: `@scope/name/part` is of `@scope/name`. */
export function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function whyForbidden(rule, file, specifier) {
  if (specifier.startsWith('.') || specifier.startsWith('@/')) {
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : path.posix.join(path.posix.dirname(file), specifier);
    const reaches = (place) =>
      target.startsWith(place) ||
      `${target}.ts` === place ||
      `${target}.tsx` === place ||
      `${target}/` === place;
    return reaches(rule.from) || rule.may.some(reaches) ? null : `${rule.from} may not import it`;
  }
  if (specifier.startsWith('node:') || isBuiltin(specifier))
    return rule.node ? null : `${rule.from} must run outside Node`;
  if (rule.packages === '*') return null;
  return rule.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    ? null
    : `${rule.from} may not use this package`;
}

/** The files that the table holds: all of `app`, `components` and `lib` but their tests. */
export function sourceFiles(root = ROOT) {
  return ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
      )
      .map((entry) => {
        const absolute = path.join(entry.parentPath ?? entry.path, entry.name);
        return {
          file: path.relative(root, absolute).split(path.sep).join('/'),
          source: readFileSync(absolute, 'utf8'),
        };
      }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const broken = brokenImports();
  for (const line of broken) console.error(line);
  console.log(
    broken.length === 0
      ? 'imports: every arrow is in the table'
      : `imports: ${broken.length} not in the table (scripts/import-rules.mjs)`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
}
