export type FollowUp = { faq_id: number; question: string; answer: string; page_url: string };

/** What the drawer is opened with: `ask` is sent at once, `prefill` waits in the composer, `followUp` shows that FAQ. */
export type OpenChat = { ask?: string; prefill?: string; followUp?: FollowUp };

export type ChatState = {
  isOpen: boolean;
  /** The latest request to open; `number` grows, so that the same words asked twice are two requests. */
  request: { number: number; open: OpenChat } | null;
  /** Somebody showed intent: the drawer's code is worth loading. */
  isWanted: boolean;
  /** It is asked for and on its way: its code is being loaded. */
  isComing: boolean;
  /** The drawer's code could not be loaded. */
  hasFailed: boolean;
};

export type ChatController = {
  getState(): ChatState;
  subscribe(listener: () => void): () => void;
  open(request?: OpenChat): void;
  /** What was asked for and not carried out yet, oldest first; each request is given out once. */
  takeRequests(): OpenChat[];
  close(): void;
  preload(): void;
  /** A mounted drawer claims the controller; the first that a host has placed shows, else the first at all. */
  claim(owner: symbol, isPlaced: boolean): () => void;
  owner(): symbol | undefined;
  reportLoadFailure(): void;
};

const CLOSED: ChatState = {
  isOpen: false,
  request: null,
  isWanted: false,
  isComing: false,
  hasFailed: false,
};

/** Whether the drawer is open and why: shared by every widget of one provider, whichever React tree they are in. */
export function createChatController(): ChatController {
  let state = CLOSED;
  let requests = 0;
  let waiting: OpenChat[] = [];
  const claims: { owner: symbol; isPlaced: boolean }[] = [];
  const listeners = new Set<() => void>();

  function change(next: Partial<ChatState>) {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(request = {}) {
      requests += 1;
      waiting.push(request);
      change({
        isOpen: true,
        isWanted: true,
        isComing: true,
        hasFailed: false,
        request: { number: requests, open: request },
      });
    },
    takeRequests() {
      const taken = waiting;
      waiting = [];
      if (state.isComing) change({ isComing: false });
      return taken;
    },
    close() {
      if (state.isOpen) change({ isOpen: false, isComing: false });
    },
    preload() {
      if (!state.isWanted) change({ isWanted: true });
    },
    claim(owner, isPlaced) {
      const claim = { owner, isPlaced };
      claims.push(claim);
      change({});
      return () => {
        claims.splice(claims.indexOf(claim), 1);
        change({});
      };
    },
    owner: () => (claims.find(({ isPlaced }) => isPlaced) ?? claims[0])?.owner,
    reportLoadFailure() {
      waiting = [];
      change({ isOpen: false, isWanted: false, isComing: false, hasFailed: true });
    },
  };
}
