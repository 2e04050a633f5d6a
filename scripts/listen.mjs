import { createServer } from 'node:net';

/** The port to serve on: `PORT`, or 3000. Ends the process when it is no port. */
export function chosenPort() {
  const text = process.env.PORT?.trim() || '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  console.error(
    `PORT: "${text}" is not a whole number from 0 to 65535, so nothing can be served. Set such a number or remove it for 3000.`,
  );
  return process.exit(1);
}

/** Serves on the port; when it cannot be had, ends the process saying why and what to do. */
export function listen(server, port, onListening) {
  server.on('error', (error) => {
    console.error(whyNot(error, port));
    process.exit(1);
  });
  server.listen(port, onListening);
}

/** Throws when nothing could be served on the port now: better said before a minute of building than after it. */
export async function assertPortIsFree(port) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(new Error(whyNot(error, port))));
    probe.listen(port, () => probe.close(resolve));
  });
}

function whyNot({ code, message }, port) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another process, so nothing can be served on it. Stop that process, or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user, so nothing can be served on it. Set PORT to a number from 1024 up.`;
    default:
      return `Nothing can be served on port ${port}: ${message}. Set PORT to another number.`;
  }
}
