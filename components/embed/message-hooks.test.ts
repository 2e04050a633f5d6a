import { describe, expect, it, vi } from 'vitest';
import { sendHooked } from './message-hooks';

const REPLY = { result_text: 'Yes.', thread_id: 'token' };
const MESSAGE = { query_text: 'Is it warm?' };
let keys = 0;

function options() {
  keys += 1;
  return { idempotencyKey: `key-of-test-${keys}` };
}

describe('sendHooked', () => {
  it('sends what beforeSend makes of the message and shows what beforeDisplay makes of the answer', async () => {
    const send = vi.fn(async () => REPLY);
    const reply = await sendHooked(
      send,
      {
        beforeSend: (message) => ({ ...message, query_text: 'Is it very warm?' }),
        beforeDisplay: async (text) => `${text} Indeed.`,
      },
      MESSAGE,
      options(),
    );
    expect(send).toHaveBeenCalledExactlyOnceWith(
      { query_text: 'Is it very warm?' },
      expect.anything(),
    );
    expect(reply).toEqual({ result_text: 'Yes. Indeed.', thread_id: 'token' });
  });

  it('sends the same words again under the same key', async () => {
    const send = vi.fn(async (_message: unknown) => REPLY);
    const same = options();
    let calls = 0;
    const beforeSend = () => {
      calls += 1;
      return { query_text: `call ${calls}` };
    };
    await sendHooked(send, { beforeSend }, MESSAGE, same);
    await sendHooked(send, { beforeSend }, MESSAGE, same);
    expect(send.mock.calls.map(([message]) => message)).toEqual([
      { query_text: 'call 1' },
      { query_text: 'call 1' },
    ]);
  });

  it('holds back a message beforeSend gives null for', async () => {
    const send = vi.fn(async () => REPLY);
    await expect(
      sendHooked(send, { beforeSend: () => null }, MESSAGE, options()),
    ).rejects.toMatchObject({ kind: 'aborted' });
    expect(send).not.toHaveBeenCalled();
  });

  it('goes on without a hook that throws, and reports it', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const send = vi.fn(async () => REPLY);
    const fault = new Error('host');
    const reply = await sendHooked(
      send,
      {
        beforeSend: () => {
          throw fault;
        },
        beforeDisplay: () => {
          throw fault;
        },
      },
      MESSAGE,
      options(),
    );
    expect(reply).toEqual(REPLY);
    expect(send).toHaveBeenCalledExactlyOnceWith(MESSAGE, expect.anything());
    expect(reported).toHaveBeenCalledTimes(2);
  });
});
