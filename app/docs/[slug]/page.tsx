import type { Metadata } from 'next';
import { DocsPageView, metadataOf } from '../docs-page-view';

type Props = PageProps<'/docs/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).slug);
}

export default async function DocumentationPage({ params }: Props) {
  return <DocsPageView slug={(await params).slug} />;
}
