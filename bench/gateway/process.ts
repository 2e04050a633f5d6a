import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Served = { url: string; pid: number; stop(): Promise<void> };

/** Starts a Node script of this folder or a path, and waits until it tells its port. */
export async function serve(
  script: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Served> {
  const file = script.startsWith('/') ? script : fileURLToPath(new URL(script, import.meta.url));
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const child: ChildProcess = spawn(process.execPath, [file, ...args], {
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const port = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: unknown) => {
      const told = /listening on (\d+)/.exec(String(chunk))?.[1];
      if (told) resolve(told);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      process.off('exit', killAtExit);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Milliseconds of CPU a process has used so far, its threads included; to a clock tick of 10 ms. */
export function cpuMs(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  const [user, system] = afterName.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}
