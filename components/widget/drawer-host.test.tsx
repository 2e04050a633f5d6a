import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChatController } from '@/lib/client/chat-controller';
import { AskButton } from './ask-button';
import { ChatDrawer } from './chat-drawer';
import { ShelftalkProvider } from './shelftalk-provider';

const code = vi.hoisted(() => ({ loads: 0, isBroken: false }));

vi.mock('./use-drawer-code', async () => {
  const { useEffect, useState } = await import('react');
  return {
    useDrawerCode(isWanted: boolean, chat: { reportLoadFailure: () => void }) {
      const [isLoaded, setIsLoaded] = useState(false);
      useEffect(() => {
        if (!isWanted || isLoaded) return;
        code.loads += 1;
        if (code.isBroken) chat.reportLoadFailure();
        else setIsLoaded(true);
      }, [isWanted, isLoaded, chat]);
      return isLoaded ? FakeDrawer : undefined;
    },
  };
});

function FakeDrawer({ isOpen, isInline }: { isOpen: boolean; isInline: boolean }) {
  return <div role="dialog" aria-label={isInline ? 'inline' : 'over'} data-open={isOpen} />;
}

beforeEach(() => {
  code.loads = 0;
  code.isBroken = false;
});

afterEach(() => localStorage.clear());

describe('the drawer’s place', () => {
  it('loads its code on intent and not before, and opens it', async () => {
    render(
      <ShelftalkProvider pageUrl="https://shop.example/p">
        <AskButton ask="Is it warm?" />
      </ShelftalkProvider>,
    );
    expect(code.loads).toBe(0);
    const button = screen.getByRole('button', { name: 'Ask a question' });
    act(() => button.focus());
    expect(code.loads).toBe(1);
    expect(screen.getByRole('dialog')).toHaveAttribute('data-open', 'false');
    await userEvent.click(button);
    expect(screen.getByRole('dialog')).toHaveAttribute('data-open', 'true');
    expect(code.loads).toBe(1);
  });

  it('shows one drawer, the placed one, however many providers share it', async () => {
    const chat = createChatController();
    render(
      <>
        <ShelftalkProvider chat={chat} />
        <ShelftalkProvider chat={chat}>
          <ChatDrawer inline />
        </ShelftalkProvider>
      </>,
    );
    act(() => chat.open());
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(1));
    expect(screen.getByRole('dialog')).toHaveAccessibleName('inline');
  });

  it('tries again after its code could not be loaded', () => {
    const chat = createChatController();
    code.isBroken = true;
    render(<ShelftalkProvider chat={chat} />);
    act(() => chat.open());
    expect(chat.getState()).toMatchObject({ isOpen: false, hasFailed: true });
    code.isBroken = false;
    act(() => chat.open());
    expect(screen.getByRole('dialog')).toHaveAttribute('data-open', 'true');
  });
});
