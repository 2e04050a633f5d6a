import { SignJWT } from 'jose';

/** On your own server, for the shopper who is signed in. The gateway verifies it with the same secret. */
export function userToken(shopper: { id: string; tier: string }, secret: string): Promise<string> {
  return new SignJWT({ user_metadata: { customer_id: shopper.id, tier: shopper.tier } })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret));
}
