import { type Setting, wrong } from './config-values';

const SERVICE_NAME_MAX = 255;
/** A header's name (RFC 9110, 5.6.2). */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What a header may hold once it is decoded. */
const VALUE = /^[\x20-\x7e]*$/;

/**
 * Headers as the OpenTelemetry specification writes them: `name=value,name=value` after the W3C Baggage format without
 * its properties, values percent-decoded. Never quoted in a message: they hold keys.
 */
export function headerList({ name, text }: Setting): Record<string, string> {
  const members = text.split(',').map((member) => member.trim());
  return Object.fromEntries(
    members
      .filter((member) => member !== '')
      .map((member) => {
        const end = member.indexOf('=');
        const header = member.slice(0, Math.max(end, 0)).trim();
        const value = decoded(member.slice(end + 1).trim());
        if (NAME.test(header) && value !== undefined && VALUE.test(value))
          return [header.toLowerCase(), value];
        throw wrong(
          name,
          'it is not a list of headers',
          'write it like api-key=secret,x-tenant=shop, with a comma in a value as %2C',
        );
      }),
  );
}

export function serviceName({ name, text }: Setting): string {
  if (text.length <= SERVICE_NAME_MAX) return text;
  throw wrong(name, `it is longer than ${SERVICE_NAME_MAX} characters`, 'give a shorter name');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
