import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** How the widget came onto the page: as React components in the shop, or as elements on a foreign one. */
export type SurfaceOption = { surface: 'react' | 'element' };

/** The names of the widget's parts in the language of the page. */
export type Words = {
  section: RegExp;
  askLabel: string;
  askButton: RegExp;
  followUp: RegExp;
  drawer: string;
  log: string;
  input: string;
  copyAnswer: string;
  you: string;
};

const ENGLISH: Words = {
  section: /^Questions about/,
  askLabel: 'Ask about this product',
  askButton: /^Ask a question/,
  followUp: /^Ask a follow-up/,
  drawer: 'Shopping assistant',
  log: 'Conversation',
  input: 'Your question',
  copyAnswer: 'Copy answer',
  you: 'You',
};

/** A page with the widget on it as a shopper knows it: by roles and names, which are the same on every surface. */
export class ProductPage {
  readonly section: Locator;
  readonly askBox: Locator;
  readonly launcher: Locator;
  readonly drawer: Locator;
  readonly transcript: Locator;
  readonly composer: Locator;

  /** @param prefix what stands before `/products/…` in the page's address */
  constructor(
    readonly page: Page,
    private readonly prefix = '',
    private readonly words = ENGLISH,
  ) {
    this.section = page.getByRole('region', { name: words.section });
    this.askBox = page.getByRole('textbox', { name: words.askLabel });
    this.launcher = page.getByRole('button', { name: words.askButton });
    this.drawer = page.getByRole('dialog', { name: words.drawer });
    this.transcript = this.drawer.getByRole('log', { name: words.log });
    this.composer = this.drawer.getByRole('textbox', { name: words.input });
  }

  pathOf(slug: string): string {
    return `${this.prefix}/products/${slug}`;
  }

  async open(slug: string, search = ''): Promise<void> {
    await this.page.goto(`${this.pathOf(slug)}${search}`);
    await this.reachQuestions();
  }

  /** A list that is being written is asked for again only while a shopper can see its place. */
  async reachQuestions(): Promise<void> {
    await this.section.or(this.askBox).first().scrollIntoViewIfNeeded();
  }

  question(name: string | RegExp): Locator {
    return this.section.getByRole('heading', { level: 3 }).getByRole('button', { name });
  }

  /** Every question's button, in order. */
  questions(): Locator {
    return this.section.getByRole('heading', { level: 3 }).getByRole('button');
  }

  /** The region a question's button controls. */
  panelOf(question: string): Locator {
    return this.section.getByRole('region', { name: question });
  }

  followUpOf(question: string): Locator {
    return this.panelOf(question).getByRole('button', { name: this.words.followUp });
  }

  /** A question of the shopper's in the transcript. */
  said(text: string): Locator {
    return this.transcript.getByText(`${this.words.you}: ${text}`, { exact: true });
  }

  /** Buttons of the answers in the transcript: one for each answer that has come. */
  answers(): Locator {
    return this.transcript.getByRole('button', { name: this.words.copyAnswer });
  }

  /** What is said to screen readers about the section, or about the drawer. */
  spoken(part: Locator): Locator {
    return part.getByRole('status');
  }

  /** Opens the first question and resolves to its text once the answer is on screen. */
  async openFirst(): Promise<string> {
    const question = await this.nameOfFirst();
    await this.questions().first().click();
    await expect(this.followUpOf(question)).toBeVisible();
    return question;
  }

  async nameOfFirst(): Promise<string> {
    const button = this.questions().first();
    await expect(button).toBeVisible();
    return (await button.innerText()).trim();
  }

  async followUp(question: string): Promise<void> {
    await this.followUpOf(question).click();
    await expect(this.composer).toBeVisible();
  }

  /** Opens the drawer by the button in the corner, which makes room while the ask box is on screen. */
  async openLauncher(): Promise<void> {
    await this.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await this.launcher.click();
    await expect(this.composer).toBeVisible();
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }
}

type Fixtures = {
  productPage: ProductPage;
  /** Fails the test on any axe violation of what is on screen now. */
  expectAccessible: (state?: string) => Promise<void>;
  /** Calls to the gateway's API, as `METHOD path`, in order. */
  apiCalls: string[];
};

export const test = base.extend<Fixtures & SurfaceOption>({
  surface: ['react', { option: true }],
  productPage: async ({ page, surface }, provide) => {
    await provide(new ProductPage(page, surface === 'element' ? '/plain' : ''));
  },
  expectAccessible: async ({ page }, provide) => {
    await provide(async (state = 'this state') => {
      await atRest(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        state,
      ).toEqual([]);
    });
  },
  apiCalls: async ({ page }, provide) => {
    const calls: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname.startsWith('/api/')) calls.push(`${request.method()} ${url.pathname}`);
    });
    await provide(calls);
  },
});

/** Colours are judged once nothing fades any more. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const twoFrames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = () =>
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .filter(({ playState }) => playState === 'running');
    // What comes on screen tells its observers a frame later, and they may set something moving.
    await twoFrames();
    while (moving().length > 0) {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await twoFrames();
    }
  });
}

export { expect };
