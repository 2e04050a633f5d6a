import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useOnScreen } from './use-on-screen';

type Report = (entries: { isIntersecting: boolean }[]) => void;
const observers: { report: Report; isOver: boolean }[] = [];

vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly own: { report: Report; isOver: boolean };
    constructor(report: Report) {
      this.own = { report, isOver: false };
      observers.push(this.own);
    }
    observe() {}
    disconnect() {
      this.own.isOver = true;
    }
  },
);

function Probe({ page, isThere = true }: { page: string; isThere?: boolean }) {
  const isOnScreen = useOnScreen('.questions', page);
  return (
    <>
      {isThere ? <div className="questions" /> : null}
      <output>{String(isOnScreen)}</output>
    </>
  );
}

afterEach(() => void observers.splice(0));

describe('useOnScreen', () => {
  it('follows the element in and out of view', () => {
    render(<Probe page="/a" />);
    expect(screen.getByRole('status')).toHaveTextContent('false');
    act(() => observers[0]?.report([{ isIntersecting: true }]));
    expect(screen.getByRole('status')).toHaveTextContent('true');
    act(() => observers[0]?.report([{ isIntersecting: true }, { isIntersecting: false }]));
    expect(screen.getByRole('status')).toHaveTextContent('false');
  });

  it('forgets what it saw on the page before, and watches no more there', () => {
    const { rerender } = render(<Probe page="/a" />);
    act(() => observers[0]?.report([{ isIntersecting: true }]));
    rerender(<Probe page="/b" isThere={false} />);
    expect(screen.getByRole('status')).toHaveTextContent('false');
    expect(observers.map(({ isOver }) => isOver)).toEqual([true]);
  });
});
