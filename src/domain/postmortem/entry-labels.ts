import { nameKey } from '../note/name-key';

/** A part of a library entry that has a name of its own. */
export type EntryPart = 'creatorProfile' | 'contentType' | 'campaignCount' | 'summary';

const labels: Readonly<Record<EntryPart, readonly string[]>> = {
  creatorProfile: ['creator profile', 'creator profile that works', 'creators', 'creator', 'profile', 'creator type', 'creator profil', 'creator-profil', 'creatorprofil', 'influencer-profil', 'profil de créateur', 'profil créateur', 'perfil de creador', 'perfil del creador',
    'perfil de criador', 'perfil do criador', 'профиль креатора', 'профиль автора', 'профиль блогера', 'креатор', 'блогер', '达人画像', '创作者画像', '达人类型', 'クリエイター像', 'クリエイタープロフィール'],
  contentType: ['content type', 'content type that converts', 'content type that worked', 'content', 'content format', 'format', 'inhaltstyp', 'content-typ', 'inhaltsart', 'inhaltsformat', 'type de contenu', 'format de contenu', 'tipo de contenido', 'formato de contenido',
    'tipo de conteúdo', 'formato de conteúdo', 'тип контента', 'формат контента', 'контент', '内容类型', '内容形式', '內容類型', 'コンテンツ種別', 'コンテンツタイプ', 'コンテンツの種類'],
  campaignCount: ['rests on', 'campaigns', 'campaign count', 'number of campaigns', 'based on', 'evidence', 'beruht auf', 'kampagnen', 'anzahl kampagnen', 'repose sur', 'campagnes', 'se basa en', 'campañas', 'baseado em', 'campanhas',
    'основано на', 'опирается на', 'кампаний', 'кампании', '基于', '活动数', '根拠', 'キャンペーン数'],
  summary: ['summary', 'insight', 'entry', 'library entry', 'in short', 'zusammenfassung', 'erkenntnis', 'kurz', 'résumé', 'en bref', 'resumen', 'resumo', 'кратко', 'вывод', 'суть', '摘要', '总结', '要約', 'まとめ'],
};

const parts = new Map(Object.entries(labels).flatMap(([part, names]) => names.map((name): [string, string] => [nameKey(name), part])));

/** The part of an entry that a label names (`Creator profile`, `Тип контента`); null for other labels. */
export function entryPart(label: string): EntryPart | null {
  const part = parts.get(nameKey(label.replace(/\([^()]*\)/g, '')));
  return part === 'creatorProfile' || part === 'contentType' || part === 'campaignCount' || part === 'summary' ? part : null;
}
