type AnswerCode = typeof import('./answer');

let loading: Promise<AnswerCode> | undefined;

/** The code that shows answers: a chat that holds none and is asked nothing does without. */
export function loadAnswer(): Promise<AnswerCode> {
  loading ??= import('./answer').catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

/** An answer's words without its marks; as it is where the code cannot be loaded. */
export async function plainText(markdown: string): Promise<string> {
  try {
    return (await loadAnswer()).toPlainText(markdown);
  } catch {
    return markdown;
  }
}
