import { fold } from '../nlp/text';
import type { Phrases } from '../say/phrases';
import { lexiconFor } from '../topics/lexicon';

/** The reply to a greeting, thanks, farewell or "who are you"; undefined for anything else. */
export function smallTalk(text: string, phrases: Phrases): string | undefined {
  if (text.length > 120) return undefined;
  const lexicon = lexiconFor(phrases.lang);
  const folded = fold(text);
  if (lexicon.greeting.test(folded)) return phrases.greeting;
  if (lexicon.thanks.test(folded)) return phrases.thanks;
  if (lexicon.bye.test(folded)) return phrases.bye;
  return lexicon.identity.test(folded) ? phrases.identity : undefined;
}
