/** What the package `shelftalk/server` offers. */
export type { Clock } from '@/lib/clock';
export type {
  FaqAnswer,
  Health,
  MessageReply,
  Problem,
  ProblemCode,
  ProductFaqs,
  SendMessage,
  UserMetadata,
} from '@/lib/contract';
export type { RequestInfo } from '@/lib/gateway/http/handler';
export type { Handler } from '@/lib/gateway/http/web';
export type { Log, LogFields, RequestLine } from '@/lib/gateway/telemetry/log';
export { configFromEnv, type MetadataContext, type ShelftalkConfig } from './config';
export { ConfigError } from './config-values';
export { GatewayError } from './problem';
export { createShelftalk, type Shelftalk } from './shelftalk';
