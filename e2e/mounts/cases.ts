import { CALLER_CASES } from './caller-cases';
import type { MountCase } from './calls';
import { INSTANCE_CASES } from './instance-cases';
import { STORE_CASES } from './store-cases';

/**
 * What holds on both mounts: run on plain Node by `lib/gateway/faults/processes.test.ts`, in the built Next app by
 * `e2e/faults/processes.spec.ts`.
 */
export const MOUNT_CASES: MountCase[] = [...STORE_CASES, ...INSTANCE_CASES, ...CALLER_CASES];
