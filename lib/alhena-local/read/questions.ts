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
}

/** Other shoppers' answers are not the shop's. */
const COMMUNITY =
  /\b(?:\d+ answers?|(?:days?|weeks?|months?|years?) ago|originally posted|asked by|answered by|helpful\?|report abuse)\b/i;

function isQuestion(text: string): boolean {
  return /\?$/.test(text) && text.length >= 12 && text.length <= 160 && text.split(' ').length >= 3;
}
