/** One wording per plural category of a language; `{count}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Declares the plural forms of one language, so that another language may have other categories. */
export function plural(forms: Plural): Plural {
  return forms;
}

/** Whether a value of the words is a set of plural forms. */
export function isPlural(value: object): value is Plural {
  return 'other' in value && typeof value.other === 'string';
}
