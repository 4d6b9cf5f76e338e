/** A region as teams use it: its members by alpha-2 code, its name in English first, and its other names. */
export interface RegionEntry {
  readonly members: string;
  /** Name to show, by language; English always among them. */
  readonly names: Readonly<Record<string, string>> & { readonly en: string };
  readonly aliases: readonly string[];
}

const dach = 'DE AT CH';
const nordics = 'DK FI IS NO SE FO GL AX';
const baltics = 'EE LT LV';
const benelux = 'BE NL LU';
const iberia = 'ES PT';
const cis = 'RU BY KZ KG TJ UZ AM AZ MD TM';
const gcc = 'AE BH KW OM QA SA';
const mena = `${gcc} DZ EG IQ IR IL JO LB LY MA PS SY TN YE SD`;
const anz = 'AU NZ';
const seAsia = 'BN KH ID LA MY MM PH SG TH TL VN';
const eu = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const cee = 'AL BA BG HR CZ EE HU XK LV LT MD ME MK PL RO RS SK SI UA';
const europe = `${eu} AD AL AX BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS RU SM SJ UA VA XK TR`;
const africa = 'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS '
  + 'ST SZ TD TG TN TZ UG YT ZA ZM ZW';
const latam = 'AR BO BR BZ CL CO CR CU DO EC SV GF GP GT GY HN HT JM MQ MX NI PA PY PE PR SR TT UY VE BS BB';
const northAmerica = 'US CA BM GL PM';
const pacific = 'FJ PG NC PF SB VU WS TO KI FM MH NR PW TV CK NU GU MP AS TK WF NF';
const apac = `${anz} ${seAsia} CN HK MO TW JP KR KP MN IN PK BD LK NP BT MV ${pacific}`;

