import type { Engine } from '../engine';
import { parseSendMessageFields } from './fields';
import { jsonReply } from './reply';
import { readJsonBody } from './request-body';

/** `POST /api/v1/send_message`. */
export async function sendMessage(engine: Engine, request: Request): Promise<Response> {
  const fields = parseSendMessageFields(await readJsonBody(request));
  return jsonReply(200, await engine.sendMessage(fields));
}
