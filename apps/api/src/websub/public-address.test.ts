import { expect, test } from 'vitest';
import { ipOf, isPublic, lookUpPublic } from './public-address.ts';

test.each([
  ['203.162.0.181', true],
  ['8.8.8.8', true],
  ['2001:4860:4860::8888', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd12:3456::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
  ['', false],
])('“%s” is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));

test.each([
  ['[::1]', '::1'],
  ['127.0.0.1', '127.0.0.1'],
  ['example.org', null],
  ['localhost', null],
])('the host %s is the address %s', (host, expected) => expect(ipOf(host)).toBe(expected));

test.each([{ all: true }, { all: false }])('a name of this machine is not looked up, %j', async (options) => {
  const error = await new Promise((done) => lookUpPublic('localhost', options, done));
  expect(String(error)).toContain('localhost is no public address');
});
