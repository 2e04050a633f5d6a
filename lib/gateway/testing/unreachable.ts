import { type ChildProcess, spawn } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Addresses at which nobody can be spoken to, each in its own way. */
export type Unreachable = {
  url: string;
  /** Requests that were understood after all. */
  heard(): number;
  /** Times somebody tried to connect; undefined where nobody can count them. */
  tries(): number | undefined;
  close(): Promise<void>;
};

/** Nobody listens. */
export async function nobody(): Promise<Unreachable> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://${addressOf(server)}`;
  await closed(server);
  return { url, heard: () => 0, tries: () => undefined, close: async () => {} };
}

/** Packets are dropped: a process that is stopped listens, and the queue in front of it is full. */
export async function blackHole(): Promise<Unreachable> {
  const listen = `const s = require('node:net').createServer();
s.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port));`;
  const child: ChildProcess = spawn(process.execPath, ['-e', listen], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const [line] = child.stdout ? await once(child.stdout, 'data') : [];
  const port = Number(String(line));
  child.kill('SIGSTOP');
  const queued: Socket[] = [];
  while (await isAccepted(port, queued));
  return {
    url: `http://127.0.0.1:${port}`,
    heard: () => 0,
    tries: () => undefined,
    close: async () => {
      for (const socket of queued) socket.destroy();
      process.off('exit', killAtExit);
      child.kill('SIGKILL');
    },
  };
}

/** Whether the queue had a place left for one more connection. */
async function isAccepted(port: number, queued: Socket[]): Promise<boolean> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  queued.push(socket);
  return Promise.race([
    once(socket, 'connect').then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 500)),
  ]);
}

/** Spoken to in TLS where plain HTTP is spoken. */
export async function plainPort(): Promise<Unreachable> {
  let heard = 0;
  const server = createHttpServer((_request, response) => {
    heard += 1;
    response.end('{}');
  });
  return listening(server, () => heard);
}

/** Takes connections and never says a word, not even of TLS. */
export async function silentPort(): Promise<Unreachable> {
  return listening(createServer(), () => 0);
}

/** A certificate that nobody vouches for. */
export async function selfSigned(): Promise<Unreachable> {
  let heard = 0;
  const server = createHttpsServer(selfSignedCertificate(), (_request, response) => {
    heard += 1;
    response.end('{}');
  });
  return listening(server, () => heard);
}

async function listening(server: Server, heard: () => number): Promise<Unreachable> {
  const sockets = new Set<Socket>();
  let tries = 0;
  server.on('connection', (socket: Socket) => {
    tries += 1;
    sockets.add(socket.on('error', () => {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://${addressOf(server)}`,
    heard,
    tries: () => tries,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return closed(server);
    },
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A certificate for 127.0.0.1, by hand (RFC 5280, 4.1): made anew, so that no key lies about and none expires. */
function selfSignedCertificate(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'));
  const commonName = der(
    0x30,
    der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('self-signed')))),
  );
  const time = (year: string) => der(0x18, Buffer.from(`${year}0101000000Z`));
  const body = der(
    0x30,
    der(0x02, Buffer.of(1)),
    ecdsaWithSha256,
    commonName,
    der(0x30, time('2020'), time('2120')),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  const bytes = der(0x30, body, ecdsaWithSha256, der(0x03, Buffer.of(0), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of the distinguished encoding rules: tag, length, content. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
