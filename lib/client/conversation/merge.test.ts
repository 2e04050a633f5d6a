import { describe, expect, it } from 'vitest';
import { type Conversation, EMPTY_CONVERSATION, type Entry, type Status } from './conversation';
import { merge } from './merge';

const BEGUN: Conversation = { ...EMPTY_CONVERSATION, id: 'c', started_at: 10 };

function message(id: string, at: number, status: Status, rev = 1): Entry {
  const query_text = `text of ${id}`;
  return {
    kind: 'message',
    id,
    rev,
    at,
    key: `key-${id}`,
    query_text,
    locale: 'en',
    tries: 0,
    status,
  };
}

function ids({ entries }: Conversation): string[] {
  return entries.map(({ id }) => id);
}

const ANSWERED: Status = { state: 'answered', result_text: 'Yes.', at: 30 };
const SENDING: Status = { state: 'sending', since: 20 };

describe('merge', () => {
  it('brings the entries of both together, by their time, the same in either tab', () => {
    const mine = { ...BEGUN, entries: [message('a', 1, ANSWERED), message('d', 4, ANSWERED)] };
    const theirs = { ...BEGUN, entries: [message('b', 2, ANSWERED), message('c', 3, SENDING)] };
    expect(ids(merge(mine, theirs))).toEqual(['a', 'b', 'c', 'd']);
    expect(merge(theirs, mine).entries).toEqual(merge(mine, theirs).entries);
  });

  it('takes the version of an entry that has changed more often', () => {
    const mine = { ...BEGUN, entries: [message('a', 1, ANSWERED, 2)] };
    const theirs = { ...BEGUN, entries: [message('a', 1, { state: 'queued' }, 3)] };
    expect(merge(mine, theirs).entries).toEqual(theirs.entries);
    expect(merge(theirs, mine)).toBe(theirs);
  });

  it('takes the more settled of two versions that have changed as often', () => {
    const mine = { ...BEGUN, entries: [message('a', 1, SENDING, 2)] };
    const theirs = { ...BEGUN, entries: [message('a', 1, ANSWERED, 2)] };
    expect(merge(mine, theirs).entries).toEqual(theirs.entries);
    expect(merge(theirs, mine)).toBe(theirs);
  });

  it('goes on in the thread that was given last', () => {
    const mine = { ...BEGUN, thread: { thread_id: 'old', at: 1 } };
    const theirs = { ...BEGUN, thread: { thread_id: 'new', at: 2 } };
    expect(merge(mine, theirs).thread?.thread_id).toBe('new');
    expect(merge(theirs, mine)).toBe(theirs);
  });

  it('counts as seen what was seen in either', () => {
    expect(merge(BEGUN, { ...BEGUN, seen_at: 5 }).seen_at).toBe(5);
    expect(merge({ ...BEGUN, seen_at: 5 }, { ...BEGUN, seen_at: 3 }).seen_at).toBe(5);
  });

  it('is the same object when there is nothing new', () => {
    const mine = { ...BEGUN, draft: 'mine', entries: [message('a', 1, ANSWERED)] };
    expect(merge(mine, { ...mine, draft: 'theirs' })).toBe(mine);
  });

  it.each([
    ['begun later', { id: 'b', started_at: 11 }],
    ['begun in the same moment, by the greater id', { id: 'd', started_at: 10 }],
  ])('gives way to a conversation %s, and keeps its own draft', (_, next) => {
    const mine = { ...BEGUN, draft: 'mine', entries: [message('a', 1, ANSWERED)] };
    const theirs = { ...EMPTY_CONVERSATION, ...next, draft: 'theirs' };
    expect(merge(mine, theirs)).toEqual({ ...theirs, draft: 'mine' });
    expect(merge(theirs, mine)).toBe(theirs);
  });
});
