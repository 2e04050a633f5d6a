import { expect, test } from './embed-page';

const CASES = [
  {
    what: 'a page the gateway does not serve',
    path: '/foreign',
    code: 'page_not_allowed',
    words: 'STOREFRONT_ORIGINS',
  },
  {
    what: 'a gateway whose upstream fails',
    path: '/fallback/products/faqs-s500',
    code: 'gateway_failed',
    words: 'request id',
  },
  {
    what: 'a policy without the gateway in connect-src',
    path: '/csp-no-connect',
    code: 'blocked_by_csp',
    words: 'connect-src',
  },
];

for (const { what, path, code, words } of CASES) {
  test(`${what}: one message, an error event and the host’s own words`, async ({ embed, page }) => {
    await embed.listen();
    await embed.open(path);
    await expect.poll(() => embed.heard(), { timeout: 20_000 }).toContain(`error ${code}`);
    await expect.poll(() => embed.messages).toHaveLength(1);
    expect(embed.messages[0]).toContain(words);
    await expect(page.getByText('Questions? Call us.')).toBeVisible();
  });
}

test('an origin the gateway does not know is told how to be known', async ({
  embed,
  page,
  baseURL,
}) => {
  await embed.listen();
  const foreign = (baseURL ?? '').replace('localhost', '127.0.0.1');
  await embed.open(`${foreign}/fallback`);
  await expect.poll(() => embed.heard(), { timeout: 20_000 }).toContain('error origin_not_allowed');
  await expect.poll(() => embed.messages).toHaveLength(1);
  expect(embed.messages[0]).toContain(foreign);
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
});

test('a blocker that stops the API leaves the page intact and says so once', async ({
  embed,
  page,
}) => {
  await embed.listen();
  await page.route(/\/api\/|manifest\.json/, (route) => route.abort('blockedbyclient'));
  await embed.open('/fallback');
  await expect
    .poll(() => embed.heard(), { timeout: 20_000 })
    .toContain('error gateway_unreachable');
  await expect.poll(() => embed.messages).toHaveLength(1);
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
});

test('a blocker that stops the chunks leaves the page intact and says so once', async ({
  embed,
  page,
}) => {
  await page.route(/\/embed\//, (route) => route.abort('blockedbyclient'));
  await embed.open('/fallback');
  await expect.poll(() => embed.messages).toHaveLength(1);
  expect(embed.messages[0]).toContain('script-src');
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
});

test('a chat that cannot be loaded says so where it was asked for, and gives the words back', async ({
  embed,
  page,
}) => {
  await page.route('**/embed/*/chat.js*', (route) => route.abort());
  await embed.open('/faqs-only/products/alpine-mug');
  const box = embed.section.getByRole('textbox');
  await box.fill('Does it chip?');
  await box.press('Enter');
  await expect(embed.section.getByRole('alert')).toHaveText(/^The chat could not be opened/);
  await expect(box).toHaveValue('Does it chip?');
  await page.unroute('**/embed/*/chat.js*');
  await box.press('Enter');
  await expect(embed.drawer.getByText('You: Does it chip?')).toBeVisible();
  await expect(box).toHaveValue('');
});

test('a policy without the script leaves the host’s own words', async ({ embed, page }) => {
  await embed.open('/csp-no-script');
  await expect(page.getByText('Questions? Call us.')).toBeVisible();
  expect(embed.messages).toEqual([]);
});

test('each wrong attribute is named once and its default is used', async ({ embed }) => {
  await embed.open('/wrong');
  await expect(embed.questions()).toHaveCount(5);
  await expect.poll(() => embed.messages).toHaveLength(4);
  for (const attribute of ['count', 'locale', 'theme', 'page_url']) {
    expect(embed.messages.filter((message) => message.includes(attribute))).toHaveLength(1);
  }
});

test('chunks of a build that is gone are found in the one that is there', async ({
  embed,
  page,
}) => {
  await page.route(/\/widget\.js$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/\d+\.\d+\.\d+-[0-9a-f]+/, '0.0.1-000000000000');
    await route.fulfill({ response, body });
  });
  const gone = page.waitForResponse((response) => response.url().includes('0.0.1-000000000000'));
  await embed.open('/faqs-only');
  expect((await gone).status()).toBe(404);
  await expect(embed.questions()).toHaveCount(5);
  expect(embed.messages).toEqual([]);
});
