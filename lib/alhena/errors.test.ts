import { expect, it } from 'vitest';
import {
  AlhenaAbortError,
  AlhenaConnectionError,
  AlhenaError,
  AlhenaReplyError,
  AlhenaStatusError,
  AlhenaTimeoutError,
} from './errors';

const OPTIONS = { delivery: 'final', retryable: false, status: 401 } as const;

it.each([
  ['AlhenaError', class extends AlhenaError {}],
  ['AlhenaAbortError', class extends AlhenaAbortError {}],
  ['AlhenaConnectionError', class extends AlhenaConnectionError {}],
  ['AlhenaReplyError', class extends AlhenaReplyError {}],
  ['AlhenaStatusError', class extends AlhenaStatusError {}],
  ['AlhenaTimeoutError', class extends AlhenaTimeoutError {}],
])('%s keeps its name where a bundler shortens the class’s', (name, Nameless) => {
  expect(new Nameless('', OPTIONS).name).toBe(name);
});
