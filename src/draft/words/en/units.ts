import { anyOf, words } from '../list.js';

/** Units of measure, singular and plural; abbreviations as printed. */
export const MEASURES = words(`
  minute minutes second seconds hour hours day days week weeks month months year years mile miles kilometre kilometres kilometer kilometers metre metres meter meters feet foot inch inches
  acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kilos pound pounds ounce ounces litre litres liter liters gallon gallons barrel barrels megawatt megawatts gigawatt gigawatts kilowatt kilowatts
  dollar dollars euro euros pence cent cents rupee rupees yen yuan renminbi shillings rand km kms mm cm kg mph TEU TEUs MW GW kW kWh MWh GWh TWh ha FTE FTEs p mg Mt kt GB TB degrees miles/hour
`);

export const AREAS =
  /^(?:square|cubic|sq\.?)\s(?:kilometres?|kilometers?|metres?|meters?|feet|foot|miles?|yards?|inches|km|ft|m)\b|^(?:km2|m2|m3|km²|m²|m³|°C|°F)(?![a-z])/i;

export const IS_MEASURE = new Set(MEASURES);
export const MEASURE = new RegExp(String.raw`^(?:${anyOf(MEASURES)})\b`);

/** Plurals that do not end in s. */
export const PLURALS = new Set(
  words(
    'people children men women police staff cattle sheep fish feet aircraft personnel criteria schoolchildren firefighters headcount livestock poultry alumni faculty offspring firewomen servicemen policemen workforce youth crew media data vertebrae spacecraft watercraft',
  ),
);

/** Words in s that are not plural nouns. */
const NO_PLURALS = new Set(
  words(
    'is was has does its this thus less plus versus across always perhaps besides towards afterwards sometimes whereas focus bus status campus process access business progress success census surplus gas bonus virus basis analysis crisis diagnosis emphasis previous various numerous continuous religious serious famous anonymous ours theirs his hers us as includes represents shows remains makes takes gives provides covers reflects accounts stands continues means overseas news series respectively homeless',
  ),
);
/** series and news have a plural form; so do premises and works. */
export const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  if (/[’']s$/.test(word)) return false;
  if (PLURALS.has(lower)) return true;
  return lower.length > 2 && /[^su'’]s$/.test(lower) && !/(?:ous|ss|sis|ness)$/.test(lower) && !NO_PLURALS.has(lower);
};

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, relative words. */
export const STOPS = new Set(
  words(`
  of in on at to for from by with within without during across among between through throughout over under after before since until till against per via about into onto toward towards upon around compared
  and or but nor while whilst whereas although though because if when where which who whom whose that than as so
  is are was were be been being am has have had do does did will would shall should can could may might must
  a an the this these those it its they their we our i you he she his her him them us my your there here
  not no more fewer less higher lower each every all any both either neither only also just even still already now then again ago respectively overall annually nationally nationwide locally up down out
  rose fell grew saw made took gave went came became said told met held kept left led ran began received responded completed resulted reported increased decreased declined dropped remained occurred took attended graduated participated
`),
);
