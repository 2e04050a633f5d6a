import { ptCues } from './cues/pt';
import type { Lexicon } from './topic';

export const pt: Lexicon = {
  lang: 'pt',
  topics: ptCues,
  stop: new Set(
    'um uma uns umas o a os as de do da dos das ao aos em no na nos nas num numa com sem por para e ou que quem qual quais como quanto quanta quantos quantas quando onde sao esta estao ser estar foi tem tenho ha pode podem posso se me te lhe nos vos meu minha teu sua seu este esta isto esse isso muito mais menos nao sim tambem mas ja produto artigo ola obrigado obrigada quero preciso anos faz fazem chega contem traz leva tempo demora dar posso da devo vezes ficar ou'.split(
      ' ',
    ),
  ),
  weak: new Set(
    'usar utilizar funciona serve bom facil realmente comprar existe vem disponivel disponiveis inclui cabem cabe comprar calcam usam'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'loica louca secar engomar forno inducao couro pele madeira chuva gluten lactose movel encastrar'.split(
      ' ',
    ),
  ),
  facets: [
    { ask: /altura/, is: /altura/, other: /largura|comprimento|profund|diametro/ },
    { ask: /largura/, is: /largura/, other: /altura|comprimento|profund|diametro/ },
    { ask: /comprimento/, is: /comprimento/, other: /altura|largura|profund|diametro/ },
    { ask: /profundidade/, is: /profund/, other: /altura|largura|comprimento|diametro/ },
    { ask: /diametro/, is: /diametro/, other: /altura|largura|comprimento|profund/ },
  ],
  yesNo:
    /^(?:e |mas )?(?:e|sao|esta|tem|pode|podem|posso|ha|funciona|serve|vem|inclui|precisa|da para)\b/,
  number: /\b(?:quant[oa]s?|dimensoes|medidas|peso|capacidade)\b/,
  negation: /\b(?:nao|sem|nunca|exceto|nem)\b/,
  or: /\bou\b/,
  degree: /^quao \w+/,
  followUp: /^(?:e (?:o|a|os|as|se|em|para|quanto|de)|ou|mas|tambem|entao)\b/,
  yes: /^(?:sim|incluid\w+|✓|✔)/,
  no: /^(?:nao|nenhum\w*|sem|✗)/,
  colours: new Set(
    'preto preta branco branca vermelho vermelha azul verde amarelo amarela cinza cinzento bege castanho rosa roxo laranja dourado prateado creme turquesa marinho caqui bordeaux'.split(
      ' ',
    ),
  ),
  greeting: /^(?:ola|oi|bom dia|boa (?:tarde|noite))[\s!.,]*$/,
  thanks: /^(?:ok[,. ]+)?(?:(?:muito )?obrigad[oa]|perfeito|otimo)[\s!.,]*$/,
  bye: /^(?:adeus|ate (?:logo|breve)|tchau)[\s!.,]*$/,
  identity:
    /^(?:quem es|es (?:um|uma) (?:robo|bot|humano|pessoa|maquina|ia)|o que podes fazer|ajuda[\s?!.]*$)/,
};
