import { createPublicKey, type KeyObject } from 'node:crypto';
import { type JWTPayload, jwtVerify } from 'jose';
import * as v from 'valibot';
import { type UserMetadata, UserMetadataSchema } from '@/lib/contract';
import { ConfigError } from '@/lib/gateway/config-values';
import { GatewayError } from '@/lib/gateway/problem';

/** Reads the claims of a `user_token` as trusted metadata. Throws `invalid_request` naming `user_token`. */
export type VerifyUserToken = (token: string) => Promise<UserMetadata>;

const CLOCK_SKEW_SECONDS = 60;
// Claims about the token rather than the shopper (RFC 7519, 4.1).
const REGISTERED = new Set(['iss', 'aud', 'exp', 'nbf', 'iat', 'jti']);

/**
 * The verifier for `METADATA_JWT_SECRET`: HS256 with a shared secret, ES256 when it holds a public key as PEM or JWK.
 * The algorithm follows from the key, never from the token, and `exp` is required.
 * Throws `ConfigError` when a key cannot be read.
 */
export function createUserTokenVerifier(
  keyText: string | undefined,
  now: () => number = Date.now,
): VerifyUserToken {
  if (keyText === undefined)
    return async () => {
      throw refused('it cannot be verified, because METADATA_JWT_SECRET is not set');
    };
  const key = keyOf(keyText);
  const algorithm = key instanceof Uint8Array ? 'HS256' : 'ES256';
  return async (token) => {
    const claims = await verify(token, key, algorithm, now);
    const nested = claims.user_metadata;
    const own = Object.entries(claims).filter(([name]) => !REGISTERED.has(name));
    const parsed = v.safeParse(UserMetadataSchema, nested ?? Object.fromEntries(own));
    if (!parsed.success) throw refused(parsed.issues[0].message);
    return parsed.output;
  };
}

type Key = KeyObject | Uint8Array;

function keyOf(text: string): Key {
  // Variables cannot always hold line breaks, so PEM arrives with them escaped.
  const unescaped = text.replaceAll('\\n', '\n').trim();
  const isPem = unescaped.startsWith('-----BEGIN');
  if (!isPem && !unescaped.startsWith('{')) return new TextEncoder().encode(text);
  try {
    const key = isPem
      ? createPublicKey(unescaped)
      : createPublicKey({ key: JSON.parse(unescaped), format: 'jwk' });
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    // Falls through to the one message for every kind of unreadable key; the cause would quote it.
  }
  throw new ConfigError([
    'METADATA_JWT_SECRET: it looks like a key but is no P-256 public key; give a PEM "PUBLIC KEY", a JWK, or a shared secret.',
  ]);
}

async function verify(
  token: string,
  key: Key,
  algorithm: string,
  now: () => number,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      requiredClaims: ['exp'],
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: new Date(now()),
    });
    return payload;
  } catch (cause) {
    throw refused('it is not a valid, unexpired token of this shop', cause);
  }
}

function refused(why: string, cause?: unknown): GatewayError {
  return new GatewayError('invalid_request', { detail: `user_token: ${why}.`, cause });
}
