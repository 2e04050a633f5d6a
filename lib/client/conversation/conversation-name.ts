/** The storage key and channel of the conversation with a gateway: each has its own. Documented for consent tools. */
export function conversationName(endpoint: string): string {
  const origin = endpoint.replace(/\/+$/, '');
  return origin === '' ? 'shelftalk:conversation' : `shelftalk:conversation:${origin}`;
}
