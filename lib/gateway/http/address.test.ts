import { describe, expect, it } from 'vitest';
import { visitorAddress } from './address';

describe('visitor address', () => {
  it.each<[string, string | null, string | undefined, number, string | undefined]>([
    ['believes no header without proxies', '6.6.6.6', '10.0.0.1', 0, '10.0.0.1'],
    ['takes what one proxy wrote', '6.6.6.6, 203.0.113.9', '10.0.0.1', 1, '203.0.113.9'],
    [
      'counts two proxies from the right',
      '6.6.6.6, 203.0.113.9, 10.0.0.2',
      '10.0.0.1',
      2,
      '203.0.113.9',
    ],
    ['falls back when the header is shorter than the chain', '6.6.6.6', '10.0.0.1', 2, '10.0.0.1'],
    ['falls back when the header is absent', null, '10.0.0.1', 1, '10.0.0.1'],
    ['falls back when the entry is no address', 'unknown', '10.0.0.1', 1, '10.0.0.1'],
    ['drops ports', '203.0.113.9:4711', undefined, 1, '203.0.113.9'],
    ['drops brackets and ports', '[2001:db8:1:2::9]:443', undefined, 1, '2001:db8:1:2::/64'],
    ['cuts IPv6 to its /64', null, '2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2::/64'],
    ['gives one name to every spelling', null, '2001:0DB8:0001:0002::', 0, '2001:db8:1:2::/64'],
    ['reads mapped IPv4', null, '::ffff:203.0.113.9', 0, '203.0.113.9'],
    ['reads mapped IPv4 in hex', null, '::ffff:cb00:7109', 0, '203.0.113.9'],
    ['drops zones', null, 'fe80::1%eth0', 0, 'fe80:0:0:0::/64'],
    ['reads loopback', null, '::1', 0, '0:0:0:0::/64'],
    ['knows nothing without a socket', '6.6.6.6', undefined, 0, undefined],
  ])('%s', (_what, header, socket, proxies, expected) => {
    expect(visitorAddress(header, socket, proxies)).toBe(expected);
  });
});
