import { isIP } from 'node:net';

/**
 * The visitor's address: what the outermost trusted proxy wrote into `X-Forwarded-For`, counted from the right, because
 * everything further left is the caller's own claim. IPv6 is cut to its /64, the least one household has.
 * `trustProxy` 0 means the socket's address alone. Undefined when nothing sound is known.
 */
export function visitorAddress(
  forwardedFor: string | null,
  socketAddress: string | undefined,
  trustProxy: number,
): string | undefined {
  if (trustProxy > 0 && forwardedFor !== null) {
    const hops = forwardedFor.split(',');
    const claimed = hops.length >= trustProxy ? hops[hops.length - trustProxy] : undefined;
    const address = claimed === undefined ? undefined : bucketOf(claimed);
    if (address !== undefined) return address;
  }
  return socketAddress === undefined ? undefined : bucketOf(socketAddress);
}

function bucketOf(written: string): string | undefined {
  const text = written.trim();
  const bare = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? text;
  const withoutPort = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(bare)?.[1] ?? bare;
  const address = withoutPort.split('%')[0] ?? '';
  switch (isIP(address)) {
    case 4:
      return address;
    case 6:
      return mappedIpv4(address) ?? `${networkOf(address)}::/64`;
    default:
      return undefined;
  }
}

function mappedIpv4(address: string): string | undefined {
  const dotted = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (dotted) return dotted;
  const groups = groupsOf(address);
  if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return undefined;
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function networkOf(address: string): string {
  return groupsOf(address)
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, a, b, c, d) =>
    [(Number(a) << 8) | Number(b), (Number(c) << 8) | Number(d)]
      .map((group) => group.toString(16))
      .join(':'),
  );
  const [left = '', right] = hex.split('::');
  const before = parts(left);
  const after = right === undefined ? [] : parts(right);
  const gap = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<number>(Math.max(gap, 0)).fill(0), ...after];
}

function parts(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
