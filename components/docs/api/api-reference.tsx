import { CodeBlock } from '../code/code-block';
import { Heading } from '../markdown/heading';
import { InlineText } from '../markdown/inline-text';
import { curlOf } from './curl';
import { FieldTable } from './field-table';
import type { Api, ApiOperation, Example } from './read-api';

/** Every operation of the HTTP API. */
export function ApiReference({ api }: { api: Api }) {
  return api.operations.map((operation) => (
    <Operation key={operation.id} operation={operation} server={api.server} />
  ));
}

function Operation({ operation, server }: { operation: ApiOperation; server: string }) {
  const { id, method, path, summary, description, parameters, body, responses } = operation;
  const answers = responses.filter(({ status }) => Number(status) < 400);
  const problems = responses.filter(({ status }) => Number(status) >= 400);
  return (
    <>
      <Heading level={2} id={id} text={summary} />
      <p className="docs-operation">
        <span data-method={method}>{method}</span> <code>{path}</code>
      </p>
      {description && (
        <p>
          <InlineText text={description} />
        </p>
      )}
      <FieldTable name={`Parameters of ${path}`} fields={parameters} />
      {body && <FieldTable name={`Body of ${path}`} fields={body.fields} />}
      <CodeBlock code={curlOf(operation, server)} language="sh" title="Request" />
      {answers.map(({ status, description, headers, fields, examples }) => (
        <section key={status} className="docs-response">
          <h3>
            <span className="docs-status">{status}</span> <InlineText text={description} />
          </h3>
          {headers.length > 0 && (
            <p className="docs-headers">
              Headers: <InlineText text={headers.map((name) => `\`${name}\``).join(', ')} />
            </p>
          )}
          <FieldTable name={`Reply ${status} of ${path}`} fields={fields} />
          <Examples examples={examples} status={status} />
        </section>
      ))}
      {problems.length > 0 && <Problems problems={problems} />}
    </>
  );
}

function Examples({ examples, status }: { examples: Example[]; status: string }) {
  return examples.map(({ name, value }) =>
    typeof value === 'string' ? (
      <CodeBlock key={name} code={value} language="text" title={`${status} ${name}`} />
    ) : (
      <CodeBlock
        key={name}
        code={JSON.stringify(value, null, 2)}
        language="json"
        title={`${status} ${name}`}
      />
    ),
  );
}

/** Which errors the operation may answer with; each links to its cause and remedy. */
function Problems({ problems }: { problems: ApiOperation['responses'] }) {
  return (
    <p className="docs-problems">
      Errors:{' '}
      {problems
        .flatMap(({ description }) => [...description.matchAll(/`(\w+)`/g)].map(([, code]) => code))
        .map((code, place) => (
          <span key={code}>
            {place > 0 && ', '}
            <a href={`/docs/errors#${code}`}>
              <code>{code}</code>
            </a>
          </span>
        ))}
    </p>
  );
}
