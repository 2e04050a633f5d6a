import { sendToHandler, serveOnNode } from './testing/api-fixture';
import { describeApi } from './testing/api-suite';

describeApi('as a function', async ({ handler }) => ({
  send: sendToHandler(handler),
  close: async () => {},
}));

describeApi('on plain Node', ({ listener }) => serveOnNode(listener));
