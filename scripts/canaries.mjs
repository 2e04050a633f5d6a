/** What every secret's variable holds while the package is built, so that one that is taken in can be found. */
export const CANARIES = {
  ALHENA_API_KEY: 'canary-packed-api-key-7d20',
  SHELFTALK_SECRET: 'canary-packed-sealing-secret-of-more-than-32-characters',
  METADATA_JWT_SECRET: 'canary-packed-metadata-secret-of-more-than-32-characters',
  ADMIN_TOKEN: 'canary-packed-admin-token-1c5e',
  METRICS_TOKEN: 'canary-packed-metrics-token-90ab',
};

/**
 * Runs the work with the canaries in the environment in place of whatever is there.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withCanaries(work) {
  const own = Object.keys(CANARIES).map((name) => [name, process.env[name]]);
  Object.assign(process.env, CANARIES);
  try {
    return await work();
  } finally {
    for (const [name, value] of own) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
