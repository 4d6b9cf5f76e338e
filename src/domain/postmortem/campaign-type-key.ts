import { facetKey } from './facet-key';

const types: Readonly<Record<string, readonly string[]>> = {
  webinar: ['webinar', 'webinars', 'webinare', 'online seminar', 'webinaire', 'webinaires', 'seminario web', 'вебинар', 'вебинары', '网络研讨会', '線上研討會', '在线研讨会', 'ウェビナー'],
  'product launch': ['product launch', 'product launches', 'produkteinführung', 'produktlaunch', 'produkt launch', 'lancement de produit', 'lancement produit', 'lanzamiento de producto',
    'lançamento de produto', 'запуск продукта', 'запуск нового продукта', '产品发布', '新品发布', '產品發布', '新製品発売', 'プロダクトローンチ', '製品発表'],
  influencer: ['influencer', 'influencers', 'influencer campaign', 'influencer marketing', 'creator', 'creators', 'creator campaign', 'influencer kampagne', 'influenceur', 'influenceurs', 'influenciadores',
    'инфлюенсер', 'инфлюенсеры', 'блогеры', 'кампания с блогерами', '网红', '达人', '达人营销', 'インフルエンサー'],
  event: ['event', 'events', 'event promotion', 'trade show', 'veranstaltung', 'veranstaltungen', 'messe', 'événement', 'évènement', 'evento', 'eventos', 'мероприятие', 'мероприятия', 'ивент', '活动推广', 'イベント'],
  newsletter: ['newsletter', 'newsletters', 'email campaign', 'e-mail campaign', 'email', 'e-mail-kampagne', 'infolettre', 'boletín', 'boletim', 'рассылка', 'email рассылка', '电子邮件', 'メルマガ', 'メールマガジン'],
  seasonal: ['seasonal', 'seasonal campaign', 'saisonal', 'saisonkampagne', 'saisonnier', 'estacional', 'sazonal', 'сезонная', 'сезонная кампания', '季节性', '季節'],
  'lead generation': ['lead generation', 'lead gen', 'leadgen', 'leadgenerierung', 'génération de leads', 'generación de leads', 'geração de leads', 'лидогенерация', '获客', 'リード獲得'],
  'brand awareness': ['brand awareness', 'brand campaign', 'brand', 'markenkampagne', 'markenbekanntheit', 'notoriété', 'campaña de marca', 'campanha de marca', 'имиджевая кампания', '品牌', '品牌活动', 'ブランディング'],
  'customer retention': ['customer retention', 'retention campaign', 'kundenbindung', 'fidélisation', 'fidelización', 'fidelização', 'удержание клиентов', '客户留存', '顧客維持'],
  'paid social': ['paid social', 'social ads', 'bezahlte social media', 'publicité sociale', 'таргетированная реклама', 'таргет', '社交广告', 'sns広告'],
};

const keys = new Map(Object.entries(types).flatMap(([type, names]) => names.map((name): [string, string] => [facetKey(name), type])));

/** The identity of a campaign type: common types are one in all known languages, and singular and plural; any other is its own. */
export function campaignTypeKey(written: string): string {
  const key = facetKey(written);
  return keys.get(key) ?? key;
}

/** Whether a text names one of the common campaign types, in any known language. */
export function isCommonCampaignType(written: string): boolean {
  return keys.has(facetKey(written));
}
