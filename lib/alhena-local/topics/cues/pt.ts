import type { Lexicon } from '../topic';

export const ptCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:de que (?:material )?(?:e|sao) feit\w+|de que (?:material )?(?:e|sao)\b|que material|materia(?:l|is)|tecido|composicao|(?:couro|pele|madeira|la) (?:verdadeir|genuin|real)\w*)\b/g,
    key: /\b(?:materia(?:l|is)|composicao|tecido|forro|sola)\b/,
    evidence:
      /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,2}(?:algodao|la|poliester|poliamida|elastano|viscose|linho|seda|couro|pele)\b|\b(?:feit\w+|fabricad\w+) (?:de|em|com) (?:\p{L}+ ){0,2}(?:algodao|la|couro|pele|aco|ferro|aluminio|madeira|carvalho|vidro|ceramica|plastico|linho|bambu|latao|silicone)\b/u,
  },
  care: {
    ask: /\b(?:lavar\w*|lavavel|lavagem|maquina de lavar|limpar\w*|limpeza|cuidad\w*|cuidar|lava-?loucas?|maquina de lavar louca|secar|engomar|passar a ferro)\b/g,
    key: /\b(?:cuidados?|lavagem|limpeza)\b/,
    evidence:
      /\b(?:lavar|lave|limpe|lavavel|lavagem|nao (?:usar lixivia|engomar|secar)|maquina de (?:lavar|secar)|pano humido|limpar)\b|\b(?:30|40|60) ?°/,
  },
  dimensions: {
    ask: /\b(?:dimens(?:ao|oes)|medidas?|quanto mede\w*|mede\w*|(?:que|qual) (?:e )?(?:o |a )?(?:tamanho|altura|largura|comprimento|profundidade|diametro)|tamanho|altura|largura|comprimento|profundidade|diametro)\b/g,
    key: /\b(?:dimens(?:ao|oes)|medidas|altura|largura|comprimento|profundidade|diametro)\b/,
    evidence:
      /\d ?(?:cm|mm|m)? ?[x×] ?\d|\b(?:altura|largura|comprimento|profundidade|diametro)\b[^.]{0,15}\d+(?:[.,]\d+)? ?(?:cm|mm|m)\b/,
  },
  weight: {
    ask: /\b(?:quanto pesam?|pesam?|peso)\b/g,
    key: /\bpeso\b/,
    evidence:
      /\b(?:pesa|peso)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:kg|g|gramas)\b|; ?\d+(?:[.,]\d+)? ?(?:kg|g|gramas)\b/,
  },
  capacity: {
    ask: /\b(?:capacidade|volume|quantos (?:litros|ml)(?: (?:cabem|leva|tem))?|quanto leva)\b/g,
    key: /\b(?:capacidade|volume)\b/,
    evidence:
      /\b(?:capacidade|volume)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:l|litros?|ml)\b|\b\d+ litros\b/,
  },
  load: {
    ask: /\b(?:carga maxima|peso maximo|quanto(?:s)? (?:peso|quilos|kg) (?:aguenta|suporta))\b/g,
    key: /\b(?:carga maxima|peso maximo)\b/,
  },
  colour: {
    ask: /\b(?:(?:qual|quais|que|outras) (?:e |sao )?(?:a |as )?(?:cor|cores)|de que cor|cor|cores)\b/g,
    key: /\b(?:cor|cores)\b/,
  },
  size: {
    ask: /\b(?:(?:que|quais) (?:os )?tamanhos|tamanhos? (?:disponiveis|ha|xs|s|m|l|xl|\d+))\b/g,
    key: /^(?:tamanhos?|tamanhos disponiveis)$/,
  },
  fit: {
    ask: /\b(?:como (?:fica|assenta)|calcam? (?:pequeno|grande)|que (?:numero|tamanho) (?:devo|escolho|compro)|(?:numero|tamanho) (?:maior|menor|acima)|corte)\b/g,
    key: /^(?:corte|ajuste)$/,
    evidence:
      /\b(?:corte (?:direito|justo|largo|slim)|calcam? (?:pequeno|grande)|(?:numero|tamanho) (?:acima|abaixo|maior|menor))\b/,
  },
  age: {
    ask: /\b(?:que idade|idade recomendada|a partir de que idade)\b/g,
    key: /\bidade\b/,
    evidence: /\ba partir d(?:e|os) \d+ (?:anos|meses)\b/,
  },
  warranty: { ask: /\bgarantia\b/g, key: /\bgarantia\b/, evidence: /\bgarantia\b/ },
  returns: {
    ask: /\b(?:devolver\w*|devoluc(?:ao|oes)|reembols\w*|trocar|trocas?)\b/g,
    key: /\b(?:devoluc(?:ao|oes)|reembolsos?|trocas)\b/,
    evidence: /\b(?:devolver|devoluc(?:ao|oes)|reembols\w*)\b/,
  },
  shipping: {
    ask: /\b(?:envio\w*|enviar|entrega\w*|prazo|quando chega\w*|(?:demora\w* a )?chegar|portes|frete)\b/g,
    key: /\b(?:envios?|entrega|prazo de entrega|portes)\b/,
    evidence: /\b(?:frete|portes|envi[oa]\w*|entrega|dias uteis)\b/,
  },
  price: { ask: /\b(?:quanto custa|preco|custa)\b/g, key: /^preco$/ },
  availability: {
    ask: /\b(?:em stock|em estoque|disponive\w+|esgotad\w+)\b/g,
    key: /^disponibilidade$/,
    evidence: /\b(?:em stock|em estoque|esgotad\w+|disponivel)\b/,
  },
  contents: {
    ask: /\b(?:inclu(?:i|ido|ida|idos|idas)|o que (?:inclui|vem|traz)|ve(?:m|em) com|acompanha\w*|traz|conteudo|na caixa)\b/g,
    key: /\b(?:inclui|incluid\w+|conteudo|acessorios)\b/,
    evidence:
      /\b(?:vendid\w+ (?:a parte|separadamente)|nao incluid\w+|acompanha\w*|inclui|incluid\w+|contem|vem com)\b/,
  },
  compatibility: {
    ask: /\b(?:compativ\w*|funciona com|serve para|adequad[oa] para|ligar a)\b/g,
    key: /\b(?:compativ\w*|adequado)\b/,
    evidence: /\b(?:compativel|funciona com|adequad[oa] para)\b/,
  },
  power: {
    ask: /\b(?:potencia|watts?|voltagem|tensao|consumo|lumens?|\d{3} ?(?:v|volts?)? ou \d{3}(?: ?v)?)\b/g,
    key: /\b(?:potencia|voltagem|tensao|consumo|alimentacao|watts?|lumens?)\b/,
    evidence: /\b\d+ ?(?:w|watts?|v|volts?|lumens?)\b/,
  },
  battery: {
    ask: /\b(?:baterias?|pilhas?|autonomia|recarreg\w*)\b/g,
    key: /\b(?:baterias?|pilhas?|autonomia)\b/,
    evidence: /\b(?:bateria|pilhas?|autonomia|recarregavel)\b/,
  },
  origin: {
    ask: /\b(?:de onde (?:e|sao|vem)|onde (?:e|sao) (?:feit|fabricad|produzid)\w+|pais de (?:origem|fabrico)|origem|feito em)\b/g,
    key: /\b(?:origem|pais de (?:origem|fabrico))\b/,
    evidence: /\b(?:feit|fabricad|produzid|tecid|cosid)\w+ (?:a mao )?(?:em|na|no)\b/,
  },
  ingredients: { ask: /\bingredientes?\b/g, key: /\bingredientes?\b/ },
  allergens: {
    ask: /\b(?:alerg\w*|gluten|lactose)\b/g,
    key: /\balerg/,
    evidence: /\b(?:alergenios?|sem gluten|sem lactose)\b/,
  },
  usage: {
    ask: /\b(?:como (?:se )?(?:usa|utiliza|aplica)\w*|modo de (?:utilizacao|uso))\b/g,
    key: /\b(?:modo de (?:utilizacao|uso)|aplicacao)\b/,
  },
  water: {
    ask: /\b(?:impermeav\w*|a prova de agua|resistente\w* a agua|chuva|ip ?[x\d]\d)\b/g,
    key: /\b(?:impermeab\w*|resisten\w+ a agua|coluna de agua)\b/,
    evidence: /\b(?:impermeav\w*|a prova de agua|resistente a agua|ip[x\d]\d|\d+ atm)\b/,
  },
  assembly: {
    ask: /\b(?:montagem|montar)\b/g,
    key: /\bmontagem\b/,
    evidence: /\b(?:montagem|montado)\b/,
  },
  brand: { ask: /\b(?:que marca|marca|fabricante)\b/g, key: /^(?:marca|fabricante)$/ },
  model: {
    ask: /\b(?:numero de modelo|referencia|ean)\b/g,
    key: /^(?:modelo|referencia|id produto|ean)\b/,
  },
  display: { ask: /\b(?:resolucao|ecra|tela)\b/g, key: /\b(?:resolucao|ecra|tela)\b/ },
  noise: {
    ask: /\b(?:ruido\w*|barulh\w*|silencios\w*|decibeis)\b/g,
    key: /\b(?:ruido|nivel sonoro)\b/,
    evidence: /\b\d+ ?db\b/,
  },
  certification: {
    ask: /\b(?:certific\w*|organic\w*|biologic\w*|reciclad\w*)\b/g,
    key: /\bcertific/,
    evidence: /\b(?:certificad\w+|oeko-?tex|gots|fsc|reciclad\w+)\b/,
  },
  temperature: {
    ask: /\b(?:temperaturas?|forno)\b/g,
    key: /\btemperatura\b/,
    evidence: /\b(?:ate|forno)\b[^.]{0,20}\d+ ?°/,
  },
  installation: {
    ask: /\b(?:instala\w*|encastrar|pendurar|fixar)\b/g,
    key: /\b(?:instalacao|fixacao|encastre)\b/,
    evidence: /\b(?:instalacao|parafusos)\b/,
  },
  overview: {
    ask: /\b(?:conta-me mais|mais (?:informacoes|detalhes)|descrev\w*|o que e isto$)/g,
    key: /descricao/,
  },
};
