import { expect, test } from './embed-page';

const WAYS = [
  ['a classic async script', '/plain'],
  ['a module', '/module'],
  ['the pinned address with its integrity', '/pinned'],
] as const;

for (const [way, path] of WAYS) {
  test(`${way} shows the page's questions and answers them`, async ({ embed }) => {
    await embed.open(path);
    await expect(embed.questions()).toHaveCount(5);
    await embed.openFirst();
    expect(embed.messages).toEqual([]);
  });
}

test('a script that is not what its integrity says leaves the host’s own words', async ({
  embed,
  page,
}) => {
  await embed.open('/pinned-tampered');
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
  expect(await page.evaluate(() => 'Shelftalk' in window)).toBe(false);
});

test('nothing but the loader comes until an element is near the viewport', async ({
  embed,
  page,
}) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/\/embed\/.*faqs\.js|\/api\//.test(request.url())) chunks.push(request.url());
  });
  await embed.open('/far');
  await expect(page.getByRole('button', { name: 'Ask a question' })).toBeVisible();
  expect(chunks).toEqual([]);
  await embed.section.scrollIntoViewIfNeeded();
  await expect(embed.questions()).toHaveCount(5);
});

test('the chat is its button alone until the shopper’s first move', async ({ embed, page }) => {
  const chunks: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/embed/')) chunks.push(request.url().split('/').at(-1));
  });
  await embed.open('/far');
  const button = page.getByRole('button', { name: 'Ask a question' });
  await expect(button).toBeVisible();
  expect(chunks).toEqual(['launcher.js']);
  const begun = await button.elementHandle();
  await page.mouse.move(10, 10);
  await expect.poll(() => chunks).toContain('chat.js');
  await button.click();
  await expect(embed.composer).toBeVisible();
  // The press began on this button, and it is still the one that opened the chat.
  expect(await begun?.evaluate((element) => element.isConnected)).toBe(true);
});

test('one request and no storage before the shopper does anything', async ({
  embed,
  page,
  context,
}) => {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') calls.push(request.url());
  });
  await embed.open('/plain/products/quiet');
  await expect(embed.questions()).toHaveCount(5);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toContain('/api/product-faqs?');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('calls made before the script is there are kept, and can be taken back', async ({
  embed,
  page,
}) => {
  await embed.open('/queued');
  await expect(embed.composer).toHaveValue('Does it fit a 60 mm burner?');
  await expect.poll(() => embed.heard()).toEqual(['chat:opened']);
  expect(
    await page.evaluate(() => Object.keys(window).filter((key) => /shelf/i.test(key))),
  ).toEqual(['Shelftalk']);
});

test('a second script tag does nothing and says so once', async ({ embed }) => {
  await embed.open('/twice');
  await expect(embed.questions()).toHaveCount(5);
  expect(embed.messages).toHaveLength(1);
  expect(embed.messages[0]).toContain('twice');
});

test('elements that come later are served, and nothing is written to the head', async ({
  embed,
  page,
}) => {
  await embed.open('/trigger');
  const head = await page.evaluate(() => document.head.childElementCount);
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('shelftalk-faqs'));
  });
  await expect(embed.questions()).toHaveCount(5);
  expect(await page.evaluate(() => document.head.childElementCount)).toBe(head);
});
