/**
 * Words that take a side about what somebody said, or about who he is, by language, as patterns of whole words (`…*`: with
 * any ending). Our own voice has "said".
 */
const words: Readonly<Record<string, string>> = {
  en: [
    'admi(?:t|ts|tted|tting|ssions?) alleg(?:e|es|ed|edly|ing|ations?) boast(?:s|ed|ing)? claim(?:s|ed|ing)?',
    'conced(?:e|es|ed|ing) confess(?:es|ed|ing|ions?)? debunk(?:s|ed|ing)? den(?:y|ies|ied|ying|ials?)',
    'expos(?:e|es|ed|ing) false(?:ly|hoods?)? insist(?:s|ed|ing)? liars? lie[sd]? lying propaganda',
    'purported(?:ly)? refut(?:e|es|ed|ing) reveal(?:s|ed|ing)? slam(?:s|med)? so-called supposedly',
    'dictators? illegitimate regimes? self-proclaimed strongman',
  ].join(' '),
  uk: 'визна(?:в|ла|ли|є) зізна* стверджу* нібито начебто буцімто брех* збреха* бреше* диктатор* самопроголошен* режим* пропаганд* спросту* запереч* викри*',
  ru: 'призна(?:л|ла|ли|лся|лась|лись|ёт|ет) утвержда* якобы лж* ложь ложн* врёт* соврал* диктатор* самопровозглаш* режим* пропаганд* опроверг* отрица* разоблач*',
  be: 'прызна(?:ў|ўся|ла|лі|е) сцвярджа* нібыта быццам хлус* маніць* дыктатар* самаабвешчан* рэжым* прапаганд* абверг* адмаўля* выкры*',
  pl: 'przyzna* twierdz* rzekom* kłam* skłama* dyktator* samozwań* reżim* propagand* zaprzecz* zdementow* ujawni*',
  de: 'zugab* zugegeben* gestand gesteh* behaupt* angeblich* lüg* gelogen log diktator* selbsternannt* regime* propaganda dementier* bestritt* leugn* enthüll*',
  fr: 'avou* prétend* soi-disant ment menti mensong* dictat* autoproclamé* régime* propagande allégu* admis admet reconnu démenti* révél*',
};

/** The first such word in a sentence of ours in that language. What stands in quotation marks is somebody else's. */
export function tiltedWordIn(text: string, language: string): string | undefined {
  const pattern = (words[language] ?? '').replaceAll('*', '\\p{L}*').replaceAll(' ', '|');
  if (pattern === '') return undefined;
  const ours = text.replace(/„[^“”]*[“”]|“[^”]*”|«[^»]*»|"[^"]*"/g, '');
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu').exec(ours)?.[0];
}
