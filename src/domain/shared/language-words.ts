import type { Language } from './language';

/** Short words that are common in one language and rare in the others: enough to tell languages in Latin script apart. */
export const languageWords: Readonly<Partial<Record<Language, string>>> = {
  en: 'the and of to is was were with for on that this our we it what not from are by have has should be they their which a as no do in an at or if but than those who when before after always never more all only one will can been had',
  de: 'der die das und ist nicht wir mit für von den dem ein eine zu auf im war wurde wurden auch bei als nach sich des werden haben hat zur zum',
  fr: 'le la les des et est nous une dans pour que qui pas du sur avec au aux sont été avons par plus ce cette était ont ne',
  es: 'el la los las y es que del una por con para no se fue nos más como pero su al lo hemos está muy sin fueron este',
  pt: 'o a os as e é que do da dos das um uma não com para por foi mais nos em no na ao são nós também está foram pelo pela',
};
