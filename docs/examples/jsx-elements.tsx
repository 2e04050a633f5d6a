import type {} from 'shelftalk/embed/jsx';

export function ScriptTagQuestions({ pageUrl }: { pageUrl: string }) {
  return (
    <>
      <shelftalk-faqs page-url={pageUrl} count={3} heading-level={3} />
      <shelftalk-chat page-url={pageUrl} position="bottom-start" />
    </>
  );
}
