import { requireDependencies, run } from './setup.mjs';

/** Builds everything that `npm start` serves: the embed's assets, the server bundle, the shadcn registry and the app. */
const STEPS = [
  ['npm', ['run', '--silent', 'build:embed']],
  ['npm', ['run', '--silent', 'build:server']],
  ['npm', ['run', '--silent', 'build:registry']],
  ['npx', ['next', 'build']],
];

requireDependencies();
// A build is for production, whatever the shell it is started from is for.
const ENV = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
const failed = STEPS.find(([command, args]) => !run(command, args, ENV));
if (failed) console.error(`The build stopped at: ${failed.flat().join(' ')}`);
process.exitCode = failed ? 1 : 0;
