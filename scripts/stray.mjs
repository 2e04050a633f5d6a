/**
 * A rejection that nobody handled is told on standard error and goes no further: it concerns one request at most, and
 * Node's own way, ending the process, would drop everybody's. Its words stay out, they may quote what was sent.
 */
export function tellStrayRejections() {
  process.on('unhandledRejection', (reason) => {
    const name = reason instanceof Error ? reason.name : typeof reason;
    const place = reason instanceof Error ? (reason.stack?.split('\n')[1]?.trim() ?? '') : '';
    console.error(
      JSON.stringify({ level: 'error', error: name, place, msg: 'unhandled_rejection' }),
    );
  });
}
