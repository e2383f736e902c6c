import { encode } from './letter';

/*
 * Links by phone number. `phone` is always E.164, as `readPhone` gives it: a plus and digits.
 */

/**
 * RFC 5724, spelled with `?&`, which telephones of both makers read. Some older programs for
 * messages leave the text out.
 */
export const smsLink = (phone: string, text: string): string =>
  `sms:${phone}?&body=${encode(text)}`;

/** WhatsApp's own link: digits alone, without the plus. */
export const whatsAppLink = (phone: string, text: string): string =>
  `https://wa.me/${phone.slice(1)}?text=${encode(text)}`;

/** RFC 3966. What is said stands in no link. */
export const telLink = (phone: string): string => `tel:${phone}`;
