import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApiReference } from '@/components/docs/api/api-reference';
import { readApi } from '@/components/docs/api/read-api';
import { pageHref } from '@/components/docs/contents';
import { PageView } from '@/components/docs/page-view';
import { readPage } from '@/components/docs/read-page';
import { openApi } from '@/lib/gateway/http/openapi/openapi';
import { VERSION } from '@/lib/gateway/version';
import { appOrigin } from '../origin';

export function metadataOf(slug: string): Metadata {
  const page = readPage(slug);
  if (!page) return {};
  return {
    title: page.title,
    description: page.summary,
    alternates: { canonical: pageHref(page.slug) },
    openGraph: { title: `${page.title} · Shelftalk`, description: page.summary },
  };
}

/** A page of `docs/`; the HTTP API's is continued from the OpenAPI document. */
export function DocsPageView({ slug }: { slug: string }) {
  const page = readPage(slug);
  if (!page) notFound();
  const origin = appOrigin();
  if (slug !== 'api') return <PageView page={page} origin={origin} />;
  const api = readApi(openApi({ appUrl: origin, version: VERSION }));
  return (
    <PageView
      page={page}
      origin={origin}
      further={api.operations.map(({ id, method, path }) => ({
        id,
        text: `${method} ${path.replace('/api', '')}`,
      }))}
    >
      <ApiReference api={api} />
    </PageView>
  );
}
