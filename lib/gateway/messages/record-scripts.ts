import * as v from 'valibot';
import { EPOCH_KEY, IS_DEAD } from '@/lib/gateway/store/heart';
import { createScript } from '@/lib/gateway/store/script';

/**
 * Keys: the record. Arguments: this instance, fingerprint, lifetime in milliseconds, 1 when another instance may know of
 * the message what the store does not, the channel and text that tell of it, and the name of the store's memory as this
 * instance last heard it, or nothing. Nobody settles a record in flight whose owner is dead, or is this instance without
 * knowing of it.
 */
export const claimOnce = createScript(`${IS_DEAD}
local state, fingerprint, owner, body = unpack(redis.call('HMGET', KEYS[1], 'state', 'fingerprint', 'owner', 'body'))
local hasForgotten = ARGV[7] ~= '' and redis.call('GET', '${EPOCH_KEY}') ~= ARGV[7]
if not state and (ARGV[4] == '1' or hasForgotten) then return {'forgotten', ARGV[2], ''} end
if not state or (state == 'open' and fingerprint == ARGV[2]) then
  redis.call('HSET', KEYS[1], 'state', 'in_flight', 'fingerprint', ARGV[2], 'owner', ARGV[1], 'body', '')
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
  redis.call('PUBLISH', ARGV[5], ARGV[6])
  return {state and 'again' or 'first', ARGV[2], body or ''}
end
if state == 'in_flight' and (owner == ARGV[1] or isDead(owner)) then
  redis.call('HSET', KEYS[1], 'state', 'unknown')
  state = 'unknown'
end
return {state, fingerprint, body}`);

/** Keys: the record. Arguments: this instance, state, fingerprint, body, lifetime in milliseconds. */
export const saveOwn = createScript(`
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[2], 'fingerprint', ARGV[3], 'owner', ARGV[1], 'body', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return 1`);

/** What `claimOnce` returns: state, fingerprint, body. */
export const ClaimedSchema = v.tuple([
  v.picklist(['first', 'again', 'forgotten', 'in_flight', 'done', 'unknown', 'open']),
  v.string(),
  v.string(),
]);
