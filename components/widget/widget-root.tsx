import { type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { slot } from '@/components/ui/slot';
import { ShelftalkContext, useShelftalk } from '@/lib/client/context';
import {
  directionOf,
  languageOf,
  loadedLabels,
  loadLabels,
  shownLocale,
} from '@/lib/client/labels/labels';
import { canonicalLocale } from '@/lib/client/locale';
import { useLabels } from './use-labels';

type WidgetRootProps = {
  /** Name of the part, for `data-slot` and `::part()`. */
  name: string;
  className?: string | undefined;
  /** Default: the provider's. */
  locale?: string | undefined;
  /** Default: the provider's. */
  pageUrl?: string | undefined;
  children: ReactNode;
};

/**
 * Where a part of the widget begins in the host's tree: its language, direction and theme. Until the words of its
 * first language are there it suspends within itself; the host's own content never waits.
 */
export function WidgetRoot({ locale: given, ...props }: WidgetRootProps) {
  const shelftalk = useShelftalk();
  const locale = canonicalLocale(given) ?? shelftalk.locale;
  const [first] = useState(() => ({ language: languageOf(locale), Words: wordsFor(locale) }));
  const isLocaleKnown = shelftalk.isLocaleKnown || given !== undefined;
  if (first.language === 'en') return <Root {...props} {...{ locale, isLocaleKnown }} />;
  const { Words } = first;
  return (
    <Suspense fallback={null}>
      <Words>
        <Root {...props} {...{ locale, isLocaleKnown }} />
      </Words>
    </Suspense>
  );
}

type RootProps = Omit<WidgetRootProps, 'locale'> & { locale: string; isLocaleKnown: boolean };

function Root({ name, className, locale, isLocaleKnown, children, ...props }: RootProps) {
  const outer = useShelftalk();
  const labels = useLabels(locale);
  const pageUrl = props.pageUrl ?? outer.pageUrl;
  const direction = directionOf(locale);
  const shelftalk = useMemo(
    () => ({
      ...outer,
      locale,
      isLocaleKnown,
      direction,
      pageUrl,
      labels: { ...labels, ...outer.labelOverrides },
    }),
    [outer, locale, isLocaleKnown, direction, pageUrl, labels],
  );

  return (
    <ShelftalkContext.Provider value={shelftalk}>
      <div
        className={className ? `st-root ${className}` : 'st-root'}
        data-theme={outer.theme}
        lang={shownLocale(locale)}
        dir={direction}
        {...slot(name)}
      >
        {children}
      </div>
    </ShelftalkContext.Provider>
  );
}

type Words = ComponentType<{ children: ReactNode }>;
const gates = new Map<string, Words>();

/** Lets through once a language has loaded; a language that cannot be loaded is spoken in English. */
function wordsFor(locale: string): Words {
  if (loadedLabels(locale)) return Through;
  const language = languageOf(locale);
  const known = gates.get(language);
  if (known) return known;
  const gate = lazy(async () => {
    await loadLabels(language).catch(() => undefined);
    return { default: Through };
  });
  gates.set(language, gate);
  return gate;
}

function Through({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
