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
export { configFromEnv, type MetadataContext, type ShelftalkConfig } from './config';
export { ConfigError } from './config-values';
export type { Handler, RequestInfo } from './handler';
export type { Log, LogFields, RequestLine } from './log';
export { GatewayError } from './problem';
export { createShelftalk, type Shelftalk } from './shelftalk';
