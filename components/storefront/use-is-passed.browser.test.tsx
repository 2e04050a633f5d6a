import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useIsPassed } from './use-is-passed';

function Probe() {
  const isPassed = useIsPassed('.passed');
  return (
    <>
      <div style={{ blockSize: 3000 }} />
      <div className="passed" style={{ blockSize: 40 }} />
      <div style={{ blockSize: 3000 }} />
      <output>{String(isPassed)}</output>
    </>
  );
}

afterEach(cleanup);

describe('useIsPassed', () => {
  it('is true above the window alone, also after a jump across it', async () => {
    render(<Probe />);
    const said = (word: string) =>
      waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(word));
    window.scrollTo(0, 1);
    await said('false');
    window.scrollTo(0, 5000);
    await said('true');
    document.querySelector('.passed')?.scrollIntoView();
    await said('false');
    window.scrollTo(0, 5000);
    await said('true');
    window.scrollTo(0, 0);
    await said('false');
  });
});
