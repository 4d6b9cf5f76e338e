import type { Language } from '../shared/language';
import type { NoteKind } from './note-kind';

type KindWords = Readonly<Record<NoteKind, readonly string[]>>;

/**
 * What people write as the type of a note, by language, singular and plural. Compared folded, without spaces, hyphens and underscores.
 * The bare word "campaign" is in none of these lists on purpose: tabletop-game vaults use it too.
 */
export const kindVocabulary: Readonly<Record<Language, KindWords>> = {
  en: {
    postmortem: ['postmortem', 'postmortems', 'campaign postmortem', 'campaign postmortems', 'postmortem report', 'postmortem review', 'campaign debrief',
      'campaign review', 'campaign wrap-up', 'post-campaign review', 'post-campaign report', 'post-campaign analysis', 'campaign report'],
    retro: ['retro', 'retros', 'retrospective', 'retrospectives', 'campaign retro', 'campaign retrospective', 'team retro', 'team retrospective', 'solo retro',
      'monthly retro', 'quarterly retro', 'milestone retro', 'monthly retrospective', 'quarterly retrospective'],
    brief: ['brief', 'briefs', 'campaign brief', 'campaign briefs', 'campaign briefing', 'marketing brief', 'creative brief'],
    lesson: ['lesson', 'lessons', 'lesson learned', 'lessons learned', 'lesson learnt', 'lessons learnt', 'campaign lesson', 'learning', 'learnings', 'campaign learning'],
  },
  de: {
    postmortem: ['Nachbetrachtung', 'Nachbetrachtungen', 'Kampagnen-Nachbetrachtung', 'Kampagnennachbetrachtung', 'Kampagnenanalyse', 'Kampagnenauswertung',
      'Kampagnenbericht', 'Kampagnen-Postmortem', 'Nachbereitung', 'Kampagnennachbereitung'],
    retro: ['Retrospektive', 'Retrospektiven', 'Rückblick', 'Rückblicke', 'Kampagnenrückblick', 'Kampagnen-Retrospektive'],
    brief: ['Kampagnenbrief', 'Kampagnenbriefs', 'Kampagnenbriefing', 'Kampagnen-Brief', 'Kampagnen-Briefing', 'Briefing', 'Briefings', 'Kreativbriefing'],
    lesson: ['Lektion', 'Lektionen', 'Erkenntnis', 'Erkenntnisse', 'Lernerfahrung', 'Lehre'],
  },
  fr: {
    postmortem: ['Bilan de campagne', 'Bilans de campagne', 'Bilan', 'Rapport de campagne', 'Analyse de campagne', 'Retour d\'expérience', 'REX', 'Analyse post-campagne'],
    retro: ['Rétro', 'Rétros', 'Rétrospective', 'Rétrospectives', 'Rétrospective de campagne'],
    brief: ['Brief de campagne', 'Briefs de campagne', 'Brief marketing', 'Brief créatif'],
    lesson: ['Leçon', 'Leçons', 'Enseignement', 'Enseignements', 'Apprentissage', 'Apprentissages'],
  },
  es: {
    postmortem: ['Análisis post mortem', 'Análisis de campaña', 'Informe de campaña', 'Balance de campaña', 'Postmortem de campaña'],
    retro: ['Retrospectiva', 'Retrospectivas', 'Retrospectiva de campaña'],
    brief: ['Brief de campaña', 'Briefing de campaña', 'Brief creativo'],
    lesson: ['Lección', 'Lecciones', 'Lección aprendida', 'Lecciones aprendidas', 'Aprendizaje', 'Aprendizajes'],
  },
  pt: {
    postmortem: ['Pós-mortem', 'Pós-campanha', 'Análise pós-campanha', 'Análise de campanha', 'Relatório de campanha', 'Balanço de campanha'],
    retro: ['Retrospetiva', 'Retrospetivas', 'Retrospectiva de campanha'],
    brief: ['Brief de campanha', 'Briefing de campanha', 'Brief criativo'],
    lesson: ['Lição', 'Lições', 'Lição aprendida', 'Lições aprendidas', 'Aprendizado', 'Aprendizados', 'Aprendizagem'],
  },
  ru: {
    postmortem: ['Постмортем', 'Постмортемы', 'Пост-мортем', 'Постмортем кампании', 'Разбор кампании', 'Разбор', 'Разборы', 'Анализ кампании', 'Отчёт о кампании', 'Итоги кампании'],
    retro: ['Ретро', 'Ретроспектива', 'Ретроспективы', 'Ретроспектива кампании'],
    brief: ['Бриф', 'Брифы', 'Бриф кампании', 'Бриф на кампанию', 'Маркетинговый бриф', 'Брифинг', 'Креативный бриф'],
    lesson: ['Урок', 'Уроки', 'Извлечённый урок', 'Извлечённые уроки', 'Вывод', 'Выводы'],
  },
  zh: {
    postmortem: ['复盘', '復盤', '活动复盘', '營銷復盤', '营销复盘', '战役复盘', '事后分析', '项目复盘', '活動復盤'],
    retro: ['回顾', '回顧', '回顾会议', '活动回顾'],
    brief: ['简报', '簡報', '活动简报', '营销简报', '活动策划', '需求简报', '行銷簡報'],
    lesson: ['经验教训', '經驗教訓', '教训', '经验', '經驗'],
  },
  ja: {
    postmortem: ['ポストモーテム', 'キャンペーン報告', 'キャンペーン報告書', '事後分析', 'キャンペーン分析'],
    retro: ['振り返り', 'ふりかえり', 'レトロスペクティブ', 'レトロ', 'KPT'],
    brief: ['ブリーフ', 'キャンペーンブリーフ', 'クリエイティブブリーフ', '企画書', 'オリエンシート'],
    lesson: ['教訓', '学び'],
  },
};
