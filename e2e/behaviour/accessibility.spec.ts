import { expect, test } from '../product-page';
import { visitDrawerStates, visitSectionStates } from '../widget-states';

const LOOKS = {
  light: { react: '', element: '/plain', slug: 'blue-jacket' },
  dark: { react: '', element: '/dark', slug: 'two-person-tent' },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`In ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.slow();

    test('no state of the section has an accessibility violation', async ({
      page,
      surface,
      expectAccessible,
    }) => {
      const states: string[] = [];
      await visitSectionStates({
        page,
        language: 'en',
        prefix: LOOKS[colorScheme][surface],
        slug: LOOKS[colorScheme].slug,
        async check(state) {
          states.push(state);
          await expectAccessible(state);
        },
      });
      expect(states).toHaveLength(8);
    });

    test('no state of the drawer has an accessibility violation', async ({
      page,
      surface,
      expectAccessible,
    }) => {
      const states: string[] = [];
      await visitDrawerStates({
        page,
        language: 'en',
        prefix: LOOKS[colorScheme][surface],
        slug: LOOKS[colorScheme].slug,
        async check(state) {
          states.push(state);
          await expectAccessible(state);
        },
      });
      expect(states).toHaveLength(6);
    });
  });
}
