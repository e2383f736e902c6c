/** The fragment at which the options show one client. */
export const clientPlace = (clientId: string): string => `#clients=${encodeURIComponent(clientId)}`;
