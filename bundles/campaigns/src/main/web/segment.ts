import type { Always, Refine, Schemas } from '@tourwright/shell';
export type Comparison = 'IS' | 'IS_NOT' | 'AT_LEAST' | 'AT_MOST';
export type Match = 'ALL' | 'ANY';

export type Condition = Always<Schemas['campaigns.Condition'], 'criterion' | 'comparison' | 'value'>;

export type Segment = Refine<Always<Schemas['campaigns.SegmentView'], 'name' | 'match' | 'createdAt' | 'updatedAt'>, { conditions: Condition[] }>;

export type Criterion = Always<Schemas['campaigns.CriterionResourceView'], 'key' | 'module' | 'kind'>;

export type Member = Always<Schemas['campaigns.PreviewMember'], 'code' | 'name' | 'language' | 'stage'>;

export type Preview = Refine<Schemas['campaigns.PreviewAnswer'], { customers: Member[] }>;
