import { AskButton, ProductFaqs, ShelftalkProvider } from 'shelftalk/react';
import 'shelftalk/react/styles.css';

export function ProductPage() {
  return (
    <ShelftalkProvider endpoint="https://YOUR-APP" pageUrl="https://YOUR-APP/products/blue-jacket">
      <h1>Blue jacket</h1>
      <ProductFaqs count={5} />
      <AskButton placement="floating" />
    </ShelftalkProvider>
  );
}
