import type { ShelftalkConfig } from './config';

const STRONG_SECRET_LENGTH = 32;

/** Every value of the configuration that must be seen nowhere. */
export function secretsOf(config: ShelftalkConfig): (string | undefined)[] {
  return [
    config.apiKey,
    config.metadataJwtSecret,
    config.adminToken,
    config.metricsToken,
    config.localModel?.key,
    ...Object.values(config.otlpHeaders),
    ...config.secrets,
  ];
}

/** Tells of the secrets that seal or verify and are short enough to be guessed. */
export function warnOfWeakSecrets(
  config: ShelftalkConfig,
  warn: (event: string, fields: { variable: string; what_to_do: string }) => void,
): void {
  const isWeak = (secret: string) => secret.length < STRONG_SECRET_LENGTH;
  const tell = (variable: string) =>
    warn('weak_secret', {
      variable,
      what_to_do: `It can be guessed: use ${STRONG_SECRET_LENGTH} random characters or more.`,
    });
  if (config.secrets.some(isWeak)) tell('SHELFTALK_SECRET');
  if (config.metadataJwtSecret !== undefined && isWeak(config.metadataJwtSecret))
    tell('METADATA_JWT_SECRET');
}
