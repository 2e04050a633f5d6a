import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, ROOT, run } from './setup.mjs';

/**
 * Every test of the project, from a fresh clone: installs what is missing, then lint, types, unit and browser tests,
 * the production build, byte budgets, the packed packages in real apps and end-to-end tests. Ends with
 * `N passed, N failed`.
 */
const RESULTS = path.join(ROOT, 'test-results');

const missing = [];
need(ensureDependencies);
if (missing.length === 0) {
  const { ensureBrowser } = await import('./browser.mjs');
  const { ensureRedis } = await import('./redis.mjs');
  need(ensureBrowser);
  need(ensureRedis);
}
if (missing.length > 0) {
  console.error(`\nThe tests cannot run here yet:\n${missing.map((why) => `- ${why}`).join('\n')}`);
  console.log(`0 passed, ${missing.length} failed`);
  process.exit(1);
}

// Each stage says itself what it is for; React's test helpers are not in its production build.
delete process.env.NODE_ENV;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const stages = [];

stage('lint', () => step(run('npm', ['run', '--silent', 'lint'])));
stage('types', () => step(run('npm', ['run', '--silent', 'typecheck'])));
stage('unit and browser', () => {
  const report = path.join(RESULTS, 'vitest.json');
  const ok = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return counted(ok, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
});
if (stage('build', () => step(run('npm', ['run', '--silent', 'build'])))) {
  stage('byte budgets', () => step(run('npm', ['run', '--silent', 'size'])));
  stage('packed packages', () => step(run('npm', ['run', '--silent', 'consumers'])));
  stage('shadcn registry', () => step(run('npm', ['run', '--silent', 'check:registry'])));
  stage('end to end', () => {
    const report = path.join(RESULTS, 'playwright.json');
    const ok = run('npx', ['playwright', 'test']);
    return counted(ok, report, (json) => ({
      passed: json.stats.expected + json.stats.flaky,
      failed: json.stats.unexpected,
    }));
  });
}

const total = stages.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
);
console.log('');
for (const { name, passed, failed, seconds } of stages) {
  console.log(
    `${name.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(0)} s`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function stage(name, work) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const result = work();
  stages.push({ name, ...result, seconds: (Date.now() - begun) / 1000 });
  return result.failed === 0;
}

/** Everything that is missing is told at once. */
function need(ensure) {
  try {
    ensure();
  } catch (error) {
    missing.push(error instanceof Error ? error.message : String(error));
  }
}

function step(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function counted(ok, report, read) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
  return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
}
