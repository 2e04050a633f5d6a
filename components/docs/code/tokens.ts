/** What a piece of code is, as far as colour is concerned. */
export type TokenKind = 'plain' | 'comment' | 'string' | 'keyword' | 'name' | 'number';
export type Token = { kind: TokenKind; text: string };

type Grammar = readonly (readonly [TokenKind, RegExp])[];

const QUOTED = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/y;

const SCRIPT: Grammar = [
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/y],
  [
    'keyword',
    /\b(?:as|async|await|const|default|else|export|for|from|function|if|import|interface|let|new|null|of|return|satisfies|true|false|type|typeof|undefined|var|while)\b/y,
  ],
  ['plain', /=>/y],
  ['name', /<\/?[A-Za-z][\w.-]*|\/?>(?=\s|$|<)|\b[A-Za-z_$][\w$]*(?=\()/y],
  ['number', /\b\d[\d_.]*\b/y],
  ['plain', /[A-Za-z_$][\w$]*|\s+/y],
];

const MARKUP: Grammar = [
  ['comment', /<!--[\s\S]*?-->/y],
  ['name', /<!?\/?[A-Za-z][\w-]*|\/?>/y],
  ['string', /"[^"\n]*"/y],
  ['keyword', /\b[a-z][\w-]*(?==")/y],
  ['plain', /[\w-]+|\s+/y],
];

const STYLE: Grammar = [
  ['comment', /\/\*[\s\S]*?\*\//y],
  ['string', QUOTED],
  ['keyword', /--[\w-]+|@[\w-]+/y],
  ['number', /#[\da-fA-F]{3,8}\b|\b\d[\d.]*(?:px|rem|em|ch|%|ms|s)?/y],
  ['name', /[.#:]{1,2}[A-Za-z][\w-]*/y],
  ['plain', /[\w-]+|\s+/y],
];

const SHELL: Grammar = [
  ['comment', /#[^\n]*/y],
  ['string', QUOTED],
  ['keyword', /\b[A-Z][A-Z_]+(?==)|(?<=\s)--?[A-Za-z][\w-]*/y],
  ['name', /(?<=^|\n)(?:npm|npx|node|curl|docker|git)\b/y],
  ['plain', /[\w./:-]+|\s+/y],
];

const DATA: Grammar = [
  ['name', /"(?:\\.|[^"\\])*"(?=\s*:)/y],
  ['string', /"(?:\\.|[^"\\])*"/y],
  ['number', /-?\b\d[\d.]*\b/y],
  ['keyword', /\b(?:true|false|null)\b/y],
  ['plain', /\s+/y],
];

const GRAMMARS: Record<string, Grammar> = {
  css: STYLE,
  html: MARKUP,
  js: SCRIPT,
  json: DATA,
  sh: SHELL,
  ts: SCRIPT,
  tsx: SCRIPT,
};

/** Splits code for colouring; a language without a grammar stays plain. Joined, the tokens are the code. */
export function tokensOf(code: string, language: string): Token[] {
  const grammar = GRAMMARS[language];
  if (!grammar) return [{ kind: 'plain', text: code }];
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    const { kind, text } = tokenAt(code, at, grammar);
    const last = tokens.at(-1);
    if (last?.kind === kind) last.text += text;
    else tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
}

function tokenAt(code: string, at: number, grammar: Grammar): Token {
  for (const [kind, pattern] of grammar) {
    pattern.lastIndex = at;
    const text = pattern.exec(code)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'plain', text: code.charAt(at) };
}
