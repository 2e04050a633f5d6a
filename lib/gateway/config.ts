import type { Clock } from '@/lib/clock';
import type { UserMetadata } from '@/lib/contract';
import type { Log } from '@/lib/gateway/telemetry/log';
import { headerList, serviceName } from './config-otlp';
import {
  apiUrl,
  ConfigError,
  integer,
  localModel,
  logLevel,
  optional,
  origin,
  origins,
  redisUrl,
  type Setting,
  secret,
  secretList,
  token,
  url,
} from './config-values';

/** What a server-side metadata hook is told about the message it may add to. */
export type MetadataContext = {
  request: Request;
  page_url: string | undefined;
  locale: string;
  /** What the browser sent, already bounded. */
  user_metadata: UserMetadata;
};

/** Everything the gateway can be told. Every field but the hooks has a variable of the same meaning. */
export type ShelftalkConfig = {
  /** `ALHENA_API_KEY`. Without it the embedded Alhena answers. */
  apiKey?: string | undefined;
  /** `ALHENA_API_URL`, without trailing slash. */
  apiUrl: string;
  /** `APP_URL`: the app's public origin. */
  appUrl: string;
  /** `STOREFRONT_ORIGINS`: further origins, exact. */
  storefrontOrigins: string[];
  /** `SHELFTALK_SECRET`: the first seals, all open. Empty: derived from the key. */
  secrets: string[];
  redisUrl?: string | undefined;
  /** `TRUST_PROXY`: how many proxies stand in front. */
  trustProxy: number;
  faqBudgetPerMinute: number;
  messagesPerMinute: number;
  readsPerMinute: number;
  faqFreshSeconds: number;
  localApiKey: string;
  localModel?: { url: string; key?: string; name?: string } | undefined;
  /** `METADATA_JWT_SECRET`: a shared secret, or a public key as PEM or JWK. */
  metadataJwtSecret?: string | undefined;
  adminToken?: string | undefined;
  metricsToken?: string | undefined;
  logLevel: string;
  otlpEndpoint?: string | undefined;
  /** `OTEL_EXPORTER_OTLP_HEADERS`: sent with every export, usually the collector's key. */
  otlpHeaders: Record<string, string>;
  /** `OTEL_SERVICE_NAME`: what the spans call this service. */
  otelServiceName: string;
  port: number;
  /** Private metadata added on the server; never reaches a page, and wins over what the browser sent. */
  addMetadata?: ((context: MetadataContext) => UserMetadata | Promise<UserMetadata>) | undefined;
  /** Reaches the upstream; default is an agent of the gateway's own. */
  fetch?: typeof globalThis.fetch | undefined;
  clock?: Clock | undefined;
  logger?: Log | undefined;
};

type Env = Record<string, string | undefined>;

/**
 * The configuration that the variables describe.
 * Throws `ConfigError` listing every bad variable: its name, what is wrong and what to do.
 */
export function configFromEnv(env: Env): ShelftalkConfig {
  return resolveConfig({}, env);
}

/** Like `configFromEnv`, with fields given in code before the variables; they are held to the same rules. */
export function resolveConfig(given: Partial<ShelftalkConfig>, env: Env): ShelftalkConfig {
  const problems: string[] = [];
  function read<T>(
    field: keyof ShelftalkConfig,
    variable: string,
    parse: (setting: Setting) => T,
    fallback: T,
  ): T {
    const setting = settingOf(given, env, field, variable);
    if (setting === undefined) return fallback;
    try {
      return parse(setting);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return fallback;
    }
  }

  const port = read('port', 'PORT', integer(0, 65_535), 3000);
  const config: ShelftalkConfig = {
    port,
    apiKey: read('apiKey', 'ALHENA_API_KEY', optional(token), undefined),
    apiUrl: read('apiUrl', 'ALHENA_API_URL', apiUrl, 'https://api.alhena.ai'),
    appUrl: read('appUrl', 'APP_URL', origin, `http://localhost:${port}`),
    storefrontOrigins: read('storefrontOrigins', 'STOREFRONT_ORIGINS', origins, []),
    secrets: read('secrets', 'SHELFTALK_SECRET', secretList, []),
    redisUrl: read('redisUrl', 'REDIS_URL', optional(redisUrl), undefined),
    trustProxy: read('trustProxy', 'TRUST_PROXY', integer(0, 32), 0),
    faqBudgetPerMinute: read(
      'faqBudgetPerMinute',
      'ALHENA_FAQ_BUDGET_PER_MINUTE',
      integer(1, 1_000_000),
      450,
    ),
    messagesPerMinute: read(
      'messagesPerMinute',
      'MESSAGES_PER_MINUTE',
      integer(1, 1_000_000_000),
      20,
    ),
    readsPerMinute: read('readsPerMinute', 'READS_PER_MINUTE', integer(1, 1_000_000_000), 240),
    faqFreshSeconds: read('faqFreshSeconds', 'FAQ_FRESH_SECONDS', integer(1, 2_592_000), 21_600),
    localApiKey: read('localApiKey', 'ALHENA_LOCAL_API_KEY', token, 'local'),
    localModel: given.localModel ?? undefined,
    metadataJwtSecret: read(
      'metadataJwtSecret',
      'METADATA_JWT_SECRET',
      optional(secret),
      undefined,
    ),
    adminToken: read('adminToken', 'ADMIN_TOKEN', optional(token), undefined),
    metricsToken: read('metricsToken', 'METRICS_TOKEN', optional(token), undefined),
    logLevel: read('logLevel', 'LOG_LEVEL', logLevel, 'info'),
    otlpEndpoint: read(
      'otlpEndpoint',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      optional(url('https://collector.example:4318')),
      undefined,
    ),
    otlpHeaders:
      given.otlpHeaders ?? read('otlpHeaders', 'OTEL_EXPORTER_OTLP_HEADERS', headerList, {}),
    otelServiceName: read('otelServiceName', 'OTEL_SERVICE_NAME', serviceName, 'shelftalk'),
    addMetadata: given.addMetadata,
    fetch: given.fetch,
    clock: given.clock,
    logger: given.logger,
  };
  config.localModel ??= localModel(env, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function settingOf(
  given: Partial<ShelftalkConfig>,
  env: Env,
  field: keyof ShelftalkConfig,
  variable: string,
): Setting | undefined {
  const value = given[field];
  if (typeof value === 'string' || typeof value === 'number' || Array.isArray(value))
    return value.toString() === '' ? undefined : { name: field, text: value.toString() };
  const text = env[variable]?.trim();
  // An empty variable is how compose files and dashboards spell "not set".
  return text ? { name: variable, text } : undefined;
}
