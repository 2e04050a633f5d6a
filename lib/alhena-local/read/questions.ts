import type { Block } from './blocks';
import type { UnitList } from './units';

/** The shop's own questions: a heading that asks, and what stands under it. */
export function addQuestions(list: UnitList, blocks: Block[]): void {
  const asking = blocks.filter((block) => block.kind === 'heading' && isQuestion(block.text));
  const isFaqPage = asking.length > 1;
  for (let at = 0; at < blocks.length; at += 1) {
    const heading = blocks[at];
    if (heading?.kind !== 'heading' || !isQuestion(heading.text)) continue;
    if (!isFaqPage && heading.level !== 7) continue;
    const answer: string[] = [];
    let end = at + 1;
    for (; end < blocks.length; end += 1) {
      const block = blocks[end];
      if (!block || block.kind === 'heading' || block.section?.title !== heading.text) break;
      answer.push(block.key ? `${block.key}: ${block.text}` : block.text);
    }
    const text = answer.join(' ');
    if (text.length < 8 || text.length > 1500 || COMMUNITY.test(text)) continue;
    list.add({ kind: 'qa', key: heading.text, text, source: 'faq' });
    blocks.splice(at, end - at);
    at -= 1;
  }
  addLooseQuestions(list, blocks);
}

/** Questions that are no headings: a line that asks and the line after it, where there are several such. */
function addLooseQuestions(list: UnitList, blocks: Block[]): void {
  const isAsking = (at: number) => {
    const [block, next] = [blocks[at], blocks[at + 1]];
    return (
      block !== undefined &&
      next !== undefined &&
      isLine(block) &&
      isLine(next) &&
      isQuestion(block.text) &&
      !isQuestion(next.text) &&
      next.text.length > 8 &&
      !COMMUNITY.test(next.text)
    );
  };
  const found = blocks.flatMap((_, at) => (isAsking(at) ? [at] : []));
  if (found.length < 2) return;
  for (const at of found.reverse()) {
    const [question, answer] = blocks.splice(at, 2);
    if (question && answer)
      list.add({ kind: 'qa', key: question.text, text: answer.text, source: 'faq' });
  }
}

function isLine({ kind, linkShare }: Block): boolean {
  return (kind === 'text' || kind === 'item') && linkShare < 0.5;
}

/** Other shoppers' answers are not the shop's. */
const COMMUNITY =
  /\b(?:\d+ answers?|(?:days?|weeks?|months?|years?) ago|originally posted|asked by|answered by|helpful\?|report abuse)\b/i;

function isQuestion(text: string): boolean {
  return /\?$/.test(text) && text.length >= 12 && text.length <= 160 && text.split(' ').length >= 3;
}
