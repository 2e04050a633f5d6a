import { AskButton, ProductFaqs, ShelftalkProvider } from 'shelftalk/react';

export function Product({ endpoint, pageUrl }: { endpoint: string; pageUrl: string }) {
  return (
    <ShelftalkProvider endpoint={endpoint} pageUrl={pageUrl} locale="en">
      <h1>Alpine Mug</h1>
      <ProductFaqs count={5} />
      <AskButton prefill="Does it fit a 60 mm burner?" />
    </ShelftalkProvider>
  );
}
