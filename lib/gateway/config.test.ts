import { describe, expect, it } from 'vitest';
import { configFromEnv, resolveConfig } from './config';
import { ConfigError } from './config-values';

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(configFromEnv({})).toMatchObject({
      apiKey: undefined,
      apiUrl: 'https://api.alhena.ai',
      appUrl: 'http://localhost:3000',
      storefrontOrigins: [],
      secrets: [],
      trustProxy: 0,
      faqBudgetPerMinute: 450,
      messagesPerMinute: 20,
      readsPerMinute: 240,
      faqFreshSeconds: 21_600,
      localApiKey: 'local',
      localModel: undefined,
      logLevel: 'info',
      port: 3000,
    });
  });

  it('follows PORT in the default of APP_URL', () => {
    expect(configFromEnv({ PORT: '4567' }).appUrl).toBe('http://localhost:4567');
  });

  it('takes an empty variable for an absent one', () => {
    expect(configFromEnv({ ALHENA_API_KEY: '', APP_URL: ' ', TRUST_PROXY: '' })).toEqual(
      configFromEnv({}),
    );
  });

  it('normalises origins and drops repeated ones', () => {
    const { appUrl, storefrontOrigins } = configFromEnv({
      APP_URL: 'https://APP.example/',
      STOREFRONT_ORIGINS: 'https://Shop.Example:443/, https://shop.example ,http://[::1]:8080',
    });
    expect(appUrl).toBe('https://app.example');
    expect(storefrontOrigins).toEqual(['https://shop.example', 'http://[::1]:8080']);
  });

  it('splits secrets, and trims what was pasted with a line break', () => {
    const config = configFromEnv({
      SHELFTALK_SECRET: 'first-secret,second-secret',
      ALHENA_API_KEY: 'key\n',
    });
    expect(config.secrets).toEqual(['first-secret', 'second-secret']);
    expect(config.apiKey).toBe('key');
  });

  it('reads the model from three variables', () => {
    expect(
      configFromEnv({
        ALHENA_LOCAL_MODEL_URL: 'http://localhost:11434/v1/',
        ALHENA_LOCAL_MODEL_NAME: 'small',
      }).localModel,
    ).toEqual({ url: 'http://localhost:11434/v1', name: 'small' });
  });

  it.each([
    ['ALHENA_API_KEY', 'two words'],
    ['ALHENA_API_KEY', 'line\nbreak'],
    ['ALHENA_API_URL', 'http://api.alhena.ai'],
    ['ALHENA_API_URL', 'ftp://localhost'],
    ['ALHENA_API_URL', 'https://user:pass@api.alhena.ai'],
    ['ALHENA_API_URL', 'https://api.alhena.ai?x=1'],
    ['ALHENA_API_URL', 'http://127.0.0.1.evil.example'],
    ['APP_URL', 'shop.example'],
    ['APP_URL', 'https://shop.example/path'],
    ['APP_URL', 'javascript:alert(1)'],
    ['STOREFRONT_ORIGINS', 'https://*.example'],
    ['STOREFRONT_ORIGINS', 'https://a.example,null'],
    ['STOREFRONT_ORIGINS', '*'],
    ['SHELFTALK_SECRET', 'short'],
    ['SHELFTALK_SECRET', 'long-enough-secret,short'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['REDIS_URL', 'localhost:6379'],
    ['TRUST_PROXY', '-1'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '1.5'],
    ['ALHENA_FAQ_BUDGET_PER_MINUTE', '0'],
    ['MESSAGES_PER_MINUTE', 'many'],
    ['READS_PER_MINUTE', '0'],
    ['FAQ_FRESH_SECONDS', '1e3'],
    ['ALHENA_LOCAL_API_KEY', 'with space'],
    ['ALHENA_LOCAL_MODEL_URL', 'not an address'],
    ['METADATA_JWT_SECRET', 'short'],
    ['ADMIN_TOKEN', 'with space'],
    ['METRICS_TOKEN', 'with space'],
    ['LOG_LEVEL', 'loud'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key'],
    ['OTEL_EXPORTER_OTLP_HEADERS', '=secret'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'two words=secret'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=%0d%0ax-evil:1'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key=%zz'],
    ['OTEL_SERVICE_NAME', 'x'.repeat(256)],
    ['PORT', '65536'],
  ])('refuses %s=%s by name, with what to do', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${variable}: .+; .+\\.$`)),
    ]);
  });

  it('names every bad variable at once', () => {
    expect(problemsOf({ PORT: 'x', TRUST_PROXY: 'x', LOG_LEVEL: 'x' })).toHaveLength(3);
  });

  it.each([
    ['ALHENA_API_KEY', 'secret canary'],
    ['SHELFTALK_SECRET', 'canary'],
    ['REDIS_URL', 'http://user:canary@host'],
    ['APP_URL', 'https://user:canary@shop.example'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'api-key canary'],
  ])('never quotes what %s holds', (variable, value) => {
    expect(problemsOf({ [variable]: value }).join()).not.toContain('canary');
  });

  it('holds fields given in code to the same rules, under their own names', () => {
    expect(() => resolveConfig({ storefrontOrigins: ['shop.example'] }, {})).toThrow(
      /storefrontOrigins: .*not an origin/,
    );
    expect(() => resolveConfig({ trustProxy: 1.5 }, {})).toThrow(/trustProxy/);
  });

  it('lets fields given in code win over variables', () => {
    expect(
      resolveConfig({ appUrl: 'https://b.example' }, { APP_URL: 'https://a.example' }).appUrl,
    ).toBe('https://b.example');
  });
});

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    configFromEnv(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
