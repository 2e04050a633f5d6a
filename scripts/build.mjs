import { requireDependencies, run } from './setup.mjs';

/** Builds everything that `npm start` serves: the embed's assets, the server bundle, the shadcn registry and the app. */
const STEPS = [
  ['npm', ['run', '--silent', 'build:embed']],
  ['npm', ['run', '--silent', 'build:server']],
  ['npm', ['run', '--silent', 'build:registry']],
  ['npx', ['next', 'build']],
];

requireDependencies();
const failed = STEPS.find(
  ([command, args]) => !run(command, args, { NEXT_TELEMETRY_DISABLED: '1' }),
);
if (failed) console.error(`The build stopped at: ${failed.flat().join(' ')}`);
process.exitCode = failed ? 1 : 0;
