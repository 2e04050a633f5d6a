import type { ProblemCode } from '@/lib/contract';
import { PROBLEMS } from '@/lib/gateway/problem';
import { headers } from './headers';
import type { Json } from './schema';

/** Problems by status; codes that share a status share its entry, each with its example. */
export function problems(codes: ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status: httpStatus } = PROBLEMS[code];
    byStatus.set(httpStatus, [...(byStatus.get(httpStatus) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([httpStatus, group]) => {
      const [only] = group;
      return [
        httpStatus,
        group.length === 1 && only
          ? { $ref: `#/components/responses/${only}` }
          : combined(httpStatus, group),
      ];
    }),
  );
}

function combined(httpStatus: number, codes: ProblemCode[]): Json {
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join(' '),
    headers: problemHeaders(httpStatus),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
      },
    },
  };
}

export function problemResponse(code: ProblemCode): Json {
  return combined(PROBLEMS[code].status, [code]);
}

function problemExample(code: ProblemCode): Json {
  const { title, status: httpStatus } = PROBLEMS[code];
  return {
    type: `/api/openapi.json#/components/responses/${code}`,
    title,
    status: httpStatus,
    code,
    ...(hasRetryAfter(httpStatus) ? { retry_after_seconds: 2 } : {}),
    request_id: '0d4f3c1e-6a52-4b7e-9a55-0f2f0c7f3f10',
  };
}

function problemHeaders(httpStatus: number): Json {
  if (hasRetryAfter(httpStatus)) return headers('retry-after');
  return httpStatus === 405 ? headers('allow') : headers();
}

function hasRetryAfter(httpStatus: number): boolean {
  return httpStatus === 429 || httpStatus === 503;
}
