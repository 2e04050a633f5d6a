import { laterCode } from './use-code';

/** The code that shows answers: a chat that holds none and is asked nothing does without. */
export const answerCode = laterCode(() => import('./answer'));

/** An answer's words without its marks; as it is where the code cannot be loaded. */
export async function plainText(markdown: string): Promise<string> {
  try {
    return (await answerCode.load()).toPlainText(markdown);
  } catch {
    return markdown;
  }
}
