import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** The longest that is a phone number at all, with brackets, spaces and an extension. */
const LONGEST = 60;

export interface ReadPhone {
  /** E.164, or as it was written. */
  phone: string;
  /** It was understood. */
  read: boolean;
}

/**
 * Reads phone numbers of one file, also `tel:` addresses (RFC 3966).
 *
 * @param country ISO 3166, for numbers without an international prefix; `null` or unknown: none
 */
export function phoneReader(country: string | null): (written: string) => ReadPhone {
  const upper = country?.toUpperCase() ?? '';
  const fallback = isSupportedCountry(upper) ? upper : undefined;
  return (written) => {
    const plain = withoutScheme(written).trim();
    if (plain.length > LONGEST || !/\d/.test(plain)) {
      return { phone: /\d/.test(plain) ? plain : '', read: false };
    }
    const number = parsePhoneNumberFromString(plain, {
      extract: false,
      ...(fallback && { defaultCountry: fallback }),
    });
    return number?.isValid() ? { phone: number.number, read: true } : { phone: plain, read: false };
  };
}

/** `tel:+1-201-555-0123;ext=5` is a number with settings behind it. */
const withoutScheme = (written: string): string =>
  /^tel:/i.test(written) ? written.slice(4).replace(/;.*$/s, '') : written;