/** The regions the plugin knows out of the box, by key. Who belongs to which is the everyday business use; a vault can add its own names. */
export const marketRegions: Readonly<Record<string, RegionEntry>> = {
  EMEA: { members: `${europe} ${mena} ${africa} KZ GE AM AZ`, names: { en: 'EMEA' }, aliases: ['Europe, Middle East and Africa', 'Europa, Naher Osten und Afrika', 'Европа, Ближний Восток и Африка'] },
  AMER: { members: `${northAmerica} ${latam}`, names: { en: 'AMER' }, aliases: ['Americas', 'Amérique', 'Américas', 'Nord- und Südamerika', 'Северная и Южная Америка', '美洲', '米州'] },
  NORAM: { members: 'US CA', names: { en: 'North America', de: 'Nordamerika', fr: 'Amérique du Nord', es: 'Norteamérica', pt: 'América do Norte', ru: 'Северная Америка', zh: '北美', ja: '北米' }, aliases: ['NOAM', 'NAMER', 'US & Canada', 'US/Canada', 'América del Norte'] },
  LATAM: { members: latam, names: { en: 'LATAM' }, aliases: ['Latin America', 'LAC', 'Lateinamerika', 'Amérique latine', 'América Latina', 'Latinoamérica', 'Латинская Америка', 'ЛатАм', '拉美', '拉丁美洲', 'ラテンアメリカ', '中南米'] },
  APAC: { members: apac, names: { en: 'APAC' }, aliases: ['APJ', 'APJC', 'Asia Pacific', 'Asia-Pacific', 'Asien-Pazifik', 'Asie-Pacifique', 'Asia-Pacífico', 'Ásia-Pacífico', 'АТР', 'Азиатско-Тихоокеанский регион', '亚太', '亚太地区', 'アジア太平洋'] },
  DACH: { members: dach, names: { en: 'DACH' }, aliases: ['D-A-CH', 'D/A/CH', 'German-speaking countries', 'DACH-Region', 'DACH region', 'Deutschsprachiger Raum', 'ДАХ'] },
  ANZ: { members: anz, names: { en: 'ANZ' }, aliases: ['Australia and New Zealand', 'Australia & New Zealand', 'Australasia', 'Australien und Neuseeland', 'Австралия и Новая Зеландия'] },
  MENA: { members: mena, names: { en: 'MENA' }, aliases: ['Middle East and North Africa', 'Middle East & North Africa', 'Middle East', 'Naher Osten', 'Nahost', 'Moyen-Orient', 'Oriente Medio', 'Oriente Médio', 'Ближний Восток', '中东', '中東'] },
  NORDICS: { members: nordics, names: { en: 'Nordics', de: 'Nordische Länder', fr: 'Pays nordiques', es: 'Países nórdicos', pt: 'Países nórdicos', ru: 'Северные страны', zh: '北欧', ja: '北欧' }, aliases: ['Nordic', 'Nordic countries', 'Norden', 'Nordeuropa', 'Scandinavia', 'Skandinavien', 'Scandinavie', 'Escandinavia', 'Escandinávia', 'Скандинавия', 'Северная Европа'] },
  BENELUX: { members: benelux, names: { en: 'Benelux', ru: 'Бенилюкс', zh: '比荷卢', ja: 'ベネルクス' }, aliases: ['BeNeLux', 'Benelux countries', 'Benelux-Staaten', 'страны Бенилюкса'] },
  CIS: { members: cis, names: { en: 'CIS', de: 'GUS', fr: 'CEI', es: 'CEI', pt: 'CEI', ru: 'СНГ', zh: '独联体', ja: '独立国家共同体' }, aliases: ['Commonwealth of Independent States', 'GUS-Staaten', 'страны СНГ'] },
  EU: { members: eu, names: { en: 'EU', fr: 'UE', es: 'UE', pt: 'UE', ru: 'ЕС', zh: '欧盟' }, aliases: ['European Union', 'EU27', 'EU-27', 'Europäische Union', 'Union européenne', 'Unión Europea', 'União Europeia', 'Евросоюз', 'Европейский союз'] },
  EUROPE: { members: europe, names: { en: 'Europe', de: 'Europa', fr: 'Europe', es: 'Europa', pt: 'Europa', ru: 'Европа', zh: '欧洲', ja: 'ヨーロッパ' }, aliases: ['欧州'] },
  CEE: { members: cee, names: { en: 'CEE' }, aliases: ['Central and Eastern Europe', 'Eastern Europe', 'Osteuropa', 'Mittel- und Osteuropa', 'Europe de l’Est', 'Europa del Este', 'Восточная Европа', 'ЦВЕ', '东欧', '東欧'] },
  BALTICS: { members: baltics, names: { en: 'Baltics', de: 'Baltikum', fr: 'Pays baltes', es: 'Países bálticos', pt: 'Países bálticos', ru: 'Прибалтика' }, aliases: ['Baltic states', 'Baltic countries', 'страны Балтии', 'Балтия'] },
  IBERIA: { members: iberia, names: { en: 'Iberia' }, aliases: ['Spain & Portugal', 'Spain and Portugal', 'Iberian Peninsula', 'Iberische Halbinsel'] },
  UKI: { members: 'GB IE', names: { en: 'UK & Ireland' }, aliases: ['UKI', 'UK&I', 'UK and Ireland', 'British Isles'] },
  GCC: { members: gcc, names: { en: 'GCC' }, aliases: ['Gulf', 'Gulf states', 'Golfstaaten', 'Pays du Golfe', 'страны Залива'] },
  SEA: { members: seAsia, names: { en: 'Southeast Asia', de: 'Südostasien', fr: 'Asie du Sud-Est', ru: 'Юго-Восточная Азия', zh: '东南亚', ja: '東南アジア' }, aliases: ['SEA', 'ASEAN', 'South-East Asia', 'South East Asia'] },
  AFRICA: { members: africa, names: { en: 'Africa', de: 'Afrika', fr: 'Afrique', es: 'África', pt: 'África', ru: 'Африка', zh: '非洲', ja: 'アフリカ' }, aliases: [] },
};

/** Everywhere: includes every country. */
export const globalRegion: Omit<RegionEntry, 'members'> = {
  names: { en: 'Global', de: 'Weltweit', fr: 'Monde', es: 'Global', pt: 'Global', ru: 'Весь мир', zh: '全球', ja: 'グローバル' },
  aliases: ['Worldwide', 'WW', 'All markets', 'Alle Märkte', 'Mondial', 'Mundial', 'Глобально', 'Все рынки', '全世界', '世界'],
};
