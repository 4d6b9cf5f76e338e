import type { ItemVocabulary } from './item-vocabulary';

/** Japanese column names, labels and words. */
export const ja: ItemVocabulary = {
  columns: {
    action: { action: 'アクション | アクションアイテム | タスク | 施策 | 対応 | やること | 次のステップ | 改善策 | 内容', gap: 'ギャップ | 課題 | 問題 | 気づき', 'root-cause': '根本原因 | 原因', change: '変更 | 変更点 | 具体的な変更', owner: '担当 | 担当者 | 責任者 | オーナー', due: '期限 | 締切 | 締め切り | 期日 | 日付 | いつまで | 時期', status: '状態 | ステータス | 進捗 | 状況', 'success-criterion': '成功基準 | 成功指標', 'evaluation-date': '評価日 | 確認日', priority: '優先度 | 備考' },
    kpi: { metric: '指標 | KPI | 項目 | チャネル | メトリクス', goal: '目標', target: '計画 | 予算 | 予定 | 目標値 | 計画値', actual: '実績 | 結果 | 実際 | 達成 | 支出 | 実績値', variance: '差異 | 差 | 増減 | 差分', attainment: '達成率 | 達成度', verdict: '判定 | 評価 | ステータス | 達成可否', why: '理由 | 原因 | 備考 | コメント | なぜ', baseline: 'ベースライン | 基準 | 前回 | 以前' },
    assumption: { assumption: '仮説 | 前提 | 想定', result: '結果 | 検証結果 | 状態', evidence: '根拠 | 証拠' },
    cause: { cause: '原因 | 根本原因 | 要因 | ドライバー', impact: '影響 | インパクト | 影響度', evidence: '根拠 | 兆候', present: '該当' },
    risk: { risk: 'リスク | 懸念', impact: '影響 | 影響度', mitigation: '対策 | 軽減策 | 対応', likelihood: '確率 | 可能性' },
    milestone: { milestone: 'マイルストーン | 出来事 | イベント | フェーズ | 内容', date: '日付 | 日時 | 時刻 | いつ', planned: '予定 | 計画', actual: '実績' },
    trust: { field: 'フィールド | 項目 | データ | ソース', reliable: '信頼性 | 信頼できるか | 信頼', notes: '備考 | メモ' },
    person: { name: '名前 | 氏名 | 参加者', role: '役割 | 部署 | 担当' },
  },
  words: {
    done: '完了 | 済 | 済み | 対応済み | 完了済み', cancelled: '中止 | 取消 | キャンセル', hit: '達成 | 達成済み | 超過達成 | ○ | ◯ | はい', missed: '未達 | 未達成 | × | いいえ', held: '正しかった | 成立 | 実証 | はい | ○', broke: '外れた | 誤り | 不成立 | 間違い | いいえ | ×', untested: '未検証 | 不明 | 保留',
    yes: 'はい | 信頼できる | ○ | 可', no: 'いいえ | 信頼できない | × | 不可 | 欠落', 'lower-is-better': 'コスト | 単価 | 離脱率 | 直帰率 | 解約 | 解約率 | 所要時間 | 苦情 | 費用 | 返品', by: '期限', 'not-an-owner': '高 | 中 | 低 | 任意 | 対応中', nothing: 'なし | 無し | 特になし', 'technical-section': 'サーバー | システム状態 | インフラ', 'planned-section': '計画 | 目標 | 予定', against: '目標 | 計画 | 対',
  },
};
