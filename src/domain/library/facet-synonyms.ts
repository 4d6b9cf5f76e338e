import { fold } from '../shared/fold';
import { lightStem } from '../shared/light-stem';
import { wordsOf } from '../shared/words';

// The first name of each line is the key; the others mean the same. What is not listed is its own key.
const written: Readonly<Record<'campaignType' | 'channel' | 'goal', readonly string[]>> = {
  campaignType: [
    'webinar, webcast, web seminar, online seminar, вебинар, онлайн-семинар, webinaire, seminario web, seminário web, 网络研讨会, 線上研討會, ウェビナー',
    'product launch, launch, запуск продукта, запуск, produkteinführung, produktlaunch, produkt launch, lancement de produit, lanzamiento de producto, lançamento de produto, 产品发布, 新品发布, 新製品発売',
    'influencer, influencer campaign, influencer marketing, creator campaign, creator marketing, creator, kol, инфлюенсер, инфлюенсеры, инфлюенс-маркетинг, блогеры, работа с блогерами, influencer kampagne, influencer-marketing, influenceur, marketing d’influence, influenciadores, 达人营销, 网红营销, インフルエンサー',
    'event, live event, мероприятие, ивент, veranstaltung, événement, evento, 活动, イベント',
    'conference, конференция, konferenz, conférence, conferencia, カンファレンス',
    'trade show, trade fair, fair, exhibition, expo, выставка, messe, messeauftritt, fachmesse, salon professionnel, feria, feira, 展会, 展示会',
    'email, e-mail, email campaign, email marketing, emailing, e-mailing, mailing, newsletter, email newsletter, рассылка, e-mail рассылка, email рассылка, e-mail-kampagne, newsletter kampagne, boletín, 邮件营销, メルマガ',
    'seasonal, seasonal sale, seasonal promotion, sale, promotion, discount campaign, black friday, распродажа, сезонная акция, акция, saisonaktion, rabattaktion, rabattkampagne, verkaufsaktion, soldes, rebajas, promoção, 促销, セール',
    'lead generation, lead gen, leadgen, demand generation, demand gen, лидогенерация, генерация лидов, leadgenerierung, lead-generierung, génération de leads, generación de leads, geração de leads, 获客, リード獲得',
    'brand awareness, brand, brand campaign, awareness campaign, бренд-кампания, имиджевая кампания, markenkampagne, markenbekanntheit, imagekampagne, notoriété de marque, 品牌推广, 認知拡大',
    'account-based marketing, abm, account based, аккаунт-маркетинг',
    'retention, customer retention, удержание, удержание клиентов, kundenbindung, fidélisation, fidelización',
    'content, content marketing, контент, контент-маркетинг, content-kampagne, 内容营销',
    'partner, partner campaign, partnership, co-marketing, партнерская кампания, партнерство, partnerkampagne, partnerschaft, partenariat',
    'referral, referral program, refer a friend, реферальная программа, empfehlungsprogramm, empfehlungskampagne, parrainage, programa de referidos',
    'app install, app installs, app downloads, user acquisition, установки приложения, app-installation',
    'podcast, podcast sponsorship, podcast advertising, podcast ads, реклама в подкастах, подкаст, podcast-werbung',
    'out of home, ooh, outdoor, outdoor advertising, наружная реклама, außenwerbung, plakatkampagne, affichage, publicidad exterior',
    'direct mail, direct mailing, direktmailing, postmailing, почтовая рассылка, publipostage',
    'public relations, pr, press campaign, пиар, pressearbeit, relations presse',
    'paid social, social ads, таргетированная реклама, таргет',
    'paid search, search ads, search advertising, sea, ppc, контекстная реклама, контекст, suchanzeigen, suchmaschinenwerbung, 搜索广告, リスティング広告',
  ],
  channel: [
    'email, e-mail, mail, электронная почта, почта, рассылка, newsletter',
    'linkedin, линкедин',
    'youtube, ютуб',
    'instagram, инстаграм, insta',
    'telegram, телеграм',
    'tiktok, тикток',
    'facebook, фейсбук',
    'paid search, search, sem, google ads, контекстная реклама, suchmaschinenwerbung, suchanzeigen',
    'paid social, social ads, meta ads, таргетированная реклама',
    'organic social, social, social media, соцсети, soziale medien',
    'seo, organic search',
    'webinar, вебинар',
    'event, events, мероприятие, мероприятия, veranstaltung',
    'partner, partners, партнеры, партнер',
    'trade show, trade fair, fair, messe, выставка, 展示会, 展会',
    'direct mail, direct mailing, direktmailing, postmailing',
    'phone, telephone, phone calls, telefon, телефон, звонки',
    'public relations, pr, pressearbeit, пиар',
    'out of home, ooh, outdoor advertising, billboards, наружная реклама, außenwerbung, plakat',
    'podcast, подкаст',
    'radio, радио',
    'tv, television, fernsehen, телевидение, тв',
    'website, web site, webseite, сайт',
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
