import { ProductFaqs } from '@/components/widget/product-faqs';
import { getShelftalk } from '@/lib/gateway/instance';
import { SHOP_LOCALE } from '../../shop-locale';
import { readFirstQuestions } from './first-questions';

type Props = { pageUrl: string; name: string };

/** The questions about a product: in the HTML when they are known, else asked for by the browser. */
export async function ProductQuestions({ pageUrl, name }: Props) {
  const first = await readFirstQuestions(getShelftalk(), {
    page_url: pageUrl,
    locale: SHOP_LOCALE,
  });
  return (
    <ProductFaqs
      pageUrl={pageUrl}
      locale={SHOP_LOCALE}
      heading={`Questions about the ${name}`}
      {...(first
        ? { initialFaqs: first.faqs, initialAnswers: first.answers, initialFaqsAt: first.at }
        : {})}
    />
  );
}
