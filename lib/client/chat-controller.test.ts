import { describe, expect, it, vi } from 'vitest';
import { createChatController } from './chat-controller';

describe('createChatController', () => {
  it('counts requests, so that the same words asked twice are two', () => {
    const chat = createChatController();
    chat.open({ ask: 'Is it warm?' });
    const first = chat.getState().request;
    chat.open({ ask: 'Is it warm?' });
    expect(chat.getState().request?.number).toBe((first?.number ?? 0) + 1);
    expect(chat.getState().isOpen).toBe(true);
  });

  it('tells listeners of changes only', () => {
    const chat = createChatController();
    const listener = vi.fn();
    const off = chat.subscribe(listener);
    chat.close();
    chat.preload();
    chat.preload();
    expect(listener).toHaveBeenCalledTimes(1);
    off();
    chat.open();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('lets a placed drawer go before the one a provider brings, and back', () => {
    const chat = createChatController();
    const brought = Symbol('brought');
    const placed = Symbol('placed');
    chat.claim(brought, false);
    expect(chat.owner()).toBe(brought);
    const leave = chat.claim(placed, true);
    expect(chat.owner()).toBe(placed);
    leave();
    expect(chat.owner()).toBe(brought);
  });

  it('gives out every request once, those before a bare opening included', () => {
    const chat = createChatController();
    chat.open({ prefill: 'Is it warm?' });
    chat.open();
    expect(chat.takeRequests()).toEqual([{ prefill: 'Is it warm?' }, {}]);
    expect(chat.takeRequests()).toEqual([]);
  });

  it('drops what was asked for when the drawer cannot be loaded', () => {
    const chat = createChatController();
    chat.open({ ask: 'Is it warm?' });
    chat.reportLoadFailure();
    expect(chat.takeRequests()).toEqual([]);
  });

  it('closes and remembers the request when the drawer cannot be loaded', () => {
    const chat = createChatController();
    chat.open({ ask: 'Is it warm?' });
    chat.reportLoadFailure();
    expect(chat.getState()).toMatchObject({
      isOpen: false,
      isWanted: false,
      hasFailed: true,
      request: { open: { ask: 'Is it warm?' } },
    });
    chat.open();
    expect(chat.getState().hasFailed).toBe(false);
  });
});
