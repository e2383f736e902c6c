/**
 * Places that are no places: addresses on the web, and the services that calendars write there by
 * name. Names of products are the same in every language; other words are not looked at.
 */
const REMOTE =
  /\b(?:https?|tel|sips?):|\b(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com)\b|\b(?:zoom|webex|skype|facetime|jitsi|google meet|microsoft teams)\b/i;

/**
 * Whether an event is held by video or phone, as far as its file tells: `null` where it names
 * neither a place nor a link. A place counts more than a link: Google adds one to many an event by
 * itself.
 *
 * @param location LOCATION, as written
 * @param linked there is a property with the address of a video conference
 */
export function isRemote(location: string, linked: boolean): boolean | null {
  const place = location.trim();
  if (place === '') return linked ? true : null;
  return REMOTE.test(place);
}

const ADDRESS = /\bhttps:\/\/[^\s<>"'{}|\\^`]+/i;
/** Longest link that is kept, in characters; those of meetings have under two hundred. */
const LONGEST_LINK = 300;

/**
 * Where an event is joined: the address in LOCATION, else the first of its conferences; `null` where
 * there is none on the web, as of a call by phone.
 *
 * @param conferences properties with the address of a video conference, as written
 */
export function joinLinkOf(location: string, conferences: readonly string[]): string | null {
  for (const text of [location, ...conferences]) {
    const link = ADDRESS.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, '');
    if (link !== undefined && link.length <= LONGEST_LINK && URL.canParse(link)) return link;
  }
  return null;
}
