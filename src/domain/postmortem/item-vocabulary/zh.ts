import type { ItemVocabulary } from './item-vocabulary';

/** Chinese column names, labels and words, simplified and traditional where they differ. */
export const zh: ItemVocabulary = {
  columns: {
    action: { action: '行动 | 行动项 | 任务 | 任務 | 事项 | 后续行动 | 下一步 | 措施 | 改进措施 | 待办', gap: '差距 | 问题 | 問題 | 发现', 'root-cause': '根本原因 | 原因 | 根因', change: '改变 | 具体改变 | 改进 | 变更 | 改动', owner: '负责人 | 責任人 | 责任人 | 谁 | 担当人 | 執行人 | 执行人', due: '截止日期 | 期限 | 截止 | 时间 | 完成时间 | 日期 | 何时 | 截止时间', status: '状态 | 狀態 | 进度 | 完成情况', 'success-criterion': '成功标准 | 衡量标准', 'evaluation-date': '评估日期 | 复查日期', priority: '优先级 | 備註 | 备注' },
    kpi: { metric: '指标 | 指標 | KPI | 渠道 | 项目', goal: '目标 | 目標', target: '计划 | 計劃 | 预期 | 预算 | 目标值', actual: '实际 | 實際 | 结果 | 結果 | 完成 | 实绩 | 花费 | 实际值 | 支出', variance: '差异 | 偏差 | 变化 | 差距', attainment: '达成率 | 完成率 | 達成率', verdict: '结论 | 状态 | 是否达成 | 评价 | 判定', why: '原因 | 说明 | 备注 | 为什么', baseline: '基线 | 基准 | 之前' },
    assumption: { assumption: '假设 | 假設', result: '结果 | 验证结果 | 是否成立 | 状态', evidence: '证据 | 依据' },
    cause: { cause: '原因 | 根本原因 | 因素 | 驱动因素', impact: '影响 | 影響', evidence: '证据 | 信号', present: '是否存在' },
    risk: { risk: '风险 | 風險', impact: '影响 | 后果', mitigation: '应对 | 应对措施 | 缓解措施 | 对策', likelihood: '概率 | 可能性' },
    milestone: { milestone: '里程碑 | 事件 | 阶段 | 内容', date: '日期 | 时间 | 時間', planned: '计划', actual: '实际' },
    trust: { field: '字段 | 数据 | 来源 | 数据源', reliable: '可靠 | 是否可靠 | 可信 | 可靠性', notes: '备注 | 说明' },
    person: { name: '姓名 | 参与者 | 人员 | 成员', role: '角色 | 职能 | 部门 | 职位' },
  },
  words: {
    done: '完成 | 已完成 | 已解决 | 已关闭', cancelled: '取消 | 已取消', hit: '达成 | 已达成 | 达到 | 超额 | 超额完成 | 是 | 完成 | 達成', missed: '未达成 | 未完成 | 未达到 | 否 | 未達成', held: '成立 | 证实 | 正确 | 是 | 已验证', broke: '不成立 | 被推翻 | 错误 | 否 | 证伪', untested: '未验证 | 未测试 | 未知 | 待验证',
    yes: '是 | 可靠 | 可信 | 完整', no: '否 | 不可靠 | 不可信 | 不完整 | 缺失', 'lower-is-better': '成本 | 流失 | 跳出率 | 退订 | 获客成本 | 响应时间 | 投诉 | 花费 | 退货', by: '截止', 'not-an-owner': '高 | 中 | 低 | 可选 | 进行中', nothing: '无 | 無 | 没有', 'technical-section': '服务器 | 系统状态 | 基础设施', 'planned-section': '计划 | 目标 | 预期', against: '目标 | 计划 | 对比',
  },
};
