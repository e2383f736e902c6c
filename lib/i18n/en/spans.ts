export const some = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
export const hours = (n: number) => some(n, 'hour', 'hours');
export const days = (n: number) => some(n, 'day', 'days');
