export const some = (n: number, one: string, many: string) =>
  `${n.toLocaleString('de')} ${n === 1 ? one : many}`;
export const hours = (n: number) => some(n, 'Stunde', 'Stunden');
/** Behind "innerhalb". */
export const days = (n: number) =>
  n === 1 ? 'eines Tages' : `von ${n.toLocaleString('de')} Tagen`;
