import { tellSocketAddresses } from '@/lib/gateway/http/socket-address';
import { ConfigError } from './config-values';
import { getShelftalk } from './instance';

/** Makes the process's gateway at start, or ends the process saying which variable is wrong and what to do. */
export function startGateway(): void {
  tellSocketAddresses();
  try {
    getShelftalk();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exit(1);
  }
}
