import type { ConceptPhrases } from './concept';

/** Spanish. */
export const es: ConceptPhrases = {
  'discount': ['descuento*', 'rebaja*', 'precio reducido', '% menos', 'mitad de precio'],
  'new-buyer': ['primer pedido', 'primera compra', 'nuevos clientes', 'nuevo cliente', 'primeros # clientes', 'primeros clientes'],
  'promo-code': ['código promocional', 'cupón', 'cupones'],
  'giveaway': ['sorteo*'],
  'phone-number': ['número de teléfono'],
  'holdout': ['grupo de control', 'prueba a b'],
  'source-fields': ['campo de origen', 'campos de origen', 'fuente del lead', 'utm*'],
  'consent': ['consentimiento', 'rgpd', 'opt in'],
  'reminder': ['recordatorio*'],
  'time-zone': ['zona horaria', 'huso horario', 'hora local'],
};
