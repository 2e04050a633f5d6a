/** Runs once when the server starts: a bad variable stops the start with its name and the remedy. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startGateway } = await import('./lib/gateway/start');
    startGateway();
  }
}
