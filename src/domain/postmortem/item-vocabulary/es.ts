import type { ItemVocabulary } from './item-vocabulary';

/** Spanish column names, labels and words. */
export const es: ItemVocabulary = {
  columns: {
    action: {
      action: 'Acción | Acciones | Tarea | Tareas | Próximo paso | Medida | Qué | Recomendación', gap: 'Brecha | Hallazgo | Problema', 'root-cause': 'Causa raíz | Causa | Por qué', change: 'Cambio | Cambio concreto | Solución',
      owner: 'Responsable | Responsables | Quién | Encargado | Encargada | Asignado a | Dueño', due: 'Fecha límite | Plazo | Vencimiento | Para cuándo | Cuándo | Fecha | Hasta | Fecha de entrega',
      status: 'Estado | Estatus | Hecho', 'success-criterion': 'Criterio de éxito | Métrica de éxito', 'evaluation-date': 'Fecha de evaluación | Evaluación | Revisión el', priority: 'Prioridad | Notas | Comentario',
    },
    kpi: {
      metric: 'Métrica | Métricas | Indicador | Indicadores | KPI | Canal | Partida', goal: 'Objetivo | Objetivos', target: 'Meta | Previsto | Planificado | Plan | Planeado | Presupuesto | Esperado | Valor objetivo', actual: 'Real | Resultado | Resultados | Conseguido | Alcanzado | Logrado | Gasto | Gastado | Obtenido | Valor',
      variance: 'Variación | Desviación | Diferencia', attainment: '% del objetivo | Cumplimiento | % de cumplimiento | % de la meta | Grado de cumplimiento', verdict: 'Veredicto | Estado | ¿Cumplido? | Cumplido | Evaluación | Valoración',
      why: 'Por qué | Motivo | Razón | Comentario | Comentarios | Nota | Notas | Explicación', baseline: 'Línea base | Base | Antes | Referencia | Valor inicial',
    },
    assumption: { assumption: 'Supuesto | Supuestos | Suposición | Hipótesis', result: 'Resultado | ¿Se cumplió? | Validado | Estado | Confirmado', evidence: 'Evidencia | Prueba | Fuente' },
    cause: { cause: 'Causa | Causas | Factor | Motivo | Impulsor', impact: 'Impacto | Efecto | Impacto estimado', evidence: 'Evidencia | Señal | Prueba', present: 'Presente | Observado' },
    risk: { risk: 'Riesgo | Riesgos | Incertidumbre | Dependencia', impact: 'Impacto | Consecuencia', mitigation: 'Mitigación | Respuesta | Medida | Contingencia', likelihood: 'Probabilidad' },
    milestone: { milestone: 'Hito | Hitos | Evento | Fase | Etapa', date: 'Fecha | Cuándo | Hora', planned: 'Previsto | Planificado | Plan', actual: 'Real' },
    trust: { field: 'Campo | Dato | Fuente', reliable: 'Fiable | ¿Fiable? | Confiable | Fiabilidad | Confianza', notes: 'Notas | Nota | Comentario' },
    person: { name: 'Nombre | Persona | Participante | Quién', role: 'Rol | Función | Equipo | Cargo' },
  },
  words: {
    done: 'hecho | hecha | completado | completada | terminado | cerrado | resuelto', cancelled: 'cancelado | cancelada | descartado | descartada',
    hit: 'cumplido | alcanzado | superado | logrado | sí | éxito | por encima', missed: 'no cumplido | no alcanzado | incumplido | fallado | no | por debajo | fracaso',
    held: 'confirmado | confirmada | se cumplió | cierto | correcto | válido | sí | validado', broke: 'refutado | falso | no se cumplió | incorrecto | desmentido | no | erróneo | invalidado', untested: 'sin probar | no probado | pendiente | desconocido | sin validar',
    yes: 'sí | fiable | confiable | completo | bueno', no: 'no | no fiable | poco fiable | no confiable | incompleto | falta',
    'lower-is-better': 'coste por | costo por | coste | costo | tasa de rebote | bajas | abandono | tiempo de respuesta | tiempo hasta | quejas | gasto | devoluciones', by: 'antes del | antes de | para el | hasta el | a más tardar',
    'not-an-owner': 'alta | media | baja | alto | bajo | urgente | opcional | interno | externo | ver abajo', nothing: 'ninguna | ninguno | nada | sin acciones', 'technical-section': 'servidor | servidores | estado de los sistemas | infraestructura', 'planned-section': 'previsto | previstos | planificado | planificados | meta | metas | objetivo | objetivos', against: 'frente a | vs | objetivo | meta | previsto | sobre',
  },
};
