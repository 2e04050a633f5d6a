import type { Browser, CDPSession, Page } from 'playwright';

/** A link as the browser is told to have it. */
export type Link = { latencyMs: number; bytesPerSecond: number };

/** The phone's link that Lighthouse throttles to: 150 ms there and back, 1.6 Mbit/s. */
export const PHONE_LINK: Link = { latencyMs: 150, bytesPerSecond: 1_600_000 / 8 };

const SETTLE_MS = 2_500;
const CPU_SLOWDOWN = 4;

/**
 * Milliseconds until the page's largest text or picture is painted, loaded cold over a link on a CPU slowed four times.
 */
export function largestPaint(browser: Browser, url: string, link: Link): Promise<number> {
  return coldLoad(browser, async (page, client) => {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: link.latencyMs,
      downloadThroughput: link.bytesPerSecond,
      uploadThroughput: link.bytesPerSecond,
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        Reflect.set(window, 'lcp', list.getEntries().at(-1)?.startTime ?? 0);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    return Number(await page.evaluate(() => Reflect.get(window, 'lcp')));
  });
}

/**
 * Milliseconds the main thread works for a page loaded cold on a CPU slowed four times; its own, whatever else the
 * machine is doing.
 */
export function mainThread(browser: Browser, url: string): Promise<number> {
  return coldLoad(browser, async (page, client) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  });
}

async function coldLoad(
  browser: Browser,
  measure: (page: Page, client: CDPSession) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await measure(page, client);
  } finally {
    await context.close();
  }
}
