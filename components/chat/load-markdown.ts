type MarkdownCode = typeof import('@/components/ui/markdown/markdown');

let loading: Promise<MarkdownCode> | undefined;

/** The code that shows answers: not needed to ask, so it comes beside the drawer and not before it. */
export function loadMarkdown(): Promise<MarkdownCode> {
  loading ??= import('@/components/ui/markdown/markdown').catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

/** An answer's words without its marks; as it is where the code cannot be loaded. */
export async function plainText(markdown: string): Promise<string> {
  try {
    return (await loadMarkdown()).toPlainText(markdown);
  } catch {
    return markdown;
  }
}
