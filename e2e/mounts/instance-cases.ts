import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { list, type MountCase, say, taken, takenTimes, two, until, withStore } from './calls';

/** Processes that stop, die, or cannot write what they log. */
export const INSTANCE_CASES: MountCase[] = [
  {
    name: 'F38 SIGTERM lets a message in flight be answered, and the process ends in order',
    run: async (cluster) => {
      const [one] = two(cluster);
      const message = say(one, 'on the way out [[scenario:slow-1500]]');
      await taken(cluster, 'on the way out');
      const code = await one.restartInOrder();
      const { status, text } = await message;
      assert.equal(status, 200, text);
      assert.equal(code, 0);
      assert.equal(takenTimes(cluster, 'on the way out'), 1);
    },
  },
  {
    name: 'F39 SIGKILL amid a message leaves it unknown on every other instance, and never said again',
    run: withStore(async (cluster, name) => {
      const [one, other] = two(cluster);
      const text = `${name} [[scenario:slow-1500]]`;
      const lost = say(one, text, { key: name }).catch(() => 'no answer');
      await taken(cluster, name);
      await one.killAndRestart();
      assert.equal(await lost, 'no answer');
      const [there, here] = await Promise.all([
        say(other, text, { key: name }),
        say(one, text, { key: name }),
      ]);
      assert.equal(there.code, 'delivery_unknown', there.text);
      assert.equal(here.code, 'delivery_unknown', here.text);
      assert.equal(takenTimes(cluster, name), 1);
    }),
  },
  {
    name: 'F46 a log that nobody reads any more ends no process',
    run: async (cluster) => {
      const [one] = two(cluster);
      const pid = one.pid();
      one.closeOutput();
      for (let count = 0; count < 30; count += 1) assert.equal((await list(one)).status, 200);
      // What is wrong upstream is logged at once.
      assert.equal((await say(one, 'unread [[scenario:s400]]')).status, 502);
      await until(async () => (await say(one, 'unheard')).status === 200, 'messages go on');
      assert.equal(one.pid(), pid);
      await one.killAndRestart();
    },
  },
  {
    name: 'F46 a disk that is full loses log lines and nothing else',
    run: async (cluster) => {
      assert.ok(existsSync('/dev/full'), 'this needs a Linux device that is always full');
      const [one] = two(cluster);
      await one.killAndRestartInto('/dev/full');
      const pid = one.pid();
      for (let count = 0; count < 30; count += 1) assert.equal((await list(one)).status, 200);
      assert.equal((await say(one, 'nowhere to write')).status, 200);
      assert.equal(one.pid(), pid);
      await one.killAndRestart();
    },
  },
];
