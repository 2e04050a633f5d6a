import type { Clock } from '@/lib/clock';
import type { ShelftalkConfig } from '@/lib/gateway/config';
import type { Caller, Gateway } from '@/lib/gateway/gateway';
import type { Limit } from '@/lib/gateway/limits';
import type { Metrics } from '@/lib/gateway/telemetry/metrics';
import type { ApiRequest, HeaderReader } from './api-request';
import type { Reply } from './reply';
import type { VerifyUserToken } from './user-token';

/** What routes work with. */
export type RouteParts = {
  config: ShelftalkConfig;
  gateway: Gateway;
  limits: { reads: Limit; messages: Limit };
  metrics: Metrics;
  clock: Clock;
  verifyUserToken: VerifyUserToken;
  /** The embedded Alhena's own HTTP surface; undefined with a real key. */
  handleLocal: ((request: Request) => Promise<Response>) | undefined;
  isReady: () => boolean;
};

export type RouteCall = {
  request: ApiRequest;
  url: URL;
  /** What the path held where the route has a place for it, decoded. */
  parameter: string;
  caller: Caller;
};

export type RouteHandler = (call: RouteCall, parts: RouteParts) => Promise<Reply>;

export type Route = {
  /** For log and metrics. */
  name: string;
  methods: { GET?: RouteHandler; POST?: RouteHandler };
  /** May be opened by a link from any site: it tells nothing that is not public. */
  allowNavigation?: boolean;
  /** False when the caller does not hold the token the route needs; it then does not exist. */
  isThere?: (headers: HeaderReader, config: ShelftalkConfig) => boolean;
};
