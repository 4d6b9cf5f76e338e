import type { ConceptPhrases } from './concept';

/** Portuguese. */
export const pt: ConceptPhrases = {
  'discount': ['desconto*', 'preço reduzido', '% menos', 'metade do preço', 'redução de preço'],
  'new-buyer': ['primeiro pedido', 'primeira compra', 'novos clientes', 'novo cliente', 'primeiros # clientes', 'primeiros clientes'],
  'promo-code': ['código promocional', 'cupom', 'cupons'],
  'giveaway': ['sorteio*'],
  'phone-number': ['número de telefone'],
  'holdout': ['grupo de controle', 'teste a b'],
  'source-fields': ['campo de origem', 'campos de origem', 'origem do lead', 'utm*'],
  'consent': ['consentimento', 'lgpd', 'opt in'],
  'reminder': ['lembrete*'],
  'time-zone': ['fuso horário', 'hora local'],
};
