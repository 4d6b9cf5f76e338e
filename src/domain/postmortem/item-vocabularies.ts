import { de } from './item-vocabulary/de';
import { en } from './item-vocabulary/en';
import { es } from './item-vocabulary/es';
import { fr } from './item-vocabulary/fr';
import type { ItemVocabulary } from './item-vocabulary/item-vocabulary';
import { ja } from './item-vocabulary/ja';
import { pt } from './item-vocabulary/pt';
import { ru } from './item-vocabulary/ru';
import { zh } from './item-vocabulary/zh';

/** The words of all languages. Notes mix languages, so all are tried; the first to name a word wins. */
export const itemVocabularies: readonly ItemVocabulary[] = [en, de, ru, fr, es, pt, zh, ja];
