import { configFromEnv } from '@/lib/gateway/config';

/** The app's public origin, as the gateway knows it: pages under it always have questions. */
export function appOrigin(): string {
  return configFromEnv(process.env).appUrl;
}
