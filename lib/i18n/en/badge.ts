/** The badge in words: what a screen reader says; and what a group's badge shows. */
export const badge = {
  new: 'too early to say',
  reliable: (kept: number, counted: number) =>
    kept === counted
      ? `reliable, kept all ${counted}`
      : `reliable, missed ${counted - kept} of ${counted}`,
  mixed: (missed: number, counted: number) => `mixed, missed ${missed} of ${counted}`,
  often_misses: (missed: number, counted: number) => `often misses, ${missed} of ${counted}`,
  group: (words: string, count: number, of: number) => `${count} of ${of} clients: ${words}`,
  groupText: (count: number, of: number) => `${count} of ${of}`,
};

/** What every language must supply. */
export type BadgeWords = typeof badge;
