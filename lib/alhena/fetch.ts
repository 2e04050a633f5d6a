/** What is used of a `fetch`; the standard one fits, and so does less. */
export type AlhenaFetch = (url: string, init: AlhenaFetchInit) => Promise<AlhenaFetchReply>;

export type AlhenaFetchInit = {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  redirect: 'manual';
  signal: AbortSignal;
};

export type AlhenaFetchReply = {
  status: number;
  ok: boolean;
  /** `opaqueredirect` where a runtime hides the status of a redirect it did not follow. */
  type: string;
  headers: { get(name: string): string | null };
  body: AlhenaFetchBody | null;
};

/** A body that can be read once, chunk by chunk, decoded. */
export type AlhenaFetchBody = {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
  cancel(): Promise<unknown>;
};
