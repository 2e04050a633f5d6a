import { expect, test } from './embed-page';

test('follows the address of a single-page app', async ({ embed, page }) => {
  await embed.open('/spa/products/first-mug');
  await expect(embed.questions().nth(1)).toContainText('First Mug');
  await page.evaluate(() => history.pushState({}, '', '/spa/products/second-mug'));
  await expect(embed.questions().nth(1)).toContainText('Second Mug');
  await page.goBack();
  await expect(embed.questions().nth(1)).toContainText('First Mug');
});

test('takes the canonical link for the page, but not one a route change left behind', async ({
  embed,
  page,
}) => {
  await embed.open('/spa/products/first-mug?variant=3');
  const canonical = (href: string) =>
    page.evaluate((to) => {
      document.querySelector('link[rel=canonical]')?.remove();
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = to;
      document.head.append(link);
    }, href);
  await canonical('/spa/products/canonical-mug');
  await expect(embed.questions().nth(1)).toContainText('Canonical Mug');
  await page.evaluate(() => history.pushState({}, '', '/spa/products/second-mug'));
  await expect(embed.questions().nth(1)).toContainText('Second Mug');
  await canonical('/spa/products/true-mug');
  await expect(embed.questions().nth(1)).toContainText('True Mug');
});

test('a hundred route changes leave no listener and no node behind', async ({ embed, page }) => {
  await embed.open('/spa/products/mug-0');
  await expect(embed.questions()).toHaveCount(5);
  const visit = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) {
      await page.evaluate(
        async (path) => {
          Reflect.get(window, 'visit')(path);
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        },
        `/spa/products/mug-${number % 5}`,
      );
    }
    await expect(embed.questions()).toHaveCount(5);
  };
  const client = await page.context().newCDPSession(page);
  const count = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { nodes } = await client.send('Memory.getDOMCounters');
    const listeners: unknown = await page.evaluate(() => Reflect.get(window, 'listenerCount')());
    return { nodes, listeners: Number(listeners) };
  };
  await visit(1, 11);
  const before = await count();
  await visit(11, 111);
  const after = await count();
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 100);
});
