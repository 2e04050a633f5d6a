import { expect, test } from '../product-page';
import { upstreamCalls } from './upstream-log';

test.describe('A follow-up', () => {
  test('goes on in one thread of the shopper’s own, which has the FAQ in it', async ({
    page,
    productPage,
  }) => {
    await productPage.open('insulated-bottle');
    const question = await productPage.openFirst();
    await productPage.followUp(question);
    await productPage.say('Does it fit a car’s cup holder?');
    await expect(
      productPage.transcript.getByRole('button', { name: 'Copy answer' }).last(),
    ).toBeVisible();
    await productPage.say('And a bicycle’s?');
    await expect(productPage.transcript.getByText('You said before')).not.toHaveCount(0);

    const calls = await upstreamCalls('/products/insulated-bottle');
    const ofThread = calls.filter(
      (call) => call.route === 'send_message' && !isSharedAnswer(call, calls),
    );
    const threads = new Set(ofThread.map((call) => call.reply_thread_id));
    expect(threads.size).toBe(1);
    expect(ofThread.map((call) => call.query_text)).toEqual([
      question,
      'Does it fit a car’s cup holder?',
      'And a bicycle’s?',
    ]);

    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    for (const thread of threads) expect(stored).not.toContain(String(thread));
  });

  test('is said once when the connection breaks after it was taken, and says so honestly', async ({
    productPage,
  }) => {
    await productPage.open('wool-blanket');
    await productPage.followUp(await productPage.openFirst());
    await productPage.say('Is it scratchy?');
    await expect(
      productPage.transcript.getByText('We cannot tell whether this arrived.'),
    ).toBeVisible();
    const said = (await upstreamCalls('/products/wool-blanket')).filter(
      (call) => call.query_text === 'Is it scratchy?',
    );
    expect(said.filter((call) => call.accepted)).toHaveLength(1);

    await productPage.transcript.getByRole('button', { name: 'Send again' }).click();
    await expect(
      productPage.transcript.getByRole('button', { name: 'Copy answer' }).last(),
    ).toBeVisible();
  });
});

/** The answer shown in the accordion is fetched without a thread and belongs to nobody. */
function isSharedAnswer(
  call: { faq_id?: number; thread_id?: string },
  calls: { faq_id?: number; thread_id?: string }[],
): boolean {
  return (
    call.faq_id !== undefined &&
    call.thread_id === undefined &&
    calls.find((other) => other.faq_id === call.faq_id) === call
  );
}
