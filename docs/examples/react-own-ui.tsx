import { useState } from 'react';
import { ShelftalkProvider, useFaqAnswer, useProductFaqs, useShelftalk } from 'shelftalk/react';

export function OwnQuestions({ pageUrl }: { pageUrl: string }) {
  return (
    <ShelftalkProvider endpoint="https://YOUR-APP" pageUrl={pageUrl} locale="en">
      <Questions />
    </ShelftalkProvider>
  );
}

function Questions() {
  const list = useProductFaqs({ count: 3 });
  const { openChat } = useShelftalk();
  if (list.status !== 'ready') return null;
  return (
    <ul>
      {list.faqs.map((faq) => (
        <Question key={faq.faq_id} faqId={faq.faq_id} question={faq.question} />
      ))}
      <li>
        <button type="button" onClick={() => openChat({ prefill: 'I have another question: ' })}>
          Ask something else
        </button>
      </li>
    </ul>
  );
}

function Question({ faqId, question }: { faqId: number; question: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { state, prefetch } = useFaqAnswer({ faqId, question, isWanted: isOpen });
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onPointerEnter={prefetch}
        onClick={() => setIsOpen(!isOpen)}
      >
        {question}
      </button>
      {isOpen && state.status === 'ready' && <p>{state.answer}</p>}
    </li>
  );
}
