import { sendToHandler, serveOnNode } from './api-fixture';
import { describeApi } from './api-suite';

describeApi('as a function', async ({ handler }) => ({
  send: sendToHandler(handler),
  close: async () => {},
}));

describeApi('on plain Node', ({ handler }) => serveOnNode(handler));
