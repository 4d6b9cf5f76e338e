import type { ItemVocabulary } from './item-vocabulary';

/** Portuguese column names, labels and words. */
export const pt: ItemVocabulary = {
  columns: {
    action: {
      action: 'Ação | Ações | Tarefa | Tarefas | Próximo passo | Medida | O quê | Recomendação', gap: 'Lacuna | Achado | Problema', 'root-cause': 'Causa raiz | Causa | Por quê | Por que', change: 'Mudança | Alteração | Solução',
      owner: 'Responsável | Responsáveis | Quem | Encarregado | Dono | Atribuído a', due: 'Prazo | Data limite | Vencimento | Quando | Até quando | Data | Até', status: 'Status | Estado | Situação | Feito',
      'success-criterion': 'Critério de sucesso | Métrica de sucesso', 'evaluation-date': 'Data de avaliação | Avaliação | Avaliar em', priority: 'Prioridade | Notas | Observações',
    },
    kpi: {
      metric: 'Métrica | Métricas | Indicador | Indicadores | KPI | Canal', goal: 'Objetivo | Objetivos', target: 'Meta | Previsto | Planejado | Planeado | Plano | Orçamento | Orçado | Esperado', actual: 'Real | Realizado | Resultado | Resultados | Alcançado | Atingido | Gasto | Obtido | Valor',
      variance: 'Variação | Desvio | Diferença', attainment: '% da meta | Atingimento | Cumprimento | % do objetivo', verdict: 'Veredito | Status | Atingido? | Avaliação', why: 'Por quê | Por que | Motivo | Razão | Comentário | Comentários | Nota | Notas | Observação', baseline: 'Linha de base | Base | Antes | Referência',
    },
    assumption: { assumption: 'Suposição | Suposições | Premissa | Premissas | Hipótese', result: 'Resultado | Confirmada? | Validada | Status', evidence: 'Evidência | Prova | Fonte' },
    cause: { cause: 'Causa | Causas | Fator | Motivo', impact: 'Impacto | Efeito | Impacto estimado', evidence: 'Evidência | Sinal', present: 'Presente | Observado' },
    risk: { risk: 'Risco | Riscos | Incerteza | Dependência', impact: 'Impacto | Consequência', mitigation: 'Mitigação | Resposta | Medida | Contingência', likelihood: 'Probabilidade' },
    milestone: { milestone: 'Marco | Marcos | Evento | Fase | Etapa', date: 'Data | Quando | Hora', planned: 'Previsto | Planejado | Planeado', actual: 'Real | Realizado' },
    trust: { field: 'Campo | Dado | Fonte', reliable: 'Confiável | Confiável? | Fiável | Confiança', notes: 'Notas | Nota | Observação' },
    person: { name: 'Nome | Pessoa | Participante | Quem', role: 'Função | Papel | Equipe | Cargo' },
  },
  words: {
    done: 'feito | feita | concluído | concluída | finalizado | resolvido', cancelled: 'cancelado | cancelada | descartado', hit: 'atingido | atingida | superado | alcançado | cumprido | sim | acima', missed: 'não atingido | não atingida | não cumprido | não | abaixo | falhou',
    held: 'confirmada | confirmado | verdadeira | correta | validada | sim', broke: 'refutada | falsa | errada | incorreta | não confirmada | não | invalidada', untested: 'não testada | não testado | pendente | desconhecida', yes: 'sim | confiável | completo | bom', no: 'não | não confiável | pouco confiável | incompleto | ausente',
    'lower-is-better': 'custo por | custo | taxa de rejeição | cancelamentos | descadastros | tempo de resposta | tempo até | reclamações | gasto | devoluções | evasão', by: 'até | antes de | prazo', 'not-an-owner': 'alta | média | baixa | urgente | opcional | interno | externo',
    nothing: 'nenhuma | nenhum | nada | sem ações', 'technical-section': 'servidor | servidores | estado dos sistemas | infraestrutura', 'planned-section': 'previsto | previstos | planejado | planejados | meta | metas | objetivo | objetivos', against: 'contra | frente a | meta | previsto | de uma meta de',
  },
};
