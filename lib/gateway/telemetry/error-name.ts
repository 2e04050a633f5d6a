const CODE = /^ERR_[A-Z0-9_]{1,60}$/;

/**
 * Names a kind of error for the log, never quoting its message: by the code that Node and libraries give theirs, which no
 * bundler shortens as it does the names of classes, else by its name.
 */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? code : error.name;
}
