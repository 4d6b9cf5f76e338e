import { fold } from '../shared/fold';
import { lightStem } from '../shared/light-stem';
import { wordsOf } from '../shared/words';

// The first name of each line is the key; the others mean the same. What is not listed is its own key.
const written: Readonly<Record<'campaignType' | 'channel' | 'goal', readonly string[]>> = {
  campaignType: [
    'webinar, web seminar, online seminar, вебинар, онлайн-семинар, webinaire, seminario web',
    'product launch, launch, запуск продукта, запуск, produkteinführung, produktlaunch, produkt launch, lancement de produit, lanzamiento de producto',
    'influencer, influencer campaign, influencer marketing, creator campaign, creator, инфлюенсер, инфлюенсеры, блогеры, работа с блогерами, influencer kampagne, influenceur',
    'event, мероприятие, ивент, veranstaltung, événement, evento',
    'conference, конференция, konferenz',
    'trade show, fair, выставка, messe',
    'email, e-mail, email campaign, newsletter, рассылка, e-mail рассылка, email рассылка, e-mail-kampagne, newsletter kampagne',
    'seasonal, seasonal sale, seasonal promotion, sale, promotion, распродажа, сезонная акция, акция, saisonaktion, rabattaktion, verkaufsaktion',
    'lead generation, lead gen, leadgen, demand generation, demand gen, лидогенерация, генерация лидов, leadgenerierung, lead-generierung',
    'brand awareness, brand, brand campaign, бренд-кампания, имиджевая кампания, markenkampagne, imagekampagne',
    'retention, customer retention, удержание, удержание клиентов, kundenbindung',
    'content, content marketing, контент, контент-маркетинг, content-kampagne',
    'partner, partner campaign, partnership, co-marketing, партнерская кампания, партнерство, partnerkampagne, partnerschaft',
    'referral, referral program, реферальная программа, empfehlungsprogramm, empfehlungskampagne',
    'paid social, таргетированная реклама, таргет',
    'paid search, контекстная реклама, контекст, suchmaschinenwerbung',
  ],
  channel: [
    'email, e-mail, mail, электронная почта, почта, рассылка, newsletter',
    'linkedin, линкедин',
    'youtube, ютуб',
    'instagram, инстаграм, insta',
    'telegram, телеграм',
    'tiktok, тикток',
    'facebook, фейсбук',
    'paid search, search, sem, google ads, контекстная реклама, suchmaschinenwerbung',
    'paid social, social ads, таргетированная реклама',
    'organic social, social, social media, соцсети, soziale medien',
    'seo, organic search',
    'webinar, вебинар',
    'event, events, мероприятие, мероприятия, veranstaltung',
    'partner, partners, партнеры, партнер',
  ],
  goal: [
    'awareness, узнаваемость, bekanntheit, notoriété',
    'consideration, рассмотрение, интерес, erwägung',
    'conversion, conversions, конверсия, продажи, konversion, abschluss',
    'retention, удержание, bindung, kundenbindung',
  ],
};

// `lead-generation`, `Lead Generation` and `lead generations` are one name; inflection is taken off each word.
const comparable = (name: string): string => wordsOf(name).map(lightStem).join(' ');

const keys = new Map(Object.entries(written).map(([facet, lines]) => [facet, new Map(lines.flatMap((line) => {
  const names = line.split(',').map((name) => name.trim());
  return names.map((name): [string, string] => [comparable(name), names[0] ?? name]);
}))]));

/** The key under which a written value of a facet is counted: one for all known names of the same thing, else the folded text itself. */
export function canonicalFacetKey(facet: string, writtenValue: string): string {
  const words = wordsOf(writtenValue).join(' ');
  return keys.get(facet)?.get(comparable(writtenValue)) ?? (words === '' ? fold(writtenValue) : words);
}

/** All names known for a key of a facet, the key first; only the key itself where nothing else is known. */
export function namesOfFacetKey(facet: string, key: string): readonly string[] {
  const line = facet === 'campaignType' || facet === 'channel' || facet === 'goal'
    ? written[facet].find((each) => each.split(',')[0]?.trim() === key)
    : undefined;
  return line === undefined ? [key] : line.split(',').map((name) => name.trim());
}
