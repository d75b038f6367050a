// The parts of an address as lines on an envelope, in the order of its country. It must not know whose address it is.
import { isEastern, manyLines, oneLine } from './contact-values.ts';

export interface PostalParts {
  readonly box: string;
  readonly extended: string;
  /** May hold several lines. */
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly code: string;
  readonly country: string;
}
export const noParts: PostalParts = { box: '', extended: '', street: '', city: '', region: '', code: '', country: '' };

/** City, region and code on one line: the United States, Canada, Australia. */
const CODE_AFTER = /^(?:us|usa|u\.s\.a?\.?|united states.*|ca|canada|au|australia|nz|new zealand)$/iu;
const CODE_BELOW = /^(?:gb|uk|u\.k\.|united kingdom|great britain|england|scotland|wales|ie|ireland|ru|russia.*|россия.*|ua|ukraine|украина|україна)$/iu;
/** "IL 60601", "M6H 3A6" without a country. */
const looksAmerican = ({ region, code }: PostalParts): boolean => /^[A-Z]{2}$/u.test(region) && /^(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u.test(code);

const line = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** A line each; null where there is nothing. A country alone is a place, no address. */
export function postalLines(given: PostalParts): string | null {
  const parts: PostalParts = { box: oneLine(given.box), extended: oneLine(given.extended), street: manyLines(given.street), city: oneLine(given.city), region: oneLine(given.region), code: oneLine(given.code), country: oneLine(given.country) };
  const { box, extended, street, city, region, code, country } = parts;
  if (!box && !extended && !street && !code) return null;
  const local = (() => {
    if (isEastern(street + city + region)) return [code && !code.startsWith('〒') ? `〒${code}` : code, `${region}${city}${street}`, extended, box];
    const town = city && region && region !== city ? `${city}, ${region}` : city || region;
    if (CODE_AFTER.test(country) || (!country && looksAmerican(parts))) return [extended, street, box, line(town, code)];
    if (CODE_BELOW.test(country)) return [extended, street, box, city, region === city ? '' : region, code];
    return [extended, street, box, line(code, city, region === city ? '' : region)];
  })();
  const lines = [...local, country].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : null;
}

/** As a profile would say where somebody is. */
export function placeOf({ city, region, country }: PostalParts): string | null {
  const parts = [oneLine(city), oneLine(city) ? '' : oneLine(region), oneLine(country)].filter(Boolean);
  return parts.length > 0 ? (isEastern(parts.join('')) ? parts.reverse().join('') : parts.join(', ')) : null;
}
