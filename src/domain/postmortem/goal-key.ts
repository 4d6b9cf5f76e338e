import { facetKey } from './facet-key';

const goals: Readonly<Record<string, readonly string[]>> = {
  awareness: ['awareness', 'brand awareness', 'reach', 'visibility', 'bekanntheit', 'markenbekanntheit', 'reichweite', 'notoriété', 'visibilité', 'notoriedad', 'reconocimiento de marca',
    'visibilidad', 'visibilidade', 'reconhecimento de marca', 'узнаваемость', 'узнаваемость бренда', 'охват', 'осведомлённость', '认知', '品牌认知', '知名度', '曝光', '認知', '認知度', '認知拡大', 'top of funnel', 'tofu'],
  consideration: ['consideration', 'engagement', 'interest', 'erwägung', 'interesse', 'considération', 'intérêt', 'consideración', 'interés', 'consideração',
    'рассмотрение', 'интерес', 'вовлечение', 'вовлечённость', '考虑', '兴趣', '考慮', '興味', '検討', '比較検討', 'middle of funnel', 'mofu'],
  conversion: ['conversion', 'conversions', 'sales', 'leads', 'lead generation', 'demand generation', 'konversion', 'abschluss', 'leadgenerierung', 'génération de leads',
    'conversión', 'conversiones', 'generación de leads', 'ventas', 'conversão', 'conversões', 'geração de leads', 'vendas', 'конверсия', 'конверсии', 'лиды', 'лидогенерация', 'продажи', '转化', '轉化', '获客', '線索', 'コンバージョン', 'リード獲得', '獲得', 'bottom of funnel', 'bofu'],
  retention: ['retention', 'loyalty', 'customer retention', 'bindung', 'kundenbindung', 'fidélisation', 'rétention', 'fidelización', 'retención', 'fidelização', 'retenção',
    'удержание', 'лояльность', 'удержание клиентов', '留存', '客户留存', '忠诚度', '維持', '継続', 'リテンション', '顧客維持'],
};

const keys = new Map(Object.entries(goals).flatMap(([goal, names]) => names.map((name): [string, string] => [facetKey(name), goal])));

/** The goal a text names (awareness, consideration, conversion, retention) in any known language; else the text's own key. */
export function goalKey(written: string): string {
  const key = facetKey(written);
  return keys.get(key) ?? key;
}

/** Whether a text names one of the four goals, in any known language. */
export function isCommonGoal(written: string): boolean {
  return keys.has(facetKey(written));
}
