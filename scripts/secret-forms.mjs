/**
 * Every way in which a secret could lie in what is served or written.
 *
 * @param {string} secret
 * @returns {string[]}
 */
export function formsOf(secret) {
  const bytes = Buffer.from(secret);
  return [
    secret,
    bytes.toString('base64'),
    // Amid other bytes its base64 begins one or two characters later; what is sure to be there is its middle.
    ...[1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(4, -4),
    ),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    encodeURIComponent(secret),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    [...secret].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(''),
    [...secret].reverse().join(''),
  ];
}

/**
 * The forms of the secrets that are in the text.
 *
 * @param {string} text
 * @param {string[]} secrets
 * @returns {string[]}
 */
export function leaks(text, secrets) {
  const lower = text.toLowerCase();
  return secrets.flatMap(formsOf).filter((form) => lower.includes(form.toLowerCase()));
}
