import { createHmac, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createApiFixture, KEY, sendToHandler } from '@/lib/gateway/testing/api-fixture';
import { createUserTokenVerifier } from './user-token';

const SECRET = 'a-shared-secret-of-more-than-32-characters';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const JWK = JSON.stringify(publicKey.export({ format: 'jwk' }));
const claims = { customer_id: '42', vip: true };

const hs256 = (payload: object, secret = SECRET) =>
  sign(payload, 'HS256', new TextEncoder().encode(secret));
const es256 = (payload: object) => sign(payload, 'ES256', privateKey);

describe('user_token', () => {
  it.each([
    ['a shared secret', SECRET, () => hs256(claims)],
    ['a public key as PEM', PEM, () => es256(claims)],
    ['a public key as PEM on one line', PEM.replaceAll('\n', '\\n'), () => es256(claims)],
    ['a public key as JWK', JWK, () => es256(claims)],
  ])('is verified with %s', async (_what, secret, token) => {
    expect(await createUserTokenVerifier(secret)(await token())).toEqual(claims);
  });

  it('may hold its claims under user_metadata', async () => {
    const token = await hs256({ user_metadata: { plan: 'gold' }, sub: '1' });
    expect(await createUserTokenVerifier(SECRET)(token)).toEqual({ plan: 'gold' });
  });

  it.each<[string, string, () => Promise<string> | string]>([
    [
      'signed with another secret',
      SECRET,
      () => hs256(claims, 'another-secret-of-more-than-32-chars'),
    ],
    ['expired', SECRET, () => hs256({ ...claims, exp: 1_000 })],
    ['without an end', SECRET, () => hs256({ ...claims, exp: undefined })],
    ['not valid yet', SECRET, () => hs256({ ...claims, nbf: 9_999_999_999 })],
    ['unsigned', SECRET, () => forged({ alg: 'none' }, '')],
    ['signed with the public key as a secret', PEM, () => forged({ alg: 'HS256' }, PEM)],
    ['of another algorithm', SECRET, () => es256(claims)],
    ['with nested claims', SECRET, () => hs256({ address: { city: 'x' } })],
    ['no token at all', SECRET, () => 'nonsense'],
  ])('is refused when %s', async (_what, secret, token) => {
    const verify = createUserTokenVerifier(secret);
    await expect(verify(await token())).rejects.toMatchObject({
      code: 'invalid_request',
      detail: expect.stringMatching(/^user_token: /),
    });
  });

  it.each([
    [
      'an RSA key',
      generateKeyPairSync('rsa', { modulusLength: 2048 })
        .publicKey.export({ type: 'spki', format: 'pem' })
        .toString(),
    ],
    ['a broken PEM', '-----BEGIN PUBLIC KEY-----\nnope\n-----END PUBLIC KEY-----'],
    ['a broken JWK', '{"kty":"EC"}'],
  ])('stops the start with %s', (_what, secret) => {
    expect(() => createUserTokenVerifier(secret)).toThrow(/METADATA_JWT_SECRET: /);
  });

  it('wins over what the browser says, and the server’s hook over both', async () => {
    const fixture = createApiFixture({
      config: {
        metadataJwtSecret: SECRET,
        addMetadata: ({ user_metadata }) => ({ tier: `${user_metadata.customer_id}-gold` }),
      },
    });
    const reply = await sendToHandler(fixture.handler)('/api/send_message', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': KEY },
      body: JSON.stringify({
        query_text: 'Hi',
        user_metadata: { customer_id: 'forged', tier: 'forged', theme: 'dark' },
        user_token: await hs256(claims),
      }),
    });
    expect(reply.status).toBe(200);
    expect(fixture.asked[0]?.input).toEqual({
      query_text: 'Hi',
      locale: 'en',
      user_metadata: { customer_id: '42', vip: true, tier: '42-gold', theme: 'dark' },
    });
    expect(reply.text).not.toContain('gold');
  });
});

function sign(payload: object, alg: string, key: Uint8Array | typeof privateKey): Promise<string> {
  const exp = Math.floor(Date.now() / 1000) + 600;
  return new SignJWT({ exp, ...payload }).setProtectedHeader({ alg }).sign(key);
}

function forged(header: object, secret: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${encode(header)}.${encode({ ...claims, exp: 9_999_999_999 })}`;
  const signature =
    secret === '' ? '' : createHmac('sha256', secret).update(input).digest('base64url');
  return `${input}.${signature}`;
}
