import { DocsPageView, metadataOf } from './docs-page-view';

export const generateMetadata = () => metadataOf('');

export default function QuickStartPage() {
  return <DocsPageView slug="" />;
}
