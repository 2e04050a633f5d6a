import type { Page } from '@playwright/test';
import { ADDRESSES, APP_PAGES } from '../addresses';
import { expect, test } from '../product-page';

const PAGES = [...APP_PAGES, '/returns', '/warranty', '/docs/csp'];

/** What the browser refused since the page began, as directive and what it was about. */
async function watchRefusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      Reflect.get(
        window,
        'tellRefusal',
      )(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return refused;
}

function isHydrated(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(document.body.firstElementChild ?? {}).some((name) => name.startsWith('__react')),
  );
}

for (const path of PAGES) {
  test(`${path} comes to life under its own policy`, async ({ page }) => {
    const refused = await watchRefusals(page);
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'nonce-[\w+/=]{22,}' 'strict-dynamic';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    await expect.poll(() => isHydrated(page)).toBe(true);
    expect(refused).toEqual([]);
  });
}

test('a question, a follow-up and the drawer work under the policy', async ({
  page,
  productPage,
}) => {
  const refused = await watchRefusals(page);
  await productPage.open('two-person-tent');
  await productPage.followUp(await productPage.openFirst());
  await productPage.say('How heavy is it?');
  await expect(productPage.answers()).toHaveCount(2);
  expect(refused).toEqual([]);
});

test('what is not the page’s own neither runs nor becomes markup', async ({ page }) => {
  const refused = await watchRefusals(page);
  await page.goto('/');
  const ends = await page.evaluate(() => {
    const thrown = (work: () => void) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const script = document.createElement('script');
    script.append('globalThis.hasRun = true');
    const event = document.createElement('a');
    event.setAttribute('href', 'javascript:globalThis.hasRun=true');
    return {
      script: thrown(() => document.body.append(script)),
      markup: thrown(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="globalThis.hasRun = true">';
      }),
      write: thrown(() => document.write('<p>more</p>')),
      frame: thrown(() => {
        document.createElement('iframe').srcdoc = '<script>parent.hasRun = true</script>';
      }),
      address: thrown(() => {
        document.createElement('script').src = 'https://evil.example/x.js';
      }),
      link: thrown(() => event.click()),
      ran: Reflect.get(globalThis, 'hasRun') ?? false,
    };
  });
  expect(ends).toMatchObject({
    markup: 'TypeError',
    write: 'TypeError',
    frame: 'TypeError',
    address: 'TypeError',
    ran: false,
  });
  await expect.poll(() => refused.some((what) => what.startsWith('script-src'))).toBe(true);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hasRun'))).toBeUndefined();
});

test('no page of another site may frame it', async ({ page, baseURL }) => {
  await page.goto(`${ADDRESSES.hosts}/plain`);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.name = 'stolen';
    frame.src = src;
    document.body.append(frame);
  }, `${baseURL}/products/two-person-tent`);
  await expect.poll(() => page.frame('stolen')?.url()).toMatch(/^chrome-error:/);
});
