import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startUpstream, type Upstream } from '@/e2e/upstream/server';
import { type RedisProcess, redisProcess } from '@/lib/gateway/testing/redis-process';

const SERVE = fileURLToPath(new URL('./serve.mjs', import.meta.url));
const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
export const KEY_CANARY = 'canary-key-4d1f0c77';
export const METRICS_TOKEN = 'metrics-token-of-the-history';
export const SHOP = 'https://shop.example';

export type Instance = {
  url: string;
  /** SIGKILL, then a new process on the same port. */
  killAndRestart(): Promise<void>;
  /** SIGTERM, wait for its end, then a new process on the same port. Resolves to the exit code of the old one. */
  restartInOrder(): Promise<number | null>;
  /** The same, with a file for standard output. */
  killAndRestartInto(file: string): Promise<void>;
  /** Nobody reads what it writes any more. */
  closeOutput(): void;
  pid(): number;
  /** The process and the bytes it holds after a garbage collection. */
  memory(): Promise<{ pid: number; bytes: number }>;
  /** What its processes have written since `forget`. */
  output(): string;
  forget(): void;
  stop(): Promise<void>;
};

export type Cluster = {
  instances: Instance[];
  redis: RedisProcess;
  upstream: Upstream;
  stop(): Promise<void>;
};

/** How the gateway is mounted: alone on plain Node, or in the built Next app. */
export type Mount = { bundle: string } | 'next';

type ClusterOptions = {
  mount: Mount;
  count?: number;
  env?: Record<string, string>;
  hasRedis?: boolean;
};

/** Three gateways as processes, a Redis and an upstream with a truth log. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { mount, count = 3, env = {}, hasRedis = true } = options;
  const [redis, upstream] = await Promise.all([redisProcess(), startUpstream({ key: KEY_CANARY })]);
  const settings = {
    ALHENA_API_KEY: KEY_CANARY,
    ALHENA_API_URL: upstream.url,
    STOREFRONT_ORIGINS: SHOP,
    SHELFTALK_SECRET: 'a-secret-of-the-history-that-is-long-enough',
    MESSAGES_PER_MINUTE: '1000000',
    READS_PER_MINUTE: '1000000',
    METRICS_TOKEN,
    ...(hasRedis ? { REDIS_URL: redis.url } : {}),
    ...env,
  };
  const instances = await Promise.all(
    Array.from({ length: count }, () => startInstance(mount, settings)),
  );
  return {
    instances,
    redis,
    upstream,
    stop: async () => {
      await Promise.all(instances.map((instance) => instance.stop()));
      await Promise.all([redis.stop(), upstream.close()]);
    },
  };
}

async function startInstance(mount: Mount, settings: Record<string, string>): Promise<Instance> {
  let child: ChildProcess;
  // Any free one at first, then the same again.
  let port = 0;
  let output = '';
  const program = mount === 'next' ? [START] : ['--expose-gc', SERVE, mount.bundle];
  const killAtExit = () => child.kill('SIGKILL');
  await start();
  process.once('exit', killAtExit);

  async function start(stdout: 'pipe' | number = 'pipe'): Promise<void> {
    const { NODE_OPTIONS: _, ...environment } = process.env;
    const started = spawn(process.execPath, program, {
      env: { ...environment, ...settings, PORT: String(port) },
      stdio: ['ignore', stdout, 'pipe'],
    });
    child = started;
    started.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    await new Promise<void>((resolve, reject) => {
      started.stderr?.on('data', (chunk) => {
        output += chunk;
        const told = /(?:listening on |on http:\/\/localhost:)(\d+)/.exec(String(chunk));
        if (!told) return;
        port = Number(told[1]);
        resolve();
      });
      started.once('exit', (code) =>
        reject(new Error(`instance ended with ${code}:\n${output.slice(-2000)}`)),
      );
    });
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const current = child;
    if (current.exitCode !== null || current.signalCode !== null) return current.exitCode;
    const gone = once(current, 'exit');
    current.kill(signal);
    await gone;
    return current.exitCode;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    killAndRestart: async () => {
      await end('SIGKILL');
      await start();
    },
    restartInOrder: async () => {
      const code = await end('SIGTERM');
      await start();
      return code;
    },
    killAndRestartInto: async (file) => {
      await end('SIGKILL');
      const into = openSync(file, 'w');
      await start(into);
      closeSync(into);
    },
    closeOutput: () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    pid: () => child.pid ?? 0,
    memory: async () => {
      const { pid = 0, stderr } = child;
      const told = new Promise<number>((resolve) => {
        const listen = (chunk: Buffer) => {
          const bytes = /holds (\d+) bytes/.exec(String(chunk))?.[1];
          if (bytes === undefined) return;
          stderr?.off('data', listen);
          resolve(Number(bytes));
        };
        stderr?.on('data', listen);
      });
      child.kill('SIGUSR2');
      return { pid, bytes: await told };
    },
    output: () => output,
    forget: () => {
      output = '';
    },
    stop: async () => {
      process.off('exit', killAtExit);
      await end('SIGKILL');
    },
  };
}
