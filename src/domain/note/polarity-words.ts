import type { Language } from '../shared/language';

/** What a rule asks for: never and avoid forbid, always and prefer demand. */
export type RulePolarity = 'never' | 'always' | 'avoid' | 'prefer';

/** The words of one language that make a sentence a rule. */
export interface PolarityWords {
  /** At the start of the sentence. */
  readonly leading: Readonly<Record<RulePolarity, readonly string[]>>;
  /** Anywhere in the sentence, for languages that put them behind the object (`Webinare nie freitags ansetzen`). */
  readonly inside: Readonly<Partial<Record<RulePolarity, readonly string[]>>>;
}

/** Polarity words by language; compared folded. */
export const polarityWords: Readonly<Record<Language, PolarityWords>> = {
  en: {
    leading: {
      never: ['never', 'never ever', 'do not', 'don\'t', 'dont', 'must not', 'must never', 'we never', 'no more', 'under no circumstances', 'stop'],
      always: ['always', 'must always', 'we always', 'make sure to', 'be sure to', 'without exception'],
      avoid: ['avoid', 'try not to', 'steer clear of', 'refrain from', 'be careful with', 'beware of'],
      prefer: ['prefer', 'prefer to', 'favour', 'favor', 'preferably', 'ideally', 'rather', 'when in doubt'],
    },
    inside: {},
  },
  de: {
    leading: {
      never: ['nie', 'niemals', 'nie wieder', 'nie mehr', 'auf keinen fall', 'unter keinen umständen', 'keinesfalls', 'nicht', 'kein', 'keine', 'keinen'],
      always: ['immer', 'stets', 'in jedem fall', 'auf jeden fall', 'grundsätzlich'],
      avoid: ['vermeide', 'vermeiden', 'vermeidet', 'meiden', 'meide', 'möglichst nicht', 'möglichst keine'],
      prefer: ['bevorzuge', 'bevorzugen', 'bevorzugt', 'lieber', 'vorzugsweise', 'möglichst', 'am besten'],
    },
    inside: { never: ['nie', 'niemals', 'auf keinen fall', 'keinesfalls'], always: ['immer', 'stets'], avoid: ['vermeiden', 'meiden'], prefer: ['bevorzugen'] },
  },
  fr: {
    leading: {
      never: ['ne jamais', 'jamais', 'ne pas', 'ne plus', 'n\'utilisez jamais', 'interdit de', 'en aucun cas'],
      always: ['toujours', 'systématiquement', 'dans tous les cas'],
      avoid: ['éviter', 'éviter de', 'évitez', 'évitez de', 'évite', 'eviter'],
      prefer: ['préférer', 'préférez', 'préfère', 'privilégier', 'privilégiez', 'de préférence', 'plutôt'],
    },
    inside: { never: ['jamais'], always: ['toujours'] },
  },
  es: {
    leading: {
      never: ['nunca', 'jamás', 'no', 'nunca más', 'bajo ningún concepto', 'prohibido'],
      always: ['siempre', 'en todo caso', 'sin excepción'],
      avoid: ['evitar', 'evita', 'evite', 'evitad', 'eviten'],
      prefer: ['preferir', 'prefiere', 'prefiera', 'priorizar', 'preferiblemente', 'mejor'],
    },
    inside: { never: ['nunca', 'jamás'], always: ['siempre'] },
  },
  pt: {
    leading: {
      never: ['nunca', 'jamais', 'não', 'nunca mais', 'de forma alguma', 'proibido'],
      always: ['sempre', 'em todo caso', 'sem exceção'],
      avoid: ['evitar', 'evite', 'evitem', 'evita'],
      prefer: ['preferir', 'prefira', 'priorizar', 'de preferência', 'preferencialmente', 'melhor'],
    },
    inside: { never: ['nunca', 'jamais'], always: ['sempre'] },
  },
  ru: {
    leading: {
      never: ['никогда', 'никогда не', 'больше никогда', 'нельзя', 'не', 'запрещено', 'запрещается', 'ни в коем случае', 'ни при каких условиях'],
      always: ['всегда', 'обязательно', 'в любом случае', 'без исключений'],
      avoid: ['избегать', 'избегай', 'избегайте', 'по возможности не', 'стараться не'],
      prefer: ['предпочитать', 'предпочитай', 'предпочитайте', 'лучше', 'желательно', 'по возможности', 'предпочтительно'],
    },
    inside: { never: ['никогда', 'нельзя'], always: ['всегда', 'обязательно'] },
  },
  zh: {
    leading: {
      never: ['绝不', '絕不', '永远不要', '永遠不要', '切勿', '不要', '禁止', '从不', '從不', '严禁', '嚴禁', '请勿', '勿', '不得', '永不', '不能', '不可'],
      always: ['始终', '始終', '总是', '總是', '务必', '務必', '必须', '必須', '一定要', '永远要', '每次都'],
      avoid: ['避免', '尽量不要', '盡量不要', '尽量避免'],
      prefer: ['优先', '優先', '尽量', '盡量', '首选', '最好', '建议', '倾向于'],
    },
    inside: {},
  },
  ja: {
    leading: {
      never: ['決して', '絶対に', '二度と', '禁止'],
      always: ['必ず', '常に', 'いつも', '毎回'],
      avoid: ['なるべく避け', '避ける'],
      prefer: ['優先', 'できれば', 'なるべく', 'できるだけ'],
    },
    inside: {
      never: ['しないこと', 'しない', 'わない', 'かない', 'がない', 'らない', 'さない', 'たない', 'まない', 'ばない', 'えない', 'けない', 'げない', 'せない', 'てない', 'めない', 'れない', 'してはいけない', 'してはならない', '禁止'],
      always: ['なければならない', 'なければいけない', 'なくてはならない', 'ないといけない', 'すること'],
      avoid: ['を避ける', 'は避ける', 'を避けること', 'を控える'],
      prefer: ['を優先する', 'を優先', 'を推奨'],
    },
  },
};
