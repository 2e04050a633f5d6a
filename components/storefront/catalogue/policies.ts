import type { Policy, PolicySlug } from './policy';
import { returns } from './returns';
import { shipping } from './shipping';
import { warranty } from './warranty';

export const POLICIES: Record<PolicySlug, Policy> = { shipping, returns, warranty };
