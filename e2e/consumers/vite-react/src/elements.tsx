import { loadShelftalk } from 'shelftalk/embed';
import type {} from 'shelftalk/embed/jsx';

/** The script-tag elements in JSX: their attributes and the global are typed. */
export function Elements({ pageUrl }: { pageUrl: string }) {
  return (
    <>
      <shelftalk-faqs page-url={pageUrl} count={3} heading-level={3} theme="auto" className="faqs">
        <p>Until there are questions</p>
      </shelftalk-faqs>
      <shelftalk-chat page-url={pageUrl} position="bottom-start" inline />
      <button type="button" onClick={() => window.Shelftalk?.ask('Does it fit?')}>
        Ask
      </button>
      {/* @ts-expect-error a colour is no theme */}
      <shelftalk-faqs theme="blue" />
    </>
  );
}

export async function askLater(gateway: string): Promise<void> {
  const shelftalk = await loadShelftalk(`${gateway}/widget.js`);
  shelftalk.on('faq:expanded', ({ question }) => shelftalk.prefill(question));
}
