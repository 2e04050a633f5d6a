const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What shops sell, in everyday words, folded: how shoppers call a product whatever its page calls it. */
const NOUNS = new Map<string, ReadonlySet<string>>([
  [
    'en',
    set(
      'amplifier appliance backpack bag bags bedding bench bin blanket blender board book boots boot bottle bowl bracelet brush bucket bundle cabinet camera candle cardigan carpet chair chairs clock coat coffee console cooker cookware cream cup cups curtain curtains cushion cutlery desk dishes doll doorbell dress drill dryer duvet earbuds earphones earrings fan feeder fork furniture game glasses gloves grill guitar hammock hat headphones headset heater helmet hoodie humidifier iron jacket jar jeans jewellery jug jumper kettle keyboard kit knife knives ladder lamp lantern leggings lotion mask mat mixer model monitor mower mug mugs necklace notebook pack pan pans pants parasol perfume piece pillow pillows plant player pot pots pram printer projector pushchair rack radio razor rope router rucksack rug saw scale scales scarf scooter serum set shampoo shed sheets shirt shoe shoes shorts shower skirt slippers soap socks sofa speaker speakers spray stool stove stroller suit suitcase sunglasses sweater sweatshirt swimsuit switch t-shirt table tap tea teapot television tent thermometer throw tie tights toaster toilet tool torch towel towels toy trainers tripod trousers trunk tub tumbler umbrella vacuum vase vest wallet wardrobe watch wine bike bicycle bed mattress cheese honey plant print poster pushchair pram sling lawnmower mower card course software app puzzle teddy balm oil shaver trolley crib cot highchair desk drawer hose sink tyre helmet leash collar cage aquarium treats kibble granola chocolate biscuits sauce',
    ),
  ],
  [
    'de',
    set(
      'anzug armband becher bett bettwasche bluse bohrer bohrmaschine brille buch buchse burostuhl creme decke dose drucker eimer fernseher flasche fohn gabel gerat geschirr gitarre grill gurtel handschuhe handtuch handtucher handy heizgerat helm hemd herd hocker hut jacke jeans kaffeemaschine kamera kanne karton kasten kerze kessel kette kissen kiste kleid koffer kommode kopfhorer krug lampe laterne lautsprecher leiter leuchte mantel matratze maus messer mixer mutze notebook pfanne pfannen puppe pullover radio rasierer reiniger rock rucksack sacko sage sandalen schal schere schlafsack schrank schreibtisch schuhe schuh schussel serum sessel set shampoo shirt sofa sonnenbrille spiel spielzeug stativ staubsauger stiefel stuhl stuhle tablett tasche tasse tassen teller teppich tisch toaster topf tuch uhr vase vorhang waage wagen wanne wasserkocher weste werkzeug zelt rad fahrrad bike matratze decke creme pflanze kase honig karte gutschein puzzle kinderwagen rasenmaher maher sessel stoff hose pullover schmuck ring poster bild ol seife tee kaffee schokolade mus ball bogen roller helm',
    ),
  ],
  [
    'fr',
    set(
      'appareil applique armoire aspirateur assiette assiettes bague balance ballerines banc bijou blouson boite bol bonnet bottes bottines bougie bouilloire bouteille bracelet bureau cafetiere camera canape casque casquette casserole ceinture chaise chaises chapeau chargeur chaussettes chaussures chemise chemisier coffret collier commode console costume coussin couteau couteaux couverture creme cruche culotte drap echarpe enceinte etagere fauteuil foulard gants gilet gourde grill guitare housse imprimante jean jeu jouet jupe lampe lanterne livre lunettes maillot manteau marmite matelas meuble microphone miroir mixeur montre mug oreiller outil panier pantalon parapluie parfum parka peignoir perceuse plaid plat poele poeles polo pot poussette pull radiateur radio robe rideau rideaux robot sac sandales serum serviette serviettes sweat table tabouret tapis tasse tasses televiseur tente theiere tondeuse valise vase veste velo matelas fromage miel plante tente carte puzzle poussette tondeuse pull short baskets chaussure creme huile savon the cafe chocolat confiture pantalon trottinette casque',
    ),
  ],
  [
    'es',
    set(
      'abrigo altavoz alfombra almohada anillo aparato armario aspiradora auriculares batidora blusa bolsa bolso bota botas botella bufanda cafetera caja calcetines calefactor camara camisa camiseta cargador carpa cartera casco cazadora cazuela champu chaqueta cinturon cojin collar comoda conjunto consola copa cortina crema cuadro cuchillo cuchillos cuenco edredon escritorio espejo estanteria exprimidor falda freidora funda gafas gorra gorro guantes guitarra hervidor impresora jarra jarron jersey juego juguete lampara linterna maleta manta mesa mochila monitor mueble olla pantalon pantalones paraguas parrilla pendientes perfume plancha plato platos portatil pulsera radio reloj sabanas sandalias sarten sartenes secador serum silla sillas sillon sofa sombrero sudadera tabla taburete taladro tarro taza tazas televisor tetera tienda toalla toallas tostadora traje vaqueros vela ventilador vestido zapatillas zapatos bicicleta bici colchon queso miel planta tarjeta puzle carrito cortacesped zapatilla crema aceite jabon te cafe chocolate mermelada patinete casco cesped',
    ),
  ],
  [
    'it',
    set(
      'abito amplificatore anello apparecchio armadio asciugamano asciugamani aspirapolvere borsa borraccia bicchiere bicchieri bicicletta bollitore bottiglia bracciale caffettiera calze camicia candela cappello cappotto caricatore carrello casco cassa cassettiera chitarra cintura ciotola collana coltello coltelli completo coperta crema cuffie cuscino cuffia divano felpa ferro forbici frullatore giacca giocattolo gioco gonna griglia guanti jeans lampada lanterna libreria lenzuola maglia maglietta maglione materasso mobile mixer moka monitor occhiali ombrello orologio orecchini padella padelle pantaloni passeggino pentola pentole piatto piatti piumino poltrona portafoglio profumo radio sandali scarpe scarpa scarponi sciarpa scrivania sedia sedie serie set shampoo siero specchio stampante stivali stufa tavolo tappeto tazza tazze televisore tenda tostapane trapano trolley valigia ventilatore vestito zaino bici bicicletta macchina formaggio miele pianta carta puzzle crema olio sapone te caffe cioccolato marmellata monopattino casco tosaerba maglione',
    ),
  ],
  [
    'pt',
    set(
      'abajur almofada anel aparelho armario aspirador auscultadores balde bolsa bota botas bule cadeira cadeiras caixa calcas camara camera camisa camisola candeeiro caneca canecas carregador carteira casaco chaleira champo chapeu cinto cobertor colar coluna colchao comoda conjunto cortina creme edredao espelho estante faca facas fato fogao frigideira garrafa gorro guarda-chuva guitarra impressora jarra jogo lampada lanterna lencois livro luvas mala mesa mochila monitor oculos panela panelas perfume prato pratos pulseira radio relogio saia sandalias sapatilhas sapatos secador secretaria serum sofa tacho tapete televisor tenda toalha toalhas torradeira varinha vela vestido bicicleta queijo mel planta cartao puzzle carrinho tenis creme oleo sabonete cha cafe chocolate compota trotinete capacete liquidificador maquina',
    ),
  ],
  [
    'nl',
    set(
      'apparaat armband bakje beker blender boek boormachine bord borden broek bril bureau camera creme deken dekbed doos douche fles fornuis fohn fruitmand gitaar grill handdoek handdoeken handschoenen hanger helm hemd hoed hoodie horloge jas jeans jurk kaars kachel kast ketel ketting kist kleed klok koffer koffiezetapparaat koptelefoon krukje kussen lader ladder lamp lantaarn laarzen matras mes messen mixer mok monitor muts nachtkastje notebook oorbellen overhemd pan pannen paraplu parfum plaid pop pot printer radio riem rok rugzak sandalen schaal schaar schoenen schoen serum servies set shampoo shirt sjaal slaapzak sneakers sofa speaker spel speelgoed stofzuiger stoel stoelen strijkijzer tafel tapijt tas tassen televisie tent theepot toaster trui tuinset vaas ventilator vest vloerkleed waterkoker weegschaal zetel zonnebril fiets matras kaas honing plant kaart bon puzzel kinderwagen grasmaaier creme olie zeep thee koffie chocolade jam step helm jas regenjas',
    ),
  ],
]);

const NONE: ReadonlySet<string> = new Set();

/** Everyday names of products in a language; none for languages without a list. */
export function nounsFor(lang: string): ReadonlySet<string> {
  return NOUNS.get(lang) ?? NONE;
}
