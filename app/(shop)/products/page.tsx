import { permanentRedirect } from 'next/navigation';

/** All products are on the home page. */
export default function ProductsPage() {
  permanentRedirect('/');
}
